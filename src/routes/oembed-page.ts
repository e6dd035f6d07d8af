/**
 * oEmbed for pages by URL: `/summary?url=…` and `/https://…` are our pages about somebody else's.
 */

import { defined } from '../defined.ts'
import type { OembedPage } from '../embed/oembed.ts'
import { cardPath, type EmbedChoice, embedHeight } from '../page/snippets.ts'
import { summarise } from '../summary/summarise.ts'
import type { LedeContext } from './request/context.ts'
import { analysePage } from './request/page-by-url.ts'

/** The address of the foreign page that one of our addresses is about; undefined for all others. */
export function addressBehind(ours: URL): string | undefined {
  if (ours.pathname === '/summary') return ours.searchParams.get('url') ?? undefined
  const path = ours.pathname.slice(1).replace(/^(https?:)\/+/, '$1//')
  return /^https?:\/\/./.test(path) ? path + ours.search : undefined
}

/**
 * The card of a page by its address, showing no more than everybody may see.
 *
 * @throws Failure of policy, rate limit, fetching and extracting
 */
export async function pageCard(context: LedeContext, address: string): Promise<OembedPage> {
  const { baseUrl } = context.var.settings
  const { article, analysis } = await analysePage(context, address)
  const choice: EmbedChoice = { url: article.url ?? address, count: 1, sentences: 3 }
  const { text } = summarise(article, analysis, {
    length: { kind: 'sentences', value: choice.sentences },
    excerpt: true,
  })
  const [author] = article.authors
  return {
    title: article.title,
    url: choice.url ?? address,
    frameUrl: baseUrl + cardPath(baseUrl, choice),
    summary: text,
    ...defined({ authorName: author?.name, authorUrl: author?.url || undefined }),
    height: embedHeight(choice),
    cacheAge: 3600,
  }
}
