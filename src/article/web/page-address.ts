/** Addresses that a page declares: its canonical one, and its links made absolute. */

import { canonicalAddress } from './address.ts'

/**
 * The canonical address of a page from what it declares: the first address on http(s) and the same
 * registrable site that is not merely the home page of a deeper page. Tracking parameters and the
 * fragment are dropped. Null when neither the page nor the caller knows one.
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

/** An absolute http(s) address for a link of the page, or null. */
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
  return siteOf(url) === siteOf(page) && !(home && deeper)
}

/**
 * The registrable domain, nearly: the last two labels, three where the second last is one of the
 * short ones under which countries let people register. Without the public suffix list this errs
 * towards refusing.
 */
function siteOf(url: URL): string {
  const labels = url.hostname.split('.')
  const second = labels.at(-2) ?? ''
  const short =
    labels.length > 2 &&
    (labels.at(-1) ?? '').length === 2 &&
    /^(?:com?|org|net|gov|edu|ac|or|ne|go|gob|nom|blogspot)$/.test(second)
  const platform =
    /^(?:github|gitlab|blogspot|wordpress|substack|medium|tumblr|pages|workers|netlify|vercel)$/.test(
      second,
    )
  return labels.slice(short || platform ? -3 : -2).join('.')
}
