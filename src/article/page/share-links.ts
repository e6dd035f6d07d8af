/** Finds buttons for sharing by where they lead. */

import { isElement, type PageElement, type PageNode, TEXT } from '../html/dom.ts'

/** Addresses at which the well-known networks take what is shared. */
const SHARES =
  /^(?:mailto:\?|sms:[?&]|whatsapp:|viber:\/\/forward|fb-messenger:|tg:\/\/(?:msg|share)|line:\/\/msg)|^(?:https?:)?\/\/(?:[\w-]+\.)*(?:facebook\.com\/(?:sharer|share\.php|dialog\/(?:share|feed|send))|(?:twitter|x)\.com\/(?:intent|share|home\?status)|(?:t|telegram)\.me\/share|(?:vk|vkontakte)\.(?:com|ru)\/share|linkedin\.com\/(?:share|cws\/share|feed\/\?shareactive)|b\.hatena\.ne\.jp\/(?:entry|add|append)|line\.(?:me|naver\.jp)\/(?:R\/|lineit|msg|share)|line\.me\/|pinterest\.[a-z.]{2,6}\/pin\/create|reddit\.com\/submit|wa\.me\/\?|(?:api|web)\.whatsapp\.com\/send|tumblr\.com\/(?:share|widgets\/share)|getpocket\.com\/(?:save|edit)|connect\.ok\.ru\/|ok\.ru\/dk\?|(?:service|v)\.(?:weibo|t\.sina)\.com(?:\.cn)?\/share|(?:sns\.)?qzone\.qq\.com\/cgi-bin|connect\.qq\.com\/widget|(?:bsky\.app|threads\.net|threads\.com)\/intent|xing\.com\/(?:spi|social_plugins|app\/user)|plus\.google\.com\/share|news\.ycombinator\.com\/submitlink|(?:del\.icio\.us|delicious\.com)\/(?:post|save)|digg\.com\/submit|stumbleupon\.com\/submit|livejournal\.com\/update|connect\.mail\.ru\/share|my\.mail\.ru\/|(?:share|blog|band)\.naver\.com\/|band\.us\/plugin|story\.kakao\.com\/|sharer\.kakao\.com|flipboard\.com\/share|share\.flipboard\.com|addtoany\.com\/|addthis\.com\/|sharethis\.com\/|wykop\.pl\/dodaj|meneame\.net\/submit|mix\.com\/add|blogger\.com\/(?:blog-this|share)|zalo\.me\/share|diigo\.com\/post|instapaper\.com\/(?:edit|hello2)|friendfeed\.com\/share|mewe\.com\/share|skype\.com\/share)/i

/** Characters beside its links with which a row of share buttons would be a sentence. */
const MOST_BESIDE = 40
/** Elements that may be a row of buttons; elements of a line stay in it. */
const ROWS = new Set('ul ol li p div section span h2 h3 h4 h5 h6'.split(' '))

/**
 * Takes buttons for sharing out, known in any language by where they lead, with the row that they
 * stand in. A link within a sentence stays.
 */
export function removeShareLinks(body: PageElement): void {
  for (const link of [...body.querySelectorAll('a')]) {
    if (!isShare(link)) continue
    let row = link
    for (let at = link.parentNode; at !== null && at !== body; at = at.parentNode) {
      if (!ROWS.has(at.localName) || charactersBeside(at) > MOST_BESIDE) break
      row = at
    }
    if (row !== link || !isWithinLine(link)) row.remove()
  }
}

function isShare(link: PageElement): boolean {
  return SHARES.test((link.getAttribute('href') ?? '').trim())
}

/** Visible characters of an element outside of links for sharing; counted up to one too many. */
function charactersBeside(element: PageElement): number {
  let count = 0
  const visit = (node: PageNode) => {
    for (
      let child = node.firstChild;
      child !== null && count <= MOST_BESIDE;
      child = child.nextSibling
    ) {
      if (child.nodeType === TEXT) count += (child.textContent ?? '').trim().length
      else if (!isElement(child) || child.localName !== 'a' || !isShare(child)) visit(child)
    }
  }
  visit(element)
  return count
}

function isWithinLine({ previousSibling, nextSibling }: PageElement): boolean {
  return [previousSibling, nextSibling].some(
    (node) => node !== null && node.nodeType === TEXT && (node.textContent ?? '').trim() !== '',
  )
}
