/**
 * Estimates what a page would cost to parse, leaves out the formatting that would nest for nothing,
 * and refuses pages that are too expensive.
 */

import { Failure } from '../../failures.ts'
import { OpenElements } from './open-elements.ts'
import { nextLess, tagAt } from './tags.ts'

/** What a page may ask of the parsers that follow; real pages need a tenth of it. */
const LIMITS = {
  depth: 256,
  tags: 40_000,
  attributesOfOne: 256,
  attributes: 100_000,
  entities: 50_000,
  strayLess: 5_000,
  /**
   * Sum over all text of its length times its depth: every level of nesting reads the text again.
   */
  nestedText: 40_000_000,
  /**
   * Sum over all elements of the square of their depth: Readability goes through what is in a box
   * for each box around it, more than once.
   */
  nestedTags: 10_000_000,
} as const

/**
 * Above these counts, Readability would take most of a second. The largest of 676 real pages, from
 * six collections and 40 countries, has half of each.
 */
const DEAR = { tags: 12_000, nestedTags: 2_000_000 } as const

/** What a page contains, counted without building a tree. */
interface MarkupCensus {
  /** The page, without repeated formatting and named places. */
  readonly html: string
  readonly depth: number
  readonly tags: number
  readonly attributes: number
  readonly entities: number
  readonly strayLess: number
  readonly nestedText: number
  readonly nestedTags: number
}

/**
 * Counts tags, nesting, attributes and entities in one pass, before any tree is built, and refuses
 * pages that would keep the parsers busy for seconds. Readability is worse than quadratic in depth,
 * so 7 kB of nested boxes are a denial of service. Expects the result of `stripMarkup` (scripts and
 * styles are not recognised here).
 *
 * A start tag that formats what three open elements of its kind format already is left out with its
 * end tag, and one that only names a place. A link stays, because its text is to be known as one.
 *
 * @throws Failure 'too-complex' that names what there is too much of
 */
export function scanMarkup(html: string): MarkupCensus {
  const open = new OpenElements()
  const kept: string[] = []
  let keptTo = 0
  let depth = 0
  let tags = 0
  let attributes = 0
  let strayLess = 0
  let nestedText = 0
  let nestedTags = 0
  let textStart = 0
  let at = nextLess(html, 0)
  while (at < html.length) {
    const tag = tagAt(html, at)
    if (tag === null) {
      if (++strayLess > LIMITS.strayLess) tooMany('stray < signs', LIMITS.strayLess)
      at = nextLess(html, at + 1)
      continue
    }
    nestedText += (at - textStart) * open.depth
    textStart = tag.end
    if (nestedText > LIMITS.nestedText) tooMany('characters in deep nesting', LIMITS.nestedText)
    if (++tags > LIMITS.tags) tooMany('tags', LIMITS.tags)
    if (tag.attributes > LIMITS.attributesOfOne)
      tooMany('attributes of one element', LIMITS.attributesOfOne)
    if (!tag.closing) nestedTags += open.depth ** 2
    if (nestedTags > LIMITS.nestedTags) tooMany('tags in deep nesting', LIMITS.nestedTags)
    attributes += tag.attributes
    if (attributes > LIMITS.attributes) tooMany('attributes', LIMITS.attributes)
    if (tag.closing ? !open.end(tag.name) : !open.begin(tag, html, at)) {
      kept.push(html.slice(keptTo, at))
      keptTo = tag.end
    }
    if (open.depth > depth) depth = open.depth
    if (depth > LIMITS.depth) tooMany('levels of nesting', LIMITS.depth)
    at = nextLess(html, tag.end)
  }
  return {
    html: keptTo === 0 ? html : kept.join('') + html.slice(keptTo),
    depth,
    tags,
    attributes,
    strayLess,
    nestedText,
    nestedTags,
    entities: countEntities(html),
  }
}

/** Whether a page is safe to parse, but dear to read with Readability. */
export const isDear = ({ tags, nestedTags }: MarkupCensus): boolean =>
  tags > DEAR.tags || nestedTags > DEAR.nestedTags

function countEntities(html: string): number {
  let entities = 0
  for (let at = html.indexOf('&'); at >= 0; at = html.indexOf('&', at + 1)) {
    if (++entities > LIMITS.entities) tooMany('character references', LIMITS.entities)
  }
  return entities
}

function tooMany(what: string, limit: number): never {
  throw new Failure('too-complex', `The page has too many ${what}: at most ${limit} are read.`)
}
