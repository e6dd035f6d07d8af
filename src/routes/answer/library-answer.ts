/** Answers made from the library. This isolate remembers them while the library does not change. */

import { negotiate } from '../../http/negotiate.ts'
import { namedQuery, type Parameter } from '../../http/parameters.ts'
import type { Representation } from '../../http/representation.ts'
import { type AnswerOptions, answer, type Lifetime } from '../../http/respond.ts'
import { FORMS } from '../../library/forms.ts'
import type { LedeContext } from '../request/context.ts'
import { isOpenedByPerson } from '../request/for-people.ts'
import { nearMisses } from '../request/known-names.ts'
import { takeTurn } from '../request/limit.ts'
import { keepAnswer, keptAnswer } from './kept-answers.ts'
import { interfaceKey, readerKey } from './reader-key.ts'

/**
 * The publisher can change or delete what is published here, and a deletion must take effect within
 * a minute wherever there is a copy. So no answer lives longer, whether fresh, stale or because the
 * Worker fails; only the cache that is told of deletions may cover longer failures
 * (`cache/front.ts`).
 */
export const LIBRARY_LIFETIME: Lifetime = {
  maxAge: 40,
  sharedMaxAge: 40,
  staleWhileRevalidate: 15,
  staleIfError: 20,
}

/** An answer, and how to send it. */
export interface Made {
  readonly representation: Representation
  readonly options: AnswerOptions
}

const OFFERED = ['text/html', ...Object.values(FORMS).map(({ mediaType }) => mediaType)] as const

/**
 * What request headers decide, but not the headers themselves, whose values are endless: the form,
 * the language of the interface, and whether a person opened the address.
 */
function chosenBy(context: LedeContext, byLanguages: boolean): string {
  const form = negotiate(context.req.header('accept'), OFFERED)
  const forPeople = isOpenedByPerson(context)
  const reader = byLanguages ? readerKey(context) : interfaceKey(context)
  return `${form} ${reader} ${forPeople}`
}

/** When an answer that must be made counts against the client's rate limit. */
export interface Costs {
  /**
   * Parameters that do not count, because they have few values or make no work. All others count,
   * unknown ones included, because their values are endless. `all` where the answer does its own
   * counting.
   */
  readonly free?: readonly string[] | 'all'
  /**
   * Whether it depends on all languages that a reader accepts, which are endless too: then it
   * counts.
   */
  readonly byLanguages?: boolean
}

/** Chooses the language of the interface; there are only a few. */
const ALWAYS_FREE = 'ui'

function takesTurn(url: string, { free = [], byLanguages = false }: Costs): boolean {
  if (byLanguages) return true
  const names = [...new URL(url).searchParams.keys()]
  return free !== 'all' && names.some((name) => name !== ALWAYS_FREE && !free.includes(name))
}

/**
 * Answers with what was made before for this revision of the library, the same address and the same
 * choices in the headers; otherwise makes it. The bearer of a token always gets the current state
 * of the library.
 *
 * @param make receives the warnings about unknown parameters
 * @param parameters the parameters that the answer depends on; others do not enter its key. Pages
 *   are remembered by their whole address, because their links repeat it; so is everything if this is
 *   left out
 * @param costs when an answer that must be made counts against the rate limit
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
  // The mark distinguishes a page at an address without parameters from data whose address was
  // reduced to that.
  const named = parameters ? `${state}\nnamed ${namedAddress(request.url, parameters)}` : whole
  const kept = keptAnswer(named, tiers.now()) ?? keptAnswer(whole, tiers.now())
  const options = kept && sending.get(kept)
  if (kept && options) return answer(request, kept, { ...options, cacheStatus: 'hit' })
  if (takesTurn(request.url, costs)) await takeTurn(context)
  const made = await make(warnings)
  // The database failed, so this may be incomplete: it is not remembered.
  if (library.degraded()) return send(request, made, 'fwd=miss')
  sending.set(made.representation, made.options)
  keepAnswer(made.representation.kind === 'data' ? named : whole, made.representation, tiers.now())
  return send(request, made, 'fwd=miss; stored')
}

/** An address with only those parameters that a table names, in the order of the table. */
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
