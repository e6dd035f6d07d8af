/** Answers made from the library, kept in the isolate for as long as the library stays the same. */

import { negotiate } from '../../http/negotiate.ts'
import { namedQuery, type Parameter } from '../../http/parameters.ts'
import type { Representation } from '../../http/representation.ts'
import { type AnswerOptions, answer } from '../../http/respond.ts'
import type { LedeContext } from '../request/context.ts'
import { nearMisses } from '../request/known-names.ts'
import { takeTurn } from '../request/limit.ts'
import { keepAnswer, keptAnswer } from './kept-answers.ts'
import { readerKey } from './shell.ts'

/** What was made, and how it is to be sent. */
export interface Made {
  readonly representation: Representation
  readonly options: AnswerOptions
}

const FORMS = ['text/html', 'application/json', 'text/plain', 'text/markdown'] as const

/**
 * What the request headers choose, and never the headers themselves, of which there are endless
 * many: the form, the language of the interface, and whether a person opened the address.
 */
function chosenBy(context: LedeContext): string {
  const form = negotiate(context.req.header('accept'), FORMS)
  const forPeople = context.req.header('sec-fetch-dest') === 'document'
  return `${form} ${readerKey(context)} ${forPeople}`
}

/**
 * Answers with what was made from this revision of the library for the same address and the same
 * choices of the headers, or makes it. A bearer of a token always sees the library as it is now.
 *
 * @param make gets what is to be said of parameters that nobody knows
 * @param parameters all that the answer reads of the query: others tell no data apart. Pages are
 *   kept by their whole address, which their links repeat; so is everything where this is left out
 * @param costly parameters of which there are endless many values, each of them work: an answer to
 *   one that is not kept takes a turn of its client
 */
export async function answerFromLibrary(
  context: LedeContext,
  make: (warnings: readonly string[]) => Promise<Made>,
  parameters?: Readonly<Record<string, Parameter>>,
  costly: readonly string[] = [],
): Promise<Response> {
  const { library, tiers } = context.var
  const request = context.req.raw
  const warnings = parameters ? nearMisses(new URL(request.url).searchParams, parameters) : []
  if (context.var.isPublisher) return send(request, await make(warnings), 'fwd=miss')
  const state = [await library.revision(), chosenBy(context), ...warnings].join('\n')
  const whole = `${state}\n${request.url}`
  // The mark keeps a page at the bare address apart from data at one that was reduced to it.
  const named = parameters ? `${state}\nnamed ${namedAddress(request.url, parameters)}` : whole
  const kept = keptAnswer(named, tiers.now()) ?? keptAnswer(whole, tiers.now())
  const options = kept && sending.get(kept)
  if (kept && options) return answer(request, kept, { ...options, cacheStatus: 'hit' })
  const { searchParams } = new URL(request.url)
  if (costly.some((name) => searchParams.has(name))) await takeTurn(context)
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
