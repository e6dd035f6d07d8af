/** Reads feeds that a request names by their addresses, as far as policy and limits allow. */

import { sha256 } from '../../article/text/sha256.ts'
import { canonicalAddress, judgeAddress } from '../../article/web/address.ts'
import { frontTag } from '../../cache/front.ts'
import { Failure } from '../../failures.ts'
import {
  type FeedEntry,
  feedDescription,
  feedEntries,
  feedHome,
  feedTitle,
} from '../../follow/feed-entries.ts'
import type { FoundFeed } from '../../follow/find-feed.ts'
import { entryKeys } from '../../follow/identity.ts'
import { canonicalTag } from '../../language/tag.ts'
import { nameUrn } from '../../library/identity.ts'
import { keptFeed } from '../../reading/kept-feeds.ts'
import type { Surroundings } from '../../reading/surroundings.ts'
import type { LedeContext } from '../request/context.ts'
import { fetchPermission } from '../request/fetch-policy.ts'
import { surroundingsOf } from '../request/page-by-url.ts'

/** Feeds in one request: each may cost two of the requests that one may cause, with its robots.txt. */
export const MAX_SOURCES = 8

export interface UpstreamSource {
  /** Address of the feed itself. */
  readonly url: string
  /** Plain text, never empty. */
  readonly title: string
  readonly description: string
  /** The web page of the feed; the feed itself if it names none. */
  readonly homeUrl: string
  /** BCP 47, as the feed declares it. */
  readonly language: string | undefined
  /** Newest first, without repetitions. */
  readonly entries: readonly SourceEntry[]
}

export interface SourceEntry {
  readonly source: Pick<UpstreamSource, 'url' | 'title' | 'homeUrl'>
  readonly entry: FeedEntry
  /** An absolute URI that no other entry of the feed has. */
  readonly id: string
  /** Milliseconds since 1970; an entry without a date gets that of the one before it. */
  readonly time: number
}

export interface ReadSources {
  readonly sources: readonly UpstreamSource[]
  /** Hosts of the feeds that could not be read, if others could. */
  readonly failed: readonly string[]
  /** RFC 9211. */
  readonly cacheStatus: string
  /** With the permission of the request and the rest of its budget. */
  readonly surroundings: Surroundings
}

/**
 * Judges the addresses of feeds; call it before anything is read, and before a turn is taken.
 *
 * @throws Failure for an address that is refused, or that the policy does not permit
 */
export async function permittedSources(
  context: LedeContext,
  addresses: readonly string[],
  surroundings = surroundingsOf(context),
): Promise<{ readonly urls: readonly URL[]; readonly surroundings: Surroundings }> {
  const { ownHosts } = surroundings
  const urls = addresses.map((one) => judgeAddress(one, { ownHosts, name: 'source' }))
  const permits = await Promise.all(addresses.map((one) => fetchPermission(context, one)))
  for (const [i, url] of urls.entries()) permits[i]!(url)
  // What one of the addresses allows is allowed: a signature is for its own address alone.
  const permit = (url: URL) => {
    let refusal: unknown
    for (const one of permits) {
      try {
        return one(url)
      } catch (error) {
        refusal = error
      }
    }
    throw refusal
  }
  return { urls, surroundings: { ...surroundings, permit } }
}

/**
 * Reads feeds. Of several some may fail.
 *
 * @throws Failure of the first feed where none can be read
 */
export async function readSources(
  urls: readonly URL[],
  surroundings: Surroundings,
): Promise<ReadSources> {
  const read = await Promise.allSettled(
    urls.map((url) => keptFeed(surroundings, canonicalAddress(url))),
  )
  const sources: UpstreamSource[] = []
  const failed: string[] = []
  const statuses: string[] = []
  for (const [i, result] of read.entries()) {
    if (result.status === 'fulfilled') {
      surroundings.permit(new URL(result.value.value.url))
      sources.push(await sourceOf(result.value.value, urls[i]!))
      statuses.push(result.value.cacheStatus)
    } else if (result.reason instanceof Failure) failed.push(urls[i]!.hostname)
    else throw result.reason
  }
  const [first] = read
  if (sources.length === 0 && first?.status === 'rejected') throw first.reason
  const cacheStatus = statuses.find((status) => status !== 'hit') ?? 'hit'
  return { sources, failed, cacheStatus, surroundings }
}

/** Tags of what is made of feeds, in the cache in front of the Worker, by their addresses. */
export const foreignTags = (sources: readonly string[]): Promise<string[]> =>
  Promise.all(sources.map(async (source) => frontTag('page', await sha256(source))))

async function sourceOf({ feed, url }: FoundFeed, named: URL): Promise<UpstreamSource> {
  const title = feedTitle(feed) || named.hostname
  const homeUrl = feedHome(feed, url)
  const source = { url, title, homeUrl: homeUrl ?? url }
  let time = Number.POSITIVE_INFINITY
  const entries = [...entryKeys(feedEntries(feed, url), new Map())].map(async ([key, entry]) => {
    if (entry.published !== null) time = Date.parse(entry.published)
    // The upstream's own id: whoever followed that feed sees the same entries here.
    const isOwn = key === entry.id && /^(?:urn:|tag:|https?:)/i.test(key)
    const own = time
    return { source, entry, time: own, id: isOwn ? key : await nameUrn(`${url} ${key}`) }
  })
  return {
    ...source,
    description: feedDescription(feed),
    language: canonicalTag(feed.language ?? ''),
    entries: await Promise.all(entries),
  }
}

/**
 * The entries of several feeds, newest first; what two of them have under one id is in it once. The
 * order of a single feed is its own.
 */
export function mergedEntries(sources: readonly UpstreamSource[]): readonly SourceEntry[] {
  if (sources.length === 1) return sources[0]!.entries
  const byId = new Map(sources.flatMap(({ entries }) => entries.map((entry) => [entry.id, entry])))
  return [...byId.values()].sort((a, b) => (a.time === b.time ? 0 : b.time - a.time))
}
