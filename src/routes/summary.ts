/** `POST /summary`: the summary of a text that was sent. `GET /summary?url=`: that of a page. */

import { readCache, writeCache } from '../cache/store.ts'
import { answer } from '../http/respond.ts'
import { ANALYSED_KEY_VERSION, type Analysed, isAnalysed, sha256 } from './analysed.ts'
import { readBytes } from './body.ts'
import { address, type LedeApp, type LedeContext } from './context.ts'
import { takeTurn } from './limit.ts'
import { type RequestedSummary, readSummaryOptions } from './options.ts'
import { readSubmission } from './submission.ts'
import { chooseFormat, representSummary } from './summary-answer.ts'
import { summaryPage } from './summary-page.ts'

/** How long the analysis of a text that was sent is kept. */
const TEXT_TTL_SECONDS = 24 * 3600

export function summaryRoutes(app: LedeApp): void {
  address(app, '/summary', { POST: summariseText }, ['GET', 'POST'])
}

async function summariseText(context: LedeContext): Promise<Response> {
  const requested = readSummaryOptions(new URL(context.req.url).searchParams)
  const bytes = await readBytes(context.req.raw)
  const key = await submissionKey(context.req.raw, bytes, requested.language)
  const kept = await readCache(context.var.tiers, key, isAnalysed)
  if (kept) return answerSubmission(context, kept.value, requested, 'hit')

  await takeTurn(context)
  const analysed = await analyseSubmission(context.req.raw, bytes, requested)
  // Kept behind the answer: the sender has no use for waiting until it is everywhere.
  context.var.tiers.keepAlive(writeCache(context.var.tiers, key, analysed, TEXT_TTL_SECONDS))
  return answerSubmission(context, analysed, requested, 'fwd=miss; stored')
}

/** Equal bytes of equal type give an equal article, so the key is a hash of what was sent. */
async function submissionKey(
  request: Request,
  bytes: Uint8Array,
  language: string | undefined,
): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).toHex()
  const url = new URL(request.url).searchParams.get('url') ?? ''
  const parts = [digest, request.headers.get('content-type') ?? '', url, language ?? '']
  return `text/${ANALYSED_KEY_VERSION}/${await sha256(parts.join('\n'))}`
}

async function analyseSubmission(
  request: Request,
  bytes: Uint8Array,
  requested: RequestedSummary,
): Promise<Analysed> {
  const { article, language } = await readSubmission(request, bytes)
  const { analyse } = await import('../summary/analyse.ts')
  const declared = requested.language ?? language
  return { article, analysis: analyse(article, declared === undefined ? {} : { language: declared }) }
}

async function answerSubmission(
  context: LedeContext,
  analysed: Analysed,
  requested: RequestedSummary,
  cacheStatus: string,
): Promise<Response> {
  const { summarise } = await import('../summary/summarise.ts')
  const { contentText } = await import('../article/article.ts')
  const summary = summarise(analysed.article, analysed.analysis, requested.options)
  const id = await sha256(analysed.article.url ?? contentText(analysed.article))
  const accept = context.req.header('accept')
  const format = chooseFormat(accept, requested.format, ['json', 'html', 'text', 'markdown'])
  const representation = await representSummary(summary, format, {
    id,
    include: requested.include,
    page: () => summaryPage(context, analysed, summary, { showText: true }),
  })
  return answer(context.req.raw, representation, {
    // What somebody sent is nobody else's: no shared cache may keep it.
    cacheControl: 'private, no-cache',
    cacheStatus,
    vary: ['Accept'],
  })
}
