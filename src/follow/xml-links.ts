/** The addresses that an element of a feed names. */

import { childrenOf, type Element } from './element.ts'

/** Relations that lead elsewhere than to the page (RFC 4287 §4.2.7.2, RFC 5023, RFC 5005). */
const ELSEWHERE = new Set(
  'self enclosure hub edit edit-media replies license first last next prev previous'.split(' '),
)

/**
 * An address, absolute where the feed says against what (`xml:base`, RFC 4287 §2); otherwise as
 * written: who knows where the feed came from resolves it.
 */
export function addressIn(written: string, { base }: Element): string | undefined {
  const address = written.trim()
  if (address === '' || base === undefined || /^[a-z][a-z\d+.-]*:/i.test(address)) {
    return address || undefined
  }
  return URL.parse(address, base)?.href ?? address
}

/** Other schemes lead to a mail box, a chat or a download by a swarm: not to a page. */
const leadsToPage = (address: string): boolean =>
  !/^[a-z][a-z\d+.-]*:/i.test(address) || /^https?:/i.test(address)

/** The page that an entry or a feed stands for: RSS writes its address as text, Atom as `href`. */
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
    // In RSS a link without relation that is no text is mostly the feed's own (`atom:link`).
    alternates.find(({ isText }) => isText) ??
    // An entry may be there as a PDF, too.
    alternates.find(({ isPage }) => isPage) ??
    alternates[0] ??
    links.find(({ relation }) => !ELSEWHERE.has(relation))
  return chosen?.address
}
