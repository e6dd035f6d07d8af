/** The page behind an address that a request names: asks policy and limit, then lets it be read. */

import { judgeAddress } from '../../article/web/address.ts'
import type { Reach } from '../../cache/store.ts'
import { defined } from '../../defined.ts'
import { requestFreshness } from '../../http/request-freshness.ts'
import { keptPage, type PageAnalysis } from '../../reading/kept-pages.ts'
import { outgoingBudget, type Surroundings } from '../../reading/surroundings.ts'
import type { LedeContext } from './context.ts'
import { fetchPermission } from './fetch-policy.ts'
import { takeTurn } from './limit.ts'

/** The surroundings of a request, which may cause so many outgoing ones in all. */
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

export interface AnalysePageOptions {
  /** BCP 47; overrides the identified language. */
  readonly language?: string | undefined
  /** False where the request has been counted against its client's limit already. */
  readonly counted?: boolean
  /** Where the page is kept; its share of KV by default. */
  readonly reach?: Reach
  /** Those of the request, where it reads several pages. */
  readonly surroundings?: Surroundings
}

/**
 * The article and analysis of a public page.
 *
 * @param address as it stood in the request
 * @throws Failure for an address that is refused, and whatever fetching and extracting throw
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
  const url = judgeAddress(address, { ownHosts: surroundings.ownHosts })
  const permit = await fetchPermission(context, address)
  permit(url)
  const page = await keptPage({ ...surroundings, permit }, url, {
    language,
    reach,
    maxAge: requestFreshness(context.req.raw.headers).maxAge,
    ...defined({ mayRead: counted ? () => takeTurn(context) : undefined }),
  })
  // It may have been read for somebody who may read more.
  permit(new URL(page.address))
  return page
}
