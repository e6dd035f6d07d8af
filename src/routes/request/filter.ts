/** Which part of the library a query asks for. */

import { MOMENT_RULE, readMoment } from '../../article/text/moment.ts'
import { defined } from '../../defined.ts'
import { Failure } from '../../failures.ts'
import type { Parameter, Values } from '../../http/parameters.ts'
import type { LibraryQuery } from '../../library/library.ts'
import { canonicalName } from '../../library/slug.ts'
import { readLanguage } from './language.ts'

export const FILTER_PARAMETERS = {
  lang: { kind: 'text', maxLength: 35, description: 'BCP 47 range: zh takes zh-Hans too.' },
  tag: { kind: 'text', maxLength: 100, description: 'A tag that the publisher gave.' },
  source: { kind: 'text', maxLength: 100, description: 'The name of a followed source.' },
  q: { kind: 'text', maxLength: 200, description: 'Words that title or text must hold.' },
  exclude: {
    kind: 'text',
    maxLength: 200,
    description: 'Words; what holds any of them in title or text is left out.',
  },
  since: {
    kind: 'text',
    maxLength: 40,
    description: 'A date or RFC 3339: only what is dated then or later.',
  },
} as const satisfies Record<string, Parameter>

/** The filters of a query as the library understands them. */
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

/** @throws Failure `bad-parameter` for what is no date */
function readSince(text: string): number {
  const moment = readMoment(text)
  if (moment !== null) return Date.parse(moment)
  throw new Failure('bad-parameter', `since ${MOMENT_RULE}, not “${text}”.`, {
    extra: { parameter: 'since' },
  })
}
