/** One Summary in the form that the client wants. */

import { negotiate } from '../../http/negotiate.ts'
import { type Representation, represent } from '../../http/representation.ts'
import { type SummaryJsonOptions, summaryObject } from '../../plain/json.ts'
import { summaryMarkdown } from '../../plain/markdown.ts'
import { summaryText } from '../../plain/text.ts'
import type { Summary } from '../../summary/summary.ts'
import type { Format } from '../request/options.ts'

const MEDIA_TYPES = {
  json: 'application/json',
  html: 'text/html',
  text: 'text/plain',
  markdown: 'text/markdown',
} as const satisfies Record<Format, string>

/**
 * The form asked for: by `format`, else by `Accept`; where that leaves it open, the first of
 * `order`.
 */
export function chooseFormat(
  accept: string | undefined,
  format: Format | undefined,
  order: readonly [Format, ...Format[]],
): Format {
  if (format) return format
  const offers = order.map((one) => MEDIA_TYPES[one]) as [string, ...string[]]
  return order[offers.indexOf(negotiate(accept, offers))] ?? order[0]
}

export interface SummaryAnswerOptions extends SummaryJsonOptions {
  /** Makes the page; called for `html` only. */
  readonly page: () => string | Promise<string>
  readonly headers?: Readonly<Record<string, string>>
}

/** A summary as one representation. */
export async function representSummary(
  summary: Summary,
  format: Format,
  options: SummaryAnswerOptions,
): Promise<Representation> {
  const { article } = summary
  const type = `${MEDIA_TYPES[format]}; charset=utf-8`
  const extra = {
    headers: { 'content-language': summary.language, ...options.headers },
  }
  switch (format) {
    case 'json':
      return represent(JSON.stringify(summaryObject(summary, options)), type, 'data', extra)
    case 'text':
      return represent(summaryText(summary, article.url), type, 'data', extra)
    case 'markdown':
      return represent(summaryMarkdown(summary, article.url), type, 'data', extra)
    case 'html':
      return represent(await options.page(), type, 'page', extra)
  }
}
