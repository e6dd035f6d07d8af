/** Bindings and variables → checked settings, every one with a default that works. */

/** The bindings of `wrangler.toml`. */
export interface Bindings {
  readonly CACHE?: KVNamespace
  readonly DB?: D1Database
  readonly ARRIVALS?: Queue<unknown>
  readonly LIMITER?: RateLimit
  readonly BASE_URL?: string
  readonly PUBLISH_TOKEN?: string
  readonly FETCH_POLICY?: string
  readonly FETCH_HOSTS?: string
  readonly FETCH_KEY?: string
  readonly RATE_LIMIT?: string
  readonly KV_WRITES?: string
  readonly SITE_TITLE?: string
  readonly SITE_LANGUAGE?: string
  readonly CONTACT?: string
  readonly WEBSUB_HUB?: string
}

export type FetchPolicy = 'open' | 'listed' | 'signed' | 'off'

export interface Settings {
  /** The public origin without a trailing slash, for links, ids and self links. */
  readonly baseUrl: string
  /** Accepted bearer tokens (several at once while they are rotated); empty: publishing is off. */
  readonly publishTokens: readonly string[]
  readonly fetchPolicy: FetchPolicy
  /** Hosts that `listed` allows; a leading dot allows the subdomains too. */
  readonly fetchHosts: readonly string[]
  readonly fetchKeys: readonly string[]
  /** Requests a minute and client that cost work; null: no limit. */
  readonly rateLimit: number | null
  /** Writes of KV a day that pages, feeds and announcements share; null: no limit. */
  readonly kvWrites: number | null
  readonly siteTitle: string
  /** BCP 47 */
  readonly siteLanguage: string
  /** For the User-Agent: an address of a page or a mail box. */
  readonly contact: string
  /** Absolute address of a WebSub hub; null: none. */
  readonly hub: string | null
  /** What was wrong with a variable and which default serves in its place; shown by /health. */
  readonly complaints: readonly string[]
}

/** Stands in for the origin where nobody has asked for anything yet; it names nobody. */
export const UNKNOWN_ORIGIN = 'https://lede.invalid'

const list = (value: string | undefined): string[] =>
  (value ?? '').split(/[\s,]+/).filter((item) => item !== '')

/**
 * Reads the settings for one request. A variable that makes no sense is replaced by its default
 * and named in `complaints`: a typing mistake in a setting must not take the site down.
 *
 * @param requestUrl stands in for `BASE_URL` where that is not set.
 */
export function readSettings(bindings: Bindings, requestUrl: string): Settings {
  const complaints: string[] = []

  let baseUrl = new URL(requestUrl).origin
  if (bindings.BASE_URL) {
    const parsed = URL.parse(bindings.BASE_URL)
    if (parsed && /^https?:$/.test(parsed.protocol)) baseUrl = parsed.origin
    else complaints.push('BASE_URL is not an http(s) address; the request’s own origin serves')
  }

  let fetchPolicy: FetchPolicy = 'open'
  const policy = bindings.FETCH_POLICY?.trim() || 'open'
  if (policy === 'open' || policy === 'listed' || policy === 'signed' || policy === 'off') {
    fetchPolicy = policy
  } else {
    // Fail closed: somebody meant to restrict fetching and misspelt how.
    fetchPolicy = 'off'
    complaints.push('FETCH_POLICY must be open, listed, signed or off; fetching is off')
  }

  let rateLimit: number | null = 30
  const rate = bindings.RATE_LIMIT?.trim()
  if (rate === 'off') rateLimit = null
  else if (rate) {
    if (/^\d{1,6}$/.test(rate) && Number(rate) > 0) rateLimit = Number(rate)
    else complaints.push('RATE_LIMIT must be a whole number above 0, or off; 30 serves')
  }

  let kvWrites: number | null = 1000
  const writes = bindings.KV_WRITES?.trim()
  if (writes === 'off') kvWrites = null
  else if (writes) {
    if (/^\d{1,9}$/.test(writes)) kvWrites = Number(writes)
    else complaints.push('KV_WRITES must be a whole number, or off; 1000 serves')
  }

  let hub: string | null = null
  if (bindings.WEBSUB_HUB) {
    const parsed = URL.parse(bindings.WEBSUB_HUB)
    if (parsed && /^https?:$/.test(parsed.protocol)) hub = parsed.href
    else complaints.push('WEBSUB_HUB is not an http(s) address; no hub is named')
  }

  return {
    baseUrl,
    publishTokens: list(bindings.PUBLISH_TOKEN),
    fetchPolicy,
    fetchHosts: list(bindings.FETCH_HOSTS).map((host) => host.toLowerCase()),
    fetchKeys: list(bindings.FETCH_KEY),
    rateLimit,
    kvWrites,
    siteTitle: bindings.SITE_TITLE?.trim() || 'Lede',
    siteLanguage: bindings.SITE_LANGUAGE?.trim() || 'en',
    contact: bindings.CONTACT?.trim() || baseUrl,
    hub,
    complaints,
  }
}
