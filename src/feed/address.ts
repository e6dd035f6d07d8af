/** Makes addresses and identifiers valid for feeds. */

import { xmlLine } from './xml-text.ts'

/**
 * Characters that RFC 3986 does not know: it has the unreserved and reserved ones, and `%`.
 * Brackets are left out too.
 */
const UNKNOWN_TO_RFC3986 = /[^\w!#$&'()*+,./:;=?@~%-]/gu

/**
 * An absolute web address in ASCII (RFC 3986), without credentials; undefined for anything else.
 * Feeds link to the web only, so a `javascript:` link never gets into one.
 */
export function feedAddress(address: string | undefined): string | undefined {
  if (address === undefined) return undefined
  const url = URL.parse(xmlLine(address))
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return undefined
  // The URL Standard leaves some characters alone that feeds may not contain, such as `|` and `[`.
  const path = `${url.pathname}${url.search}`.replace(UNKNOWN_TO_RFC3986, percentEncode)
  const fragment = url.hash.slice(1).replace(UNKNOWN_TO_RFC3986, percentEncode)
  return `${url.origin}${path}${fragment && `#${fragment.replaceAll('#', '%23')}`}`
}

/**
 * An id as atom:id requires it (RFC 4287 §4.2.6): an absolute URI in ASCII. It is never normalised,
 * only percent-encoded where needed. What is no URI at all becomes a URN, always the same one.
 */
export function identifierUri(id: string): string {
  const clean = xmlLine(id)
  if (/^[a-z][a-z0-9+.-]*:\S+$/i.test(clean) && URL.canParse(clean)) {
    return clean.replace(UNKNOWN_TO_RFC3986, percentEncode)
  }
  return `urn:lede:${clean.replace(/[^\w.-]/gu, percentEncode) || 'empty'}`
}

function percentEncode(character: string): string {
  return [...new TextEncoder().encode(character)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('')
}
