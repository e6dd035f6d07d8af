/** Removes attributes that neither this room nor Readability reads: each would cost a tree node. */

import { isStyleOfInterest } from './inline-style.ts'

const READ = new Set(
  (
    'class id role href hreflang rel src srcset sizes alt content property name itemprop itemscope itemtype typeof lang xml:lang ' +
    'dir datetime type value hidden aria-hidden aria-modal colspan rowspan summary datatable poster charset http-equiv ' +
    'data-testid data-nosnippet popover'
  ).split(' '),
)
/** Readability searches all their attributes for the address of a picture. */
const PICTURES = new Set('img picture figure'.split(' '))
/** Boxes whose label says what they are for. */
const LABELLED = new Set('section div ol ul'.split(' '))
/** The only titles that are read are days: `title="2026-05-16T10:00:00Z"`. */
const A_DAY = /=\s?["']?\d{4}-\d\d-\d\d/
const ATTRIBUTE = /[\s/]*([^\s/>=]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>][^\s>]*)?)?/y
/** Length of one attribute; the tree's `class` throws if it has 100,000 names. */
const MAX_ATTRIBUTE = 8_192

/**
 * A start tag without the attributes that nobody reads, which are most of them and take half of the
 * time to build the tree. Values with more than 8,192 characters are cut. Names are written in lower
 * case, because the tree finds no `CLASS`.
 *
 * @param tag source of the tag, `<` to `>`; a truncated tag is returned unchanged
 */
export function leanTag(tag: string, name: string): string {
  const isPicture = PICTURES.has(name)
  const isLabelled = LABELLED.has(name)
  if (!tag.endsWith('>')) return tag
  const end = tag.length - 1
  let kept = tag.slice(0, name.length + 1)
  let dropped = false
  ATTRIBUTE.lastIndex = kept.length
  for (let match = ATTRIBUTE.exec(tag); match !== null; match = ATTRIBUTE.exec(tag)) {
    if (ATTRIBUTE.lastIndex > end) break
    const attribute = (match[1] as string).toLowerCase()
    const isRead =
      isPicture ||
      READ.has(attribute) ||
      (isLabelled && attribute === 'aria-label') ||
      (attribute === 'title' && A_DAY.test(match[0]))
    if (isRead || (attribute === 'style' && isStyleOfInterest(match[0]))) {
      const isLower = attribute === match[1]
      // A function, because in a text `$'` would stand for all that follows.
      kept += bounded(isLower ? match[0] : match[0].replace(match[1] as string, () => attribute))
      dropped ||= !isLower || match[0].length > MAX_ATTRIBUTE
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
