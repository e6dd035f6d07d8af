/** Answers made from the library, kept in the isolate for as long as the library stays the same. */

import { negotiate } from '../../http/negotiate.ts'
import { namedQuery, type Parameter } from '../../http/parameters.ts'
import type { Representation } from '../../http/representation.ts'
import { type AnswerOptions, answer, type Lifetime } from '../../http/respond.ts'
import type { LedeContext } from '../request/context.ts'
import { isOpenedByPerson } from '../request/for-people.ts'
import { nearMisses } from '../request/known-names.ts'
import { takeTurn } from '../request/limit.ts'
import { keepAnswer, keptAnswer } from './kept-answers.ts'
import { interfaceKey, readerKey } from './reader-key.ts'

/**
 * What is published here changes when the publisher says so, and what is deleted is gone within a
 * minute, wherever a copy lies: so long an answer lives, fresh, stale or while the Worker fails. Only
 * the cache that hears of deletions may cover a longer failure (`cache/front.ts`).
 */
export const LIBRARY_LIFETIME: Lifetime = {
  maxAge: 40,
  sharedMaxAge: 40,
  staleWhileRevalidate: 15,
  staleIfError: 20,
}

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
function chosenBy(context: LedeContext, byLanguages: boolean): string {
  const form = negotiate(context.req.header('accept'), FORMS)
  const forPeople = isOpenedByPerson(context)
  const reader = byLanguages ? readerKey(context) : interfaceKey(context)
  return `${form} ${reader} ${forPeople}`
}

/** What an answer that is not kept costs its client. */
export interface Costs {
  /**
   * Parameters that cost nothing, because there are few or they make no work. Any other takes a turn,
   * those that nobody knows too: there are endless many. `all` where the answer counts by itself.
   */
  readonly free?: readonly string[] | 'all'
  /** It depends on all the languages that a reader accepts, endless many as well: it takes a turn. */
  readonly byLanguages?: boolean
}

/** The choice of the interface's language; there are as many as we speak. */
const ALWAYS_FREE = 'ui'

function takesTurn(url: string, { free = [], byLanguages = false }: Costs): boolean {
  if (byLanguages) return true
  const names = [...new URL(url).searchParams.keys()]
  return free !== 'all' && names.some((name) => name !== ALWAYS_FREE && !free.includes(name))
}

/**
 * Answers with what was made from this revision of the library for the same address and the same
 * choices of the headers, or makes it. A bearer of a token always sees the library as it is now.
 *
 * @param make gets what is to be said of parameters that nobody knows
 * @param parameters all that the answer reads of the query: others tell no data apart. Pages are
 *   kept by their whole address, which their links repeat; so is everything where this is left out
 * @param costs when an answer that is not kept takes a turn of its client
 */
export async function answerFromLibrary(
  context: LedeContext,
  make: (warnings: readonly string[]) => Promise<Made>,
  parameters?: Readonly<Record<string, Parameter>>,
  costs: Costs = {},
): Promise<Response> {
  const { library, tiers } = context.var
  const request = context.req.raw
  const warnings = parameters ? nearMisses(new URL(request.url).searchParams, parameters) : []
  if (context.var.isPublisher) return send(request, await make(warnings), 'fwd=miss')
  const state = [
    await library.revision(),
    chosenBy(context, costs.byLanguages ?? false),
    ...warnings,
  ].join('\n')
  const whole = `${state}\n${request.url}`
  // The mark keeps a page at the bare address apart from data at one that was reduced to it.
  const named = parameters ? `${state}\nnamed ${namedAddress(request.url, parameters)}` : whole
  const kept = keptAnswer(named, tiers.now()) ?? keptAnswer(whole, tiers.now())
  const options = kept && sending.get(kept)
  if (kept && options) return answer(request, kept, { ...options, cacheStatus: 'hit' })
  if (takesTurn(request.url, costs)) await takeTurn(context)
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
