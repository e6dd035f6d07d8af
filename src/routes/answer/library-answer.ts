/** Answers made from the library. This isolate remembers them while the library does not change. */

import { negotiate } from '../../http/negotiate.ts'
import type { Parameter } from '../../http/parameters.ts'
import type { Representation } from '../../http/representation.ts'
import { type AnswerOptions, answer, type Lifetime } from '../../http/respond.ts'
import { FORMS } from '../../library/forms.ts'
import type { LedeContext } from '../request/context.ts'
import { isOpenedByPerson } from '../request/for-people.ts'
import { INTERFACE_PARAMETER } from '../request/interface.ts'
import { nearMisses } from '../request/known-names.ts'
import { takeTurn } from '../request/limit.ts'
import { keepAnswer, keptAnswer } from './kept-answers.ts'
import { ownPath } from './path-with.ts'
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

const DATA_TYPES = Object.values(FORMS).map(({ mediaType }) => mediaType)

/**
 * What request headers decide, but not the headers themselves, whose values are endless: the form,
 * the language of the interface, and whether a person opened the address.
 */
function chosenBy(context: LedeContext, byLanguages: boolean): string {
  const accept = context.req.header('accept')
  // Where nothing is preferred, some addresses give a page and others give data.
  const forms = [
    negotiate(accept, ['text/html', ...DATA_TYPES]),
    negotiate(accept, [DATA_TYPES[0]!, 'text/html', ...DATA_TYPES.slice(1)]),
  ]
  const forPeople = isOpenedByPerson(context)
  const reader = byLanguages ? readerKey(context) : interfaceKey(context)
  return `${forms.join()} ${reader} ${forPeople}`
}

/** When an answer that must be made counts against the client's rate limit. */
interface Costs {
  /**
   * Parameters that do not count, because they have few values or make no work. All others count,
   * because their values are endless. `all` where the answer does its own counting.
   */
  readonly free?: readonly string[] | 'all'
  /**
   * Whether it depends on all languages that a reader accepts, which are endless too: then it
   * counts.
   */
  readonly byLanguages?: boolean
}

function takesTurn(path: string, { free = [], byLanguages = false }: Costs): boolean {
  if (byLanguages) return true
  const names = [...new URLSearchParams(path.split('?')[1]).keys()]
  // There are only a few languages of the interface.
  return (
    free !== 'all' && names.some((name) => name !== INTERFACE_PARAMETER && !free.includes(name))
  )
}

/**
 * Answers with what was made before for this revision of the library, the same address and the same
 * choices in the headers; otherwise makes it. The bearer of a token always gets the current state
 * of the library.
 *
 * @param make receives the warnings about unknown parameters
 * @param parameters the parameters that the answer depends on; others do not enter its key, and the
 *   links of a page do not repeat them (`ownPath`)
 * @param costs when an answer that must be made counts against the rate limit
 */
export async function answerFromLibrary(
  context: LedeContext,
  make: (warnings: readonly string[]) => Promise<Made>,
  parameters: Readonly<Record<string, Parameter>>,
  costs: Costs = {},
): Promise<Response> {
  const { library, tiers } = context.var
  const request = context.req.raw
  context.set('parameters', parameters)
  const warnings = nearMisses(new URL(request.url).searchParams, parameters)
  if (context.var.isPublisher) return send(request, await make(warnings), 'fwd=miss')
  const path = ownPath(context)
  const key = [
    new URL(request.url).origin,
    path,
    await library.revision(),
    chosenBy(context, costs.byLanguages ?? false),
    ...warnings,
  ].join('\n')
  const kept = keptAnswer(key, tiers.now())
  const options = kept && sending.get(kept)
  if (kept && options) return answer(request, kept, { ...options, cacheStatus: 'hit' })
  // Each name that is nearly right has a warning of its own.
  if (warnings.length > 0 || takesTurn(path, costs)) await takeTurn(context)
  const made = await make(warnings)
  // What may be incomplete because the database failed is not remembered, nor is what must not be.
  if (library.degraded() || tiers.noStore) return send(request, made, 'fwd=miss')
  sending.set(made.representation, made.options)
  keepAnswer(key, made.representation, tiers.now())
  return send(request, made, 'fwd=miss; stored')
}

const sending = new WeakMap<Representation, AnswerOptions>()

const send = (
  request: Request,
  { representation, options }: Made,
  cacheStatus: string,
): Promise<Response> => answer(request, representation, { cacheStatus, ...options })
