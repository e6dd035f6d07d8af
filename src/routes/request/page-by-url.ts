/** Reads the page behind an address in a request, if policy and rate limit allow it. */

import { judgeAddress } from '../../article/web/address.ts'
import type { Reach } from '../../cache/store.ts'
import { defined } from '../../defined.ts'
import { requestFreshness } from '../../http/request-freshness.ts'
import { keptPage, type PageAnalysis } from '../../reading/kept-pages.ts'
import { outgoingBudget, type Surroundings } from '../../reading/surroundings.ts'
import type { LedeContext } from './context.ts'
import { fetchPermission } from './fetch-policy.ts'
import { takeTurn } from './limit.ts'

/** The surroundings of a request, with its budget of outgoing requests. */
export function surroundingsOf(context: LedeContext): Surroundings {
  const { settings, tiers } = context.var
  return {
    settings,
    tiers,
    ownHosts: [new URL(settings.baseUrl).hostname, new URL(context.req.url).hostname],
    permit: () => undefined,
    reader: 'person',
    budget: outgoingBudget(),
  }
}

interface AnalysePageOptions {
  /** BCP 47; overrides the identified language. */
  readonly language?: string | undefined
  /** False if the request has already been counted against the rate limit. */
  readonly counted?: boolean
  /** Where the page is cached; by default also in its share of KV. */
  readonly reach?: Reach
  /** Those of the request, if it reads several pages. */
  readonly surroundings?: Surroundings
}

/**
 * The article and analysis of a public page.
 *
 * @param address as in the request
 * @throws Failure for an address that is refused, and those of fetching and extracting
 */
export async function analysePage(
  context: LedeContext,
  address: string,
  {
    language,
    counted = true,
    reach = 'pages',
    surroundings = surroundingsOf(context),
  }: AnalysePageOptions = {},
): Promise<PageAnalysis> {
  const url = judgeAddress(address, { ownHosts: surroundings.ownHosts, name: 'url' })
  const permit = await fetchPermission(context, address)
  permit(url)
  const page = await keptPage({ ...surroundings, permit }, url, {
    language,
    reach,
    maxAge: requestFreshness(context.req.raw.headers).maxAge,
    ...defined({ mayRead: counted ? () => takeTurn(context) : undefined }),
  })
  // It may be cached from a request that was allowed to read more.
  permit(new URL(page.address))
  return page
}
