/**
 * The cache in front of the Worker (Workers Cache, developers.cloudflare.com/workers/cache/): it
 * answers without the Worker, so what it holds of a change is purged by the tags of the answers. Where
 * there is none, and when it refuses, answers live a minute at most all the same.
 */

/** As `ExecutionContext` has it; undefined where no cache stands in front. */
export interface FrontCache {
  purge(options: { tags?: string[]; purgeEverything?: boolean }): Promise<{ success: boolean }>
}

/** Tags of one purge; Cloudflare takes 100. */
const MAX_TAGS = 100
/** Purges are limited to five a minute, with some to spare (Cloudflare's free plan): one every 12 s. */
const RETRY_MS = 12_500

// Of this isolate: what was refused is purged together with what comes meanwhile.
let waiting: Set<string> | undefined

/**
 * A tag as `Cache-Tag` may hold it: printable ASCII without comma or space, in lower case because
 * upper case is not told apart.
 *
 * @param kind such as `lang` or `article`
 */
export const frontTag = (kind: string, value: string): string =>
  `${kind}:${encodeURIComponent(value.toLowerCase()).toLowerCase()}`

/**
 * Purges the answers that carry one of these tags, once more a little later when it was refused.
 * Never throws: answers that stay live out their minute.
 */
export async function purgeFront(
  front: FrontCache | undefined,
  tags: Iterable<string>,
  wait: (ms: number) => Promise<unknown> = (ms) => new Promise((done) => setTimeout(done, ms)),
): Promise<void> {
  if (!front) return
  if (waiting) {
    for (const tag of tags) waiting.add(tag)
    return
  }
  const wanted = new Set(tags)
  if (wanted.size === 0 || (await purged(front, wanted))) return
  waiting = wanted
  await wait(RETRY_MS)
  waiting = undefined
  if (await purged(front, wanted)) return
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
