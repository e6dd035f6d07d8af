/** Which part of the library a query asks for. */

import { MOMENT_RULE, readMoment } from '../../article/text/moment.ts'
import { defined } from '../../defined.ts'
import { Failure } from '../../failures.ts'
import type { Parameter, Values } from '../../http/parameters.ts'
import type { LibraryQuery } from '../../library/library.ts'
import { canonicalName } from '../../library/slug.ts'
import { readLanguage } from './language.ts'

export const FILTER_PARAMETERS = {
  lang: { kind: 'text', maxLength: 35, description: 'BCP 47 range: zh matches zh-Hans too.' },
  tag: { kind: 'text', maxLength: 100, description: 'A tag that the publisher gave.' },
  source: { kind: 'text', maxLength: 100, description: 'The name of a followed source.' },
  q: { kind: 'text', maxLength: 200, description: 'Words that the title or text must contain.' },
  exclude: {
    kind: 'text',
    maxLength: 200,
    description: 'Words; articles with any of them in the title or text are left out.',
  },
  since: {
    kind: 'text',
    maxLength: 40,
    description: 'A date or RFC 3339: only articles with this date or a later one.',
  },
} as const satisfies Record<string, Parameter>

/** The filters of a query, as the library takes them. */
export function libraryFilter(
  values: Values<typeof FILTER_PARAMETERS>,
): Omit<LibraryQuery, 'limit' | 'cursor'> {
  return defined({
    language: readLanguage('lang', values.lang),
    tag: values.tag === undefined ? undefined : canonicalName(values.tag),
    source: values.source,
    text: values.q,
    exclude: values.exclude,
    since: values.since === undefined ? undefined : readSince(values.since),
  })
}

/** @throws Failure `bad-parameter` for anything but a date */
function readSince(text: string): number {
  const moment = readMoment(text)
  if (moment !== null) return Date.parse(moment)
  throw new Failure('bad-parameter', `since ${MOMENT_RULE}, not “${text}”.`, {
    extra: { parameter: 'since' },
  })
}
