/** One Summary in the form that the client wants. */

import { negotiate } from '../../http/negotiate.ts'
import { type Representation, represent } from '../../http/representation.ts'
import { FORMS } from '../../library/forms.ts'
import { FORMAT_NAMES, type Format, WRITERS } from '../../plain/formats.ts'
import type { SummaryJsonOptions } from '../../plain/json.ts'
import type { Summary } from '../../summary/summary.ts'

const mediaTypeOf = (format: Format): string =>
  format === 'html' ? 'text/html' : FORMS[format].mediaType

/** The form that is asked for: by `format`, else by `Accept`; `first` where neither decides. */
export function chooseFormat(
  accept: string | undefined,
  format: Format | undefined,
  first: Format,
): Format {
  if (format) return format
  const order = [first, ...FORMAT_NAMES.filter((name) => name !== first)]
  const offers = order.map(mediaTypeOf) as [string, ...string[]]
  return order[offers.indexOf(negotiate(accept, offers))] ?? first
}

/**
 * The request headers that decided a form: `Accept` unless it was asked for by name; pages are in
 * the reader's language.
 *
 * @param named the form that the address names, by `format` or by its suffix
 */
export function variesBy(format: Format, named: Format | undefined): string[] {
  return [
    ...(named === undefined ? ['Accept'] : []),
    ...(format === 'html' ? ['Accept-Language'] : []),
  ]
}

interface SummaryAnswerOptions extends SummaryJsonOptions {
  /** Makes the page; called only for `html`. */
  readonly page: () => string | Promise<string>
  readonly headers?: Readonly<Record<string, string>>
  /** RFC 3339: when the content last changed; undefined where it is not known. */
  readonly lastModified?: string | undefined
}

/** A summary as one representation. */
export async function representSummary(
  summary: Summary,
  format: Format,
  options: SummaryAnswerOptions,
): Promise<Representation> {
  const body = format === 'html' ? await options.page() : WRITERS[format](summary, options)
  const type = `${mediaTypeOf(format)}; charset=utf-8`
  return represent(body, type, format === 'html' ? 'page' : 'data', {
    lastModified: options.lastModified,
    headers: { 'content-language': summary.language, ...options.headers },
  })
}
