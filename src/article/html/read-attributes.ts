/** Keeps only the attributes that this room and Readability read: each other would cost a tree node. */

const READ = new Set(
  (
    'class id role href hreflang rel src srcset sizes alt content property name itemprop itemscope itemtype lang xml:lang ' +
    'dir datetime type value hidden aria-hidden aria-modal colspan rowspan summary datatable poster charset http-equiv ' +
    'data-testid data-nosnippet'
  ).split(' '),
)
/** Readability looks through all their attributes for the address of an image. */
const PICTURES = new Set('img picture figure'.split(' '))
const ATTRIBUTE = /[\s/]*([^\s/>=]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>][^\s>]*)?)?/y
/** Characters of one attribute; the tree's `class` throws where there are 100,000 names in it. */
const MAX_ATTRIBUTE = 8_192
/** Of inline styles only what hides an element matters. */
const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden/i

/**
 * A start tag without the attributes that nobody reads. They are most of them, and half of the
 * time that building the tree takes. Values of more than 8,192 characters are cut.
 * @param tag source of the tag, `<` to `>`; one that is cut off comes back as it is
 */
export function leanTag(tag: string, name: string): string {
  const isPicture = PICTURES.has(name)
  if (!tag.endsWith('>') || (isPicture && tag.length <= MAX_ATTRIBUTE)) return tag
  const end = tag.length - 1
  let kept = tag.slice(0, name.length + 1)
  let dropped = false
  ATTRIBUTE.lastIndex = kept.length
  for (let match = ATTRIBUTE.exec(tag); match !== null; match = ATTRIBUTE.exec(tag)) {
    if (ATTRIBUTE.lastIndex > end) break
    const attribute = (match[1] as string).toLowerCase()
    const isRead = isPicture || READ.has(attribute)
    if (isRead || (attribute === 'style' && HIDING.test(match[0]))) {
      kept += bounded(match[0])
      dropped ||= match[0].length > MAX_ATTRIBUTE
    } else dropped = true
  }
  return dropped ? `${kept}>` : tag
}

/** An attribute with its value cut where that is longer than anybody reads. */
function bounded(attribute: string): string {
  if (attribute.length <= MAX_ATTRIBUTE) return attribute
  const quote = /["']$/.exec(attribute)?.[0] ?? ''
  return attribute.slice(0, MAX_ATTRIBUTE) + quote
}
