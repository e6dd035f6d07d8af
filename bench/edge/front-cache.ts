/**
 * A shared cache in front of a hosted Worker, as Workers Cache is: keyed by path and query, one
 * variant for each combination of the headers in `Vary`, purged by tags. What may be stored and
 * reused is decided by `http-cache-semantics`, which conforms to RFC 9111 and RFC 5861.
 */

import CachePolicy from 'http-cache-semantics'

interface Stored {
  readonly policy: CachePolicy
  readonly body: string
  readonly tags: ReadonlySet<string>
}

export interface Fronted {
  readonly status: number
  readonly headers: CachePolicy.Headers
  readonly body: string
  /** As `Cf-Cache-Status` says it. */
  readonly by: 'HIT' | 'MISS' | 'UPDATING' | 'STALE' | 'BYPASS' | 'EXPIRED'
}

const plain = (headers: Headers): Record<string, string> => Object.fromEntries(headers)

/** In the library, but not in its types. */
const mayServeStale = (policy: CachePolicy): boolean =>
  (policy as CachePolicy & { useStaleWhileRevalidate(): boolean }).useStaleWhileRevalidate()

export class FrontCache {
  private readonly stored = new Map<string, Stored[]>()
  /** Refreshes behind an answer that are not done yet. */
  private readonly behind = new Set<Promise<unknown>>()
  /** How often the Worker was asked. */
  runs = 0

  /** The Worker; a test moves it to where nobody answers. */
  origin: URL
  private readonly now: () => number
  private readonly targets: readonly string[]

  /**
   * @param origin the Worker
   * @param now milliseconds; a bench lets a day go by in a minute
   * @param isCloudflare whether it reads what is said to Cloudflare's cache alone
   */
  constructor(origin: URL, now: () => number = Date.now, isCloudflare = true) {
    this.origin = origin
    this.now = now
    this.targets = [...(isCloudflare ? ['cloudflare-cdn-cache-control'] : []), 'cdn-cache-control']
  }

  /** Answers a GET from what is stored, or from the Worker. */
  async get(path: string, headers: Record<string, string> = {}): Promise<Fronted> {
    const request = { method: 'GET', url: path, headers: { host: 'lede.example', ...headers } }
    const found = this.stored.get(path)?.find(({ policy }) => this.matches(policy, request))
    if (found === undefined) return this.fill(path, request, 'MISS')
    if (this.at(() => found.policy.satisfiesWithoutRevalidation(request))) {
      return this.reuse(found, request, 'HIT')
    }
    if (this.at(() => mayServeStale(found.policy))) {
      const work = this.fill(path, request, 'EXPIRED').catch(() => undefined)
      this.behind.add(work)
      void work.then(() => this.behind.delete(work))
      return this.reuse(found, request, 'UPDATING')
    }
    try {
      const fresh = await this.fill(path, request, 'EXPIRED')
      return fresh.status >= 500 && this.mayCoverError(found)
        ? this.reuse(found, request, 'STALE')
        : fresh
    } catch (error) {
      if (this.mayCoverError(found)) return this.reuse(found, request, 'STALE')
      throw error
    }
  }

  /** Drops whatever carries one of these tags. */
  purge(tags: readonly string[]): void {
    for (const [path, variants] of this.stored) {
      const left = variants.filter((one) => !tags.some((tag) => one.tags.has(tag)))
      if (left.length > 0) this.stored.set(path, left)
      else this.stored.delete(path)
    }
  }

  purgeEverything(): void {
    this.stored.clear()
  }

  /** Waits for the refreshes behind answers. */
  async settled(): Promise<void> {
    await Promise.all(this.behind)
  }

  /** The library has no clock to be given; it asks `Date.now`. */
  private at<Value>(work: () => Value): Value {
    const real = Date.now
    const moment = this.now()
    Date.now = () => moment
    try {
      return work()
    } finally {
      Date.now = real
    }
  }

  /** Whether a stored variant is the one for this request, however old it is. */
  private matches(policy: CachePolicy, request: CachePolicy.HttpRequest): boolean {
    const vary = String(policy.responseHeaders().vary ?? '')
    const of = policy as unknown as { _reqHeaders: CachePolicy.Headers }
    return vary
      .split(/\s*,\s*/)
      .filter(Boolean)
      .every((name) => of._reqHeaders[name.toLowerCase()] === request.headers[name.toLowerCase()])
  }

  /** The library's time to live holds `stale-if-error` too. */
  private mayCoverError({ policy }: Stored): boolean {
    return this.at(() => policy.timeToLive() > 0)
  }

  private reuse(found: Stored, request: CachePolicy.HttpRequest, by: Fronted['by']): Fronted {
    const headers = this.at(() => found.policy.responseHeaders())
    const isKnown = request.headers['if-none-match'] === headers.etag
    return { status: isKnown ? 304 : 200, headers, body: isKnown ? '' : found.body, by }
  }

  private async fill(
    path: string,
    request: CachePolicy.HttpRequest,
    by: Fronted['by'],
  ): Promise<Fronted> {
    this.runs += 1
    // The Worker is asked for the whole, whatever the reader has: others have nothing yet.
    const { host: _, 'if-none-match': known, ...asked } = request.headers as Record<string, string>
    const response = await fetch(new URL(path, this.origin), { headers: asked })
    const body = await response.text()
    const headers = plain(response.headers)
    // RFC 9213: what is said to shared caches alone wins over Cache-Control.
    const targeted = this.targets.map((name) => headers[name]).find((told) => told !== undefined)
    const seen = targeted === undefined ? headers : { ...headers, 'cache-control': targeted }
    const policy = this.at(
      () => new CachePolicy(request, { status: response.status, headers: seen }, { shared: true }),
    )
    if (!policy.storable()) return { status: response.status, headers, body, by: 'BYPASS' }
    const others = this.stored.get(path)?.filter((one) => !this.matches(one.policy, request)) ?? []
    const tags = new Set((headers['cache-tag'] ?? '').split(','))
    this.stored.set(path, [...others, { policy, body, tags }])
    const isKnown = known !== undefined && known === headers.etag
    return { status: isKnown ? 304 : response.status, headers, body: isKnown ? '' : body, by }
  }
}
