/** What this room and Readability read of an element; each further attribute would be a node of the tree. */
const READ = new Set(
  (
    'class id role href hreflang rel src srcset sizes alt content property name itemprop itemscope itemtype lang xml:lang ' +
    'dir datetime type value hidden aria-hidden aria-modal colspan rowspan summary datatable poster charset http-equiv ' +
    'data-testid'
  ).split(' '),
)
const ATTRIBUTE = /[\s/]*([^\s/>=]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>][^\s>]*)?)?/y
/** Of inline styles only what hides an element matters. */
const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden/i

/**
 * A start tag without the attributes that nobody reads. They are most of them, and half of the
 * time that building the tree takes.
 * @param tag source of the tag, `<` to `>`; one that is cut off comes back as it is
 */
export function leanTag(tag: string, name: string): string {
  if (!tag.endsWith('>')) return tag
  const end = tag.length - 1
  let kept = tag.slice(0, name.length + 1)
  let dropped = false
  ATTRIBUTE.lastIndex = kept.length
  for (let match = ATTRIBUTE.exec(tag); match !== null; match = ATTRIBUTE.exec(tag)) {
    if (ATTRIBUTE.lastIndex > end) break
    const attribute = (match[1] as string).toLowerCase()
    if (READ.has(attribute) || (attribute === 'style' && HIDING.test(match[0]))) kept += match[0]
    else dropped = true
  }
  return dropped ? `${kept}>` : tag
}
