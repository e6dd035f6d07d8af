/** Turns bindings and variables into checked settings. Every setting has a default that works. */

import { defined } from './defined.ts'

/** The bindings of `wrangler.toml`. */
export interface Bindings {
  readonly CACHE?: KVNamespace
  readonly DB?: D1Database
  readonly ARRIVALS?: Queue<unknown>
  readonly LIMITER?: RateLimit
  readonly BASE_URL?: string
  readonly PUBLISH_TOKEN?: string
  readonly NAMED_TOKENS?: string
  readonly FETCH_POLICY?: string
  readonly FETCH_HOSTS?: string
  readonly FETCH_KEY?: string
  readonly RATE_LIMIT?: string
  readonly KV_WRITES?: string
  readonly SITE_TITLE?: string
  readonly SITE_LANGUAGE?: string
  readonly CONTACT?: string
  readonly WEBSUB_HUB?: string
  readonly WEBHOOK_URL?: string
  readonly WEBHOOK_SECRET?: string
  readonly SITE_TAGLINE?: string
  readonly SITE_ACCENT?: string
  readonly SITE_LOGO?: string
  readonly FOOTER_LINKS?: string
}

/** What a token lets its bearer do. */
export type Scope = 'publish' | 'follow' | 'read'
const SCOPES: readonly Scope[] = ['publish', 'follow', 'read']

export interface Token {
  readonly name: string
  readonly token: string
  readonly scopes: readonly Scope[]
}

/** How the site looks, where it differs from the default. */
interface SiteLook {
  readonly tagline?: string
  /** `#rrggbb` */
  readonly accent?: string
  /** An https address, or a path of this site. */
  readonly logo?: string
  readonly links: readonly { readonly name: string; readonly url: string }[]
}

type FetchPolicy = 'open' | 'listed' | 'signed' | 'off'

export interface Settings {
  /** The public origin without a trailing slash, for links, ids and self links. */
  readonly baseUrl: string
  /** Accepted bearer tokens; empty: publishing is off. */
  readonly tokens: readonly Token[]
  /** Who is told about changes, and the secrets that sign the messages; null: nobody. */
  readonly webhook: { readonly url: string; readonly secrets: readonly string[] } | null
  readonly look: SiteLook
  readonly fetchPolicy: FetchPolicy
  /** Hosts that `listed` allows; a leading dot allows the subdomains too. */
  readonly fetchHosts: readonly string[]
  readonly fetchKeys: readonly string[]
  /** How many requests that cost work a client may make a minute; null: no limit. */
  readonly rateLimit: number | null
  /** How many KV writes pages and feeds may make a day together; null: no limit. */
  readonly kvWrites: number | null
  readonly siteTitle: string
  /** BCP 47 */
  readonly siteLanguage: string
  /** For the User-Agent: the address of a page, or an e-mail address. */
  readonly contact: string
  /** Absolute address of a WebSub hub; null: none. */
  readonly hub: string | null
  /** Which variables were wrong, and which default is used instead; shown by /health. */
  readonly complaints: readonly string[]
}

/** Used as the origin before the first request has come; it names nobody. */
export const UNKNOWN_ORIGIN = 'https://lede.invalid'

const list = (value: string | undefined): string[] =>
  (value ?? '').split(/[\s,]+/).filter((item) => item !== '')

/**
 * Reads the settings for one request. A variable that makes no sense is replaced by its default and
 * named in `complaints`: a typing mistake in a setting must not take the site down.
 *
 * @param requestUrl used where `BASE_URL` is not set
 */
export function readSettings(bindings: Bindings, requestUrl: string): Settings {
  const complaints: string[] = []
  const ownOrigin = new URL(requestUrl).origin
  const baseUrl = readHttpUrl('BASE_URL', bindings, complaints, 'the request’s own origin serves')
  const hub = readHttpUrl('WEBSUB_HUB', bindings, complaints, 'no hub is named')
  return {
    baseUrl: baseUrl?.origin ?? ownOrigin,
    tokens: readTokens(bindings, complaints),
    webhook: readWebhook(bindings, complaints),
    look: readLook(bindings, complaints),
    fetchPolicy: readFetchPolicy(bindings, complaints),
    fetchHosts: list(bindings.FETCH_HOSTS).map((host) => host.toLowerCase()),
    fetchKeys: list(bindings.FETCH_KEY),
    rateLimit: readCount('RATE_LIMIT', bindings, complaints, { least: 1, usual: 30 }),
    kvWrites: readCount('KV_WRITES', bindings, complaints, { least: 0, usual: 1000 }),
    siteTitle: bindings.SITE_TITLE?.trim() || 'Lede',
    siteLanguage: bindings.SITE_LANGUAGE?.trim() || 'en',
    contact: bindings.CONTACT?.trim() || (baseUrl?.origin ?? ownOrigin),
    hub: hub?.href ?? null,
    complaints,
  }
}

/** @param otherwise what happens with an address that makes no sense; ends the complaint */
function readHttpUrl(
  name: 'BASE_URL' | 'WEBSUB_HUB' | 'WEBHOOK_URL',
  bindings: Bindings,
  complaints: string[],
  otherwise: string,
): URL | undefined {
  const written = bindings[name]
  if (!written) return undefined
  const url = URL.parse(written)
  if (url && /^https?:$/.test(url.protocol)) return url
  complaints.push(`${name} is not an http(s) address; ${otherwise}`)
  return undefined
}

