/**
 * The cache in front of the Worker (Workers Cache, developers.cloudflare.com/workers/cache/): it
 * answers without the Worker, so what it holds of a change is purged by the tags of the answers. It
 * alone keeps them for an hour; caches that nobody can purge keep them for less than a minute.
 */

/** As `ExecutionContext` has it; undefined where no cache stands in front. */
export interface FrontCache {
  purge(options: { tags?: string[]; purgeEverything?: boolean }): Promise<{ success: boolean }>
}

/**
 * `Cloudflare-CDN-Cache-Control` of an answer whose tags are purged when it changes. Cloudflare takes
 * it off before anybody else sees it.
 */
const UNTIL_PURGED = 'public, max-age=3600, stale-while-revalidate=15, stale-if-error=604800'

/** Tags of what a change of the library purges; pages by URL go by their own time. */
const OF_LIBRARY = /^(?!page:)/

/** Tells a cache in front that it may keep an answer until it is purged, where there is such a cache. */
export function keepUntilPurged(headers: Headers, front: FrontCache | undefined): void {
  const tags = headers.get('cache-tag')
  if (front && tags !== null && OF_LIBRARY.test(tags)) {
    headers.set('cloudflare-cdn-cache-control', UNTIL_PURGED)
  }
}

/** Tags of one purge; Cloudflare takes 100. */
const MAX_TAGS = 100
/** Cloudflare's free plan grants a purge every 12 s, and 25 at once. */
const RETRY_MS = 12_500
/** Work behind an answer may go on for 30 s. */
const RETRIES = 2

// Of this isolate: what was refused is purged together with what comes meanwhile.
let waiting: { readonly tags: Set<string>; readonly until: number } | undefined
/** What was refused to the end; the next purge takes it along. */
let owed: ReadonlySet<string> = new Set()

/**
 * A tag as `Cache-Tag` may hold it: printable ASCII without comma or space, in lower case because
 * upper case is not told apart.
 *
 * @param kind such as `lang` or `article`
 */
export const frontTag = (kind: string, value: string): string =>
  `${kind}:${encodeURIComponent(value.toLowerCase()).toLowerCase()}`

/**
 * Purges the answers that carry one of these tags, and tries again a little later when it was
 * refused. Never throws.
 */
export async function purgeFront(
  front: FrontCache | undefined,
  tags: Iterable<string>,
  wait: (ms: number) => Promise<unknown> = (ms) => new Promise((done) => setTimeout(done, ms)),
): Promise<void> {
  if (!front) return
  // A wait that was cut off with its request must not swallow what comes later.
  if (waiting && Date.now() < waiting.until) {
    for (const tag of tags) waiting.tags.add(tag)
    return
  }
  const own = new Set(tags)
  if (own.size === 0) return
  const wanted = own.union(owed)
  owed = new Set()
  if (await purged(front, wanted)) return
  for (let tries = 0; tries < RETRIES; tries += 1) {
    waiting = { tags: wanted, until: Date.now() + 2 * RETRY_MS }
    await wait(RETRY_MS)
    waiting = undefined
    if (await purged(front, wanted)) return
  }
  owed = wanted
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
