/** A feed of somebody else, in no format any more. Texts may still hold HTML. */

import type { Author } from '../article/article.ts'

/**
 * Entries beyond this are not looked at. The newest may stand at either end, so it is far more than
 * what is followed.
 */
export const MAX_ENTRIES = 5_000

export interface UpstreamFeed {
  readonly title: string
  readonly description: string
  /** The page that the feed belongs to. */
  readonly homeUrl: string | null
  /** Whether relative addresses belong to that page, and not to the place of the feed. */
  readonly linksToSite: boolean
  /** BCP 47, as declared. */
  readonly language: string | null
  readonly rights: string | null
  /** Minutes between polls that the feed asks for (RSS `ttl`). */
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
  /** HTML of the whole article, where the feed carries it; '' otherwise. */
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
  /** How long it plays. */
  readonly seconds?: number
}

/** A length as feeds write it; null for what is none. */
export function nonNegative(value: unknown): number | null {
  const isGiven = typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')
  const length = isGiven ? Number(value) : Number.NaN
  return Number.isFinite(length) && length >= 0 ? length : null
}
