/** Finds the addresses that an element of a feed names. */

import { childrenOf, type Element } from './element.ts'

/** Link relations that do not lead to the page (RFC 4287 §4.2.7.2, RFC 5023, RFC 5005). */
const ELSEWHERE = new Set(
  'self enclosure hub edit edit-media replies license first last next prev previous'.split(' '),
)

/**
 * An address, made absolute where the feed declares a base (`xml:base`, RFC 4287 §2). Otherwise as
 * written: it is resolved by whoever knows where the feed was read.
 */
export function addressIn(written: string, { base }: Element): string | undefined {
  const address = written.trim()
  if (address === '' || base === undefined || /^[a-z][a-z\d+.-]*:/i.test(address)) {
    return address || undefined
  }
  return URL.parse(address, base)?.href ?? address
}

/** Other schemes lead to a mailbox, a chat or a torrent, not to a page. */
const leadsToPage = (address: string): boolean =>
  !/^[a-z][a-z\d+.-]*:/i.test(address) || /^https?:/i.test(address)

/** The page of an entry or a feed: RSS writes its address as text, Atom as `href`. */
export function pageOf(element: Element): string | undefined {
  const links = childrenOf(element, 'link').flatMap((link) => {
    const text = link.text.trim()
    const address = addressIn(text || (link.attributes.href ?? ''), link)
    const relation = link.attributes.rel?.trim().toLowerCase() || 'alternate'
    const type = link.attributes.type?.trim().toLowerCase() || 'text/html'
    const isPage = type.includes('html')
    return address === undefined ? [] : [{ address, relation, isText: text !== '', isPage }]
  })
  const alternates = links.filter(
    ({ relation, address }) => relation === 'alternate' && leadsToPage(address),
  )
  const chosen =
    // In RSS, a link with neither relation nor text is usually that of the feed itself
    // (`atom:link`).
    alternates.find(({ isText }) => isText) ??
    // The entry may also be offered as a PDF, for example.
    alternates.find(({ isPage }) => isPage) ??
    alternates[0] ??
    links.find(({ relation }) => !ELSEWHERE.has(relation))
  return chosen?.address
}
