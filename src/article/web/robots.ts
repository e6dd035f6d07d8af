/** What a site asks of robots, RFC 9309. The only file that knows `robots-parser`. */

import robotsParser from 'robots-parser'

/** The product token in our User-Agent, by which a site may name us. */
export const PRODUCT_TOKEN = 'Lede'

/** The address of the rules for a page. */
export function robotsAddress(pageUrl: string): string {
  return new URL('/robots.txt', pageUrl).href
}

/** Whether the rules let us read the page; what they do not mention is allowed (section 2.2.2). */
export function robotsAllow(rules: string, pageUrl: string): boolean {
  return robotsParser(robotsAddress(pageUrl), rules).isAllowed(pageUrl, PRODUCT_TOKEN) !== false
}
