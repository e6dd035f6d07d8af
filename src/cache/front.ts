/**
 * The cache in front of the Worker (Workers Cache, developers.cloudflare.com/workers/cache/). It
 * answers without running the Worker, so a change purges its answers by their tags. Only this cache
 * keeps answers for an hour; caches that cannot be purged keep them for less than a minute.
 */

/** As in `ExecutionContext`; undefined where there is no cache in front. */
export interface FrontCache {
  purge(options: { tags?: string[]; purgeEverything?: boolean }): Promise<{ success: boolean }>
}

/**
 * `Cloudflare-CDN-Cache-Control` of an answer that is purged when it changes. Cloudflare removes
 * the header before anybody else sees it.
 */
const UNTIL_PURGED = 'public, max-age=3600, stale-while-revalidate=15, stale-if-error=604800'

/**
 * Tags that a change of the library purges. Pages by URL and what only a deployment changes
 * (`http/respond.ts`) expire by themselves.
 */
const OF_LIBRARY = /^(?!page:|site$)/

/** Lets the cache in front, where there is one, keep an answer until it is purged. */
export function keepUntilPurged(headers: Headers, front: FrontCache | undefined): void {
  const tags = headers.get('cache-tag')
  if (front && tags !== null && OF_LIBRARY.test(tags)) {
    headers.set('cloudflare-cdn-cache-control', UNTIL_PURGED)
  }
}

/** Tags in one purge; Cloudflare accepts 100. */
const MAX_TAGS = 100
/** Cloudflare's free plan allows a purge every 12 s, and 25 at once. */
const RETRY_MS = 12_500
/** Work after the answer may take 30 s. */
const RETRIES = 2

// Of this isolate: a refused purge waits here, and takes along the tags that come in the meantime.
let waiting: { readonly tags: Set<string>; readonly until: number } | undefined
/** Tags whose last retry was refused; the next purge takes them along. */
let owed: ReadonlySet<string> = new Set()

/**
 * A tag as `Cache-Tag` allows it: printable ASCII without comma or space, in lower case because
 * case makes no difference.
 *
 * @param kind such as `lang` or `article`
 */
export const frontTag = (kind: string, value: string): string =>
  `${kind}:${encodeURIComponent(value.toLowerCase()).toLowerCase()}`

/**
 * Purges the answers that carry one of these tags. When the purge is refused, it is tried again a
 * little later. Never throws.
 */
export async function purgeFront(
  front: FrontCache | undefined,
  tags: Iterable<string>,
  wait: (ms: number) => Promise<unknown> = (ms) => new Promise((done) => setTimeout(done, ms)),
): Promise<void> {
  if (!front) return
  // A wait that ended with its request must not hold back later purges: they take its tags along.
  if (waiting && Date.now() < waiting.until) {
    for (const tag of tags) waiting.tags.add(tag)
    return
  }
  const own = new Set(tags)
  if (own.size === 0) return
  const wanted = own.union(owed).union(waiting?.tags ?? new Set<string>())
  owed = new Set()
  waiting = undefined
  if (await purged(front, wanted)) return
  for (let tries = 0; tries < RETRIES; tries += 1) {
    waiting = { tags: wanted, until: Date.now() + 2 * RETRY_MS }
    await wait(RETRY_MS)
    waiting = undefined
    if (await purged(front, wanted)) return
  }
  // Another purge may have been refused meanwhile.
  owed = owed.union(wanted)
  console.warn(JSON.stringify({ level: 'warn', message: 'The front cache refused to purge.' }))
}

async function purged(front: FrontCache, tags: ReadonlySet<string>): Promise<boolean> {
  try {
    const all = tags.size > MAX_TAGS
    return (await front.purge(all ? { purgeEverything: true } : { tags: [...tags] })).success
  } catch {
    return false
  }
}
