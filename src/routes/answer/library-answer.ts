/** Answers made from the library, kept in the isolate for as long as the library stays the same. */

import { namedQuery, type Parameter } from '../../http/parameters.ts'
import type { Representation } from '../../http/representation.ts'
import { type AnswerOptions, answer } from '../../http/respond.ts'
import type { LedeContext } from '../request/context.ts'
import { nearMisses } from '../request/known-names.ts'
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
 *
 * @param make gets what is to be said of parameters that nobody knows
 * @param parameters all that the answer reads of the query: others tell no data apart. Pages are
 *   kept by their whole address, which their links repeat; so is everything where this is left out
 */
export async function answerFromLibrary(
  context: LedeContext,
  make: (warnings: readonly string[]) => Promise<Made>,
  parameters?: Readonly<Record<string, Parameter>>,
): Promise<Response> {
  const { library, tiers } = context.var
  const request = context.req.raw
  const choosing = CHOOSING.map((name) => request.headers.get(name) ?? '').join('\n')
  const warnings = parameters ? nearMisses(new URL(request.url).searchParams, parameters) : []
  const keeps = choosing.length <= MAX_CHOOSING_LENGTH && !request.headers.has('authorization')
  if (!keeps) return send(request, await make(warnings), 'fwd=miss')
  const state = [await library.revision(), choosing, ...warnings].join('\n')
  const whole = `${state}\n${request.url}`
  // The mark keeps a page at the bare address apart from data at one that was reduced to it.
  const named = parameters ? `${state}\nnamed ${namedAddress(request.url, parameters)}` : whole
  const kept = keptAnswer(named, tiers.now()) ?? keptAnswer(whole, tiers.now())
  const options = kept && sending.get(kept)
  if (kept && options) return answer(request, kept, { ...options, cacheStatus: 'hit' })
  const made = await make(warnings)
  // What was read while the database failed is not all there is.
  if (library.degraded()) return send(request, made, 'fwd=miss')
  sending.set(made.representation, made.options)
  keepAnswer(made.representation.kind === 'data' ? named : whole, made.representation, tiers.now())
  return send(request, made, 'fwd=miss; stored')
}

/** An address with those of its parameters alone that a table names, in the table's order. */
function namedAddress(url: string, parameters: Readonly<Record<string, Parameter>>): string {
  const mark = url.indexOf('?')
  if (mark < 0) return url
  const named = namedQuery(new URLSearchParams(url.slice(mark)), parameters)
  return named.size === 0 ? url.slice(0, mark) : `${url.slice(0, mark)}?${named}`
}

const sending = new WeakMap<Representation, AnswerOptions>()

const send = (
  request: Request,
  { representation, options }: Made,
  cacheStatus: string,
): Promise<Response> => answer(request, representation, { cacheStatus, ...options })
