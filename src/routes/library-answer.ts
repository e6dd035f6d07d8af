/** Answers made from the library, kept in the isolate for as long as the library stays the same. */

import type { Representation } from '../http/representation.ts'
import { type AnswerOptions, answer } from '../http/respond.ts'
import type { LedeContext } from './context.ts'
import { keepAnswer, keptAnswer } from './kept-answers.ts'

/** Longer headers than this come from nobody's browser; they are not worth a place in memory. */
const MAX_CHOOSING_LENGTH = 400

/** What was made, and how it is to be sent. */
export interface Made {
  readonly representation: Representation
  readonly options: AnswerOptions
}

/** The request headers by which representations are chosen here. */
const CHOOSING = ['accept', 'accept-language', 'sec-fetch-dest'] as const

/**
 * Answers with what was made from this revision of the library for the same address and the same
 * choosing headers, or makes it. A bearer of a token always sees the library as it is now.
 */
export async function answerFromLibrary(
  context: LedeContext,
  make: () => Promise<Made>,
): Promise<Response> {
  const { library, tiers } = context.var
  const request = context.req.raw
  const choosing = CHOOSING.map((name) => request.headers.get(name) ?? '').join('\n')
  const keeps = choosing.length <= MAX_CHOOSING_LENGTH && !request.headers.has('authorization')
  if (!keeps) return send(request, await make())
  const key = `${await library.revision()}\n${request.url}\n${choosing}`
  const kept = keptAnswer(key, tiers.now())
  const options = kept && sending.get(kept)
  if (kept && options) return answer(request, kept, { ...options, cacheStatus: 'hit' })
  const made = await make()
  // What was read while the database failed is not all there is.
  if (!library.degraded()) {
    sending.set(made.representation, made.options)
    keepAnswer(key, made.representation, tiers.now())
  }
  return send(request, made)
}

const sending = new WeakMap<Representation, AnswerOptions>()

const send = (request: Request, { representation, options }: Made): Promise<Response> =>
  answer(request, representation, options)