function readFetchPolicy(bindings: Bindings, complaints: string[]): FetchPolicy {
  const policy = bindings.FETCH_POLICY?.trim() || 'open'
  if (policy === 'open' || policy === 'listed' || policy === 'signed' || policy === 'off') {
    return policy
  }
  // Fail closed: somebody wanted to restrict fetching and made a typing mistake.
  complaints.push('FETCH_POLICY must be open, listed, signed or off; fetching is off')
  return 'off'
}

/** A whole number; null for `off`. */
function readCount(
  name: 'RATE_LIMIT' | 'KV_WRITES',
  bindings: Bindings,
  complaints: string[],
  { least, usual }: { readonly least: 0 | 1; readonly usual: number },
): number | null {
  const written = bindings[name]?.trim()
  if (!written) return usual
  if (written === 'off') return null
  if (/^\d{1,9}$/.test(written) && Number(written) >= least) return Number(written)
  const above = least === 0 ? '' : ' above 0'
  complaints.push(`${name} must be a whole number${above}, or off; ${usual} serves`)
  return usual
}

/**
 * `PUBLISH_TOKEN` may do everything. `NAMED_TOKENS` holds `name:scope+scope:token`, separated by
 * spaces.
 */
function readTokens(bindings: Bindings, complaints: string[]): Token[] {
  const whole = list(bindings.PUBLISH_TOKEN).map((token) => ({
    name: 'PUBLISH_TOKEN',
    token,
    scopes: SCOPES,
  }))
  const named = list(bindings.NAMED_TOKENS).flatMap((entry, i): Token[] => {
    const [, name = '', scopes = '', token = ''] =
      /^([\w-]+):([a-z+]+):(\S{16,})$/.exec(entry) ?? []
    const known = scopes.split('+')
    if (token !== '' && known.every((scope): scope is Scope => SCOPES.includes(scope as Scope))) {
      return [{ name, token, scopes: known }]
    }
    // The entry is not quoted: everybody can read this, and what stands where the name should be
    // may be a token.
    complaints.push(
      `NAMED_TOKENS must hold name:scope+scope:token with scopes of ${SCOPES.join(', ')} and tokens of 16 characters or more; entry ${i + 1} is ignored`,
    )
    return []
  })
  return [...whole, ...named]
}

function readWebhook(bindings: Bindings, complaints: string[]): Settings['webhook'] {
  const url = readHttpUrl('WEBHOOK_URL', bindings, complaints, 'nobody is told')
  if (url === undefined) return null
  const secrets = list(bindings.WEBHOOK_SECRET)
  const isBase64 = (secret: string) =>
    !secret.startsWith('whsec_') ||
    /^whsec_(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(secret)
  if (secrets.length === 0) {
    complaints.push(
      'WEBHOOK_URL needs WEBHOOK_SECRET, which signs its messages; no webhook is sent',
    )
  } else if (!secrets.every(isBase64)) {
    complaints.push('WEBHOOK_SECRET must have Base64 after whsec_; no webhook is sent')
  } else return { url: url.href, secrets }
  return null
}

const MAX_LINKS = 10

function readLook(bindings: Bindings, complaints: string[]): SiteLook {
  const { SITE_TAGLINE, SITE_ACCENT, SITE_LOGO, FOOTER_LINKS } = bindings
  const tagline = SITE_TAGLINE?.trim()
  const accent = SITE_ACCENT?.trim().toLowerCase()
  const isColour = accent !== undefined && /^#[0-9a-f]{6}$/.test(accent)
  if (accent && !isColour)
    complaints.push('SITE_ACCENT must be a colour such as #0a5c8f; the default is used')
  const logo = SITE_LOGO?.trim()
  const isLogo = logo !== undefined && isLink(logo)
  if (logo && !isLogo)
    complaints.push('SITE_LOGO must be an https address or a path of this site; no logo is shown')
  const links = (FOOTER_LINKS ?? '')
    .split(/[;\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .slice(0, MAX_LINKS)
    .flatMap((entry) => {
      const space = entry.lastIndexOf(' ')
      const [name, url] = [entry.slice(0, space).trim(), entry.slice(space + 1)]
      if (space > 0 && isLink(url)) return [{ name, url }]
      complaints.push(
        `FOOTER_LINKS must hold “Name address”, separated by semicolons; “${entry.slice(0, 40)}” is ignored`,
      )
      return []
    })
  return {
    ...defined({
      tagline: tagline?.slice(0, 200) || undefined,
      accent: isColour ? accent : undefined,
      logo: isLogo ? logo : undefined,
    }),
    links,
  }
}

/** An https address, an e-mail address, or a path of this site; never a script. */
function isLink(url: string): boolean {
  if (url.startsWith('/')) return !url.startsWith('//') && !/\s/.test(url)
  const parsed = URL.parse(url)
  return parsed !== null && /^(?:https?|mailto):$/.test(parsed.protocol)
}
