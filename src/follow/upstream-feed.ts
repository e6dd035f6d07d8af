/** A feed from elsewhere, independent of its format. Texts may still contain HTML. */

import type { Author } from '../article/article.ts'

/**
 * How many entries of a feed are read. Far more than are followed, because the newest may be at
 * either end.
 */
export const MAX_ENTRIES = 5_000

export interface UpstreamFeed {
  readonly title: string
  readonly description: string
  /** The web page of the feed. */
  readonly homeUrl: string | null
  /** Whether relative addresses are relative to that page, and not to the address of the feed. */
  readonly linksToSite: boolean
  /** BCP 47, as declared. */
  readonly language: string | null
  readonly rights: string | null
  /** Minutes between polls that the feed asks for (RSS `ttl`, RSS 1.0 `sy:updatePeriod`). */
  readonly ttlMinutes: number | null
  readonly entries: readonly UpstreamEntry[]
}

export interface UpstreamEntry {
  /** Unique in the feed: its own id, else its address. */
  readonly id: string
  /** Whether the feed itself gives the id. */
  readonly hasOwnId: boolean
  readonly url: string | null
  readonly title: string
  /** HTML or text. */
  readonly summary: string
  /** HTML of the whole article, if the feed has it; otherwise ''. */
  readonly content: string
  readonly authors: readonly Author[]
  readonly tags: readonly string[]
  /** As the feed writes them; any text. */
  readonly published: string | null
  readonly updated: string | null
  readonly language: string | null
  readonly image: string | null
  readonly enclosures: readonly Enclosure[]
}

export interface Enclosure {
  readonly url: string
  readonly type: string | null
  /** Bytes. */
  readonly length: number | null
  /** Playing time. */
  readonly seconds?: number
}

/** A length in a feed; null for anything but a number from 0 on. */
export function nonNegative(value: unknown): number | null {
  const isGiven = typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')
  const length = isGiven ? Number(value) : Number.NaN
  return Number.isFinite(length) && length >= 0 ? length : null
}
