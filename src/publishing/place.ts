/** Chooses the slug of an article that is published without one. */

import type { Article } from '../article/article.ts'
import { sha256 } from '../article/text/sha256.ts'
import { canonicalAddress } from '../article/web/address.ts'
import { slugOfFetched, slugOfUrl } from '../library/same.ts'
import { slugOfTitle } from '../library/slug.ts'
import type { Desk } from './desk.ts'
import { asked } from './durable.ts'

/**
 * Where a fetched page is published: under the given slug, in place of what was read at the same
 * address before, or under a new slug. A page that claims the address of another article gets
 * neither that article's place nor its address.
 */
export async function placeOfPage(
  desk: Desk,
  { article, address }: { readonly article: Article; readonly address: string },
  slug: string | undefined,
): Promise<{ readonly slug: string; readonly article: Article }> {
  if (slug !== undefined) return { slug, article }
  const own = canonicalAddress(new URL(address))
  const before =
    (await asked(slugOfFetched(desk.database, own))) ?? (await slugOfAddress(desk, own))
  if (before !== undefined) return { slug: before, article }
  const isTaken = (await slugOfAddress(desk, article.url)) !== undefined
  const placed = isTaken ? { ...article, url: own } : article
  return { slug: await newSlug(placed), article: placed }
}

/** The slug of a text that was sent: that of the article with the same address, or a new one. */
export async function slugOfText(desk: Desk, article: Article): Promise<string> {
  return (await slugOfAddress(desk, article.url)) ?? newSlug(article)
}

/** Hexadecimal digits of a hash in a slug. */
const HASH_ALONE = 12
const HASH_BEHIND_TITLE = 6

/** A slug from the title, with a hash that distinguishes articles with the same title. */
async function newSlug(article: Article): Promise<string> {
  const base = slugOfTitle(article.title)
  const hash = await sha256(article.url ?? JSON.stringify(article.paragraphs))
  return base === '' ? hash.slice(0, HASH_ALONE) : `${base}-${hash.slice(0, HASH_BEHIND_TITLE)}`
}

/**
 * The slug of the article that is published with this address, so that it is not published twice.
 */
async function slugOfAddress({ database }: Desk, url: string | null): Promise<string | undefined> {
  return url === null ? undefined : asked(slugOfUrl(database, url))
}
