/** Answers with the summary of an analysed text, in the form that the client wants. */

import { defined } from '../../defined.ts'
import type { Representation } from '../../http/representation.ts'
import { answer, type Lifetime } from '../../http/respond.ts'
import type { Format } from '../../plain/formats.ts'
import type { Analysed } from '../../summary/analysed.ts'
import { foreignHashes } from '../../summary/source-hash.ts'
import { summarise } from '../../summary/summarise.ts'
import type { LedeContext } from '../request/context.ts'
import type { RequestedSummary } from '../request/options.ts'
import { keepAnswer, keptAnswer, numberOf } from './kept-answers.ts'
import { ownPath } from './path-with.ts'
import { interfaceKey } from './reader-key.ts'
import { chooseFormat, representSummary, variesBy } from './summary-answer.ts'

interface AnswerDetails {
  readonly warnings: readonly string[]
  /** Whether the text is somebody else's, of which only an excerpt is shown. */
  readonly excerpt: boolean
  /** Whether the page may show the whole text. */
  readonly showText: boolean
  readonly cacheControl: Lifetime | string
  readonly tags?: readonly string[]
  readonly cacheStatus: string
  readonly headers: Readonly<Record<string, string>>
  /** RFC 3339: when the content last changed; undefined where it is not known. */
  readonly lastModified?: string | undefined
}

export async function answerSummary(
  context: LedeContext,
  analysed: Analysed,
  requested: RequestedSummary,
  details: AnswerDetails,
): Promise<Response> {
  const format = chooseFormat(context.req.header('accept'), requested.format, 'json')
  const representation = await represented(context, analysed, requested, format, details)
  return answer(context.req.raw, representation, {
    cacheControl: details.cacheControl,
    ...defined({ tags: details.tags }),
    cacheStatus: details.cacheStatus,
    headers: details.headers,
    vary: variesBy(format, requested.format),
  })
}

/** The same question about the same analysis has the same answer, which this isolate remembers. */
async function represented(
  context: LedeContext,
  analysed: Analysed,
  requested: RequestedSummary,
  format: Format,
  details: AnswerDetails,
): Promise<Representation> {
  const { article, analysis } = analysed
  const { method, url } = context.req.raw
  const language = format === 'html' ? interfaceKey(context) : ''
  const key = [
    numberOf(analysis),
    method,
    format,
    details.warnings,
    details.excerpt,
    language,
    new URL(url).origin,
    ownPath(context),
  ].join('\n')
  const now = context.var.tiers.now()
  const kept = keptAnswer(key, now)
  if (kept) return kept
  const made = summarise(article, analysis, { ...requested.options, excerpt: details.excerpt })
  const summary = { ...made, warnings: [...made.warnings, ...details.warnings] }
  const representation = await representSummary(summary, format, {
    ...(await foreignHashes(article)),
    include: requested.include,
    lastModified: details.lastModified,
    page: async () => {
      const { summaryPage } = await import('./summary-page.ts')
      return summaryPage(context, analysed, summary, { showText: details.showText })
    },
  })
  if (!context.var.tiers.noStore) keepAnswer(key, representation, now)
  return representation
}
