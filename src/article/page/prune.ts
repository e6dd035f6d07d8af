/** Takes furniture elements out of a page's DOM before the body is chosen. */

import { elementChildren, type PageElement } from '../html/dom.ts'
import type { ProseMeasure } from '../html/prose.ts'

const TAGS = new Set(
  'nav aside footer form button input label dialog menu figcaption fieldset progress meter'.split(
    ' ',
  ),
)
const ROLES = new Set(
  'navigation complementary contentinfo banner search dialog alertdialog menu menubar toolbar tooltip alert'.split(
    ' ',
  ),
)

/** Words of class names and ids that name furniture. */
const WORDS =
  /(?:^|[\s_-])(?:related|relateds|relacionad[oa]s?|verwandt|share|sharing|shares|sharebar|social|socials|newsletter|comment|comments|kommentare?|comentarios?|commentaires?|disqus|cookie|cookies|consent|gdpr|promo|promos|promotion|caption|captions|bildunterschrift|teaser|teasers|recommend|recommended|recommendation|recommendations|sidebar|breadcrumb|breadcrumbs|pagination|pager|advert|adverts|advertisement|ads|adbox|werbung|anzeige|sponsor|sponsored|outbrain|taboola|popular|trending|subscribe|subscription|signup|login|footer|copyright|toolbar|rating|ratings|widget|widgets|poll|credit|credits|tags|taglist|tagcloud|keywords|popup|modal|overlay|lightbox|tooltip|nav|navigation|navbar|menu|jumplist|skip|hidden|hide|lineno|linenos|line-number|line-numbers|lnt|gutter|print|printonly|noprint|sr-only|visually-hidden|screen-reader-text|correction-form|mostread|most-read|read-more|readmore|more-stories|also-read|see-also|byline|dateline|timestamp|pubdate|post-meta|entry-meta|article-meta|author-bio|author-box|authorbox|about-author|bio)(?=$|[\s_-])/i

/**
 * Takes furniture out of the tree: navigation, share bars, related links, captions, forms and what
 * is hidden, known by tag, role and the words in class and id; unless it holds so much of the
 * page's prose that the name must be wrong.
 */
export function pruneFurniture(element: PageElement, prose: ProseMeasure): void {
  for (const child of elementChildren(element)) {
    if (!prose.isMain(child) && isFurniture(child)) child.remove()
    else pruneFurniture(child, prose)
  }
}

function isFurniture(element: PageElement): boolean {
  if (TAGS.has(element.localName)) return true
  const role = element.getAttribute('role')
  if (role !== null && ROLES.has(role)) return true
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  const style = element.getAttribute('style')
  if (style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`
  return names.length > 1 && WORDS.test(names)
}
