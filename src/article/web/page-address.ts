/** Addresses that a page declares: its canonical address, and its links made absolute. */

import { canonicalAddress } from './address.ts'

/**
 * The canonical address of a page: the first declared http(s) address with the same host that is
 * not just the home page. Tracking parameters and the fragment are removed. Null if neither the
 * page nor the caller knows one.
 */
export function declaredAddress(
  declared: readonly (string | null)[],
  pageUrl: string | null,
): string | null {
  const page = parse(pageUrl, null)
  for (const candidate of declared) {
    const url = candidate === null ? null : parse(candidate, page)
    if (url === null || (page !== null && !belongs(url, page))) continue
    return canonicalAddress(url)
  }
  return page === null ? null : canonicalAddress(page)
}

/** The absolute http(s) address of a link on the page, or null. */
export function absoluteAddress(
  link: string | null | undefined,
  base: string | null,
): string | null {
  if (!link) return null
  return parse(link, parse(base, null))?.href ?? null
}

function parse(address: string | null, base: URL | null): URL | null {
  if (address === null || address.length > 4_096) return null
  try {
    const url = base === null ? new URL(address) : new URL(address, base)
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
    return url.username === '' && url.password === '' ? url : null
  } catch {
    return null
  }
}

function belongs(url: URL, page: URL): boolean {
  const deeper = page.pathname.length > 1 || page.search !== ''
  const home = url.pathname === '/' && url.search === ''
  return isSameSite(url, page) && isSameUser(url, page) && !(home && deeper)
}

/** `~ada` of `/~ada/boats`, `@ada` of `/@ada/boats`: many hosts give their users such places. */
const userOf = ({ pathname }: URL): string | undefined => {
  const path = pathname.replace(/%([2-7][\da-f])/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
  // Servers take several slashes for one.
  return /^\/+([~@][^/]+)/.exec(path)?.[1]
}

/**
 * Whether an address is not that of another user of the host. A publication may call a user's
 * article its own (`/@ada/1` and `/boats/1`).
 */
function isSameUser(url: URL, page: URL): boolean {
  const [of, from] = [userOf(url), userOf(page)]
  return of === from || from === undefined || (of === undefined && from.startsWith('@'))
}

/** First labels of hosts that serve a site's pages to phones. */
const FOR_PHONES = new Set(['m', 'mobile', 'amp'])

/**
 * Whether a page may declare an address: it must have the same host, with or without `www.`, or the
 * host whose pages it serves to phones. Similar hosts may belong to others (`ada.example-blogs.com`
 * and `bob.example-blogs.com`); only the Public Suffix List could tell, which is too long for what
 * it would gain.
 */
function isSameSite(url: URL, page: URL): boolean {
  if (url.port !== page.port) return false
  const [of, from] = [withoutWww(url.hostname), withoutWww(page.hostname)]
  if (of === from) return true
  const [first = '', ...rest] = page.hostname.split('.')
  return FOR_PHONES.has(first) && rest.length > 1 && of === rest.join('.')
}

const withoutWww = (host: string): string => host.replace(/^www\.(?=.*\.)/, '')
