/**
 * Estimates what a page would cost to parse, leaves out the formatting that would nest for nothing,
 * and refuses pages that are too expensive.
 */

import { Failure } from '../../failures.ts'
import { attributeIn, nextLess, type Tag, tagAt } from './tags.ts'

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
export interface MarkupCensus {
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

const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr basefont frame isindex keygen command'.split(
    ' ',
  ),
)

/**
 * Elements that format text (HTML standard, section 13.2.4.3). Old pages often leave them open in
 * each paragraph. A browser opens them again in the next, but no more than three of a kind (the
 * Noah's Ark clause); our parser would put each into the one before.
 */
const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))
const MOST_OF_A_KIND = 3

/** Which open element a start tag ends, if that is the innermost one. */
const ENDS: ReadonlyMap<string, ReadonlySet<string>> = endsTable({
  tr: 'tr th td',
  'th td': 'thead th td',
  body: 'head',
  li: 'li',
  'p h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre section table ul':
    'p',
  'option optgroup': 'option',
  'dd dt': 'dt dd',
  'tbody tfoot': 'thead tbody tfoot',
})

function endsTable(
  rules: Readonly<Record<string, string>>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const table = new Map<string, ReadonlySet<string>>()
  for (const [starts, ends] of Object.entries(rules)) {
    const set = new Set(ends.split(' '))
    for (const name of starts.split(' ')) table.set(name, set)
  }
  return table
}

/**
 * Counts tags, nesting, attributes and entities in one pass, before any tree is built, and refuses
 * pages that would keep the parsers busy for seconds. Readability is worse than quadratic in depth,
 * so 7 kB of nested boxes are a denial of service. Expects the result of `stripMarkup` (scripts and
 * styles are not recognised here).
 *
 * A start tag that formats what three open elements of its kind format already is left out, and one
 * that only names a place. A link stays, because its text is to be known as one.
 *
 * @throws Failure 'too-complex' that names what there is too much of
 */
export function scanMarkup(html: string): MarkupCensus {
  const open: string[] = []
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
    nestedText += (at - textStart) * open.length
    textStart = tag.end
    if (nestedText > LIMITS.nestedText) tooMany('characters in deep nesting', LIMITS.nestedText)
    if (++tags > LIMITS.tags) tooMany('tags', LIMITS.tags)
    if (tag.attributes > LIMITS.attributesOfOne)
      tooMany('attributes of one element', LIMITS.attributesOfOne)
    if (!tag.closing) nestedTags += open.length ** 2
    if (nestedTags > LIMITS.nestedTags) tooMany('tags in deep nesting', LIMITS.nestedTags)
    attributes += tag.attributes
    if (attributes > LIMITS.attributes) tooMany('attributes', LIMITS.attributes)
    if (tag.closing) {
      const opened = open.lastIndexOf(tag.name)
      if (opened >= 0) open.length = opened
    } else if (isAnchor(tag, html, at, tag.end) || isRepeated(tag, open, html, at)) {
      kept.push(html.slice(keptTo, at))
      keptTo = tag.end
    } else if (tag.name !== '' && !VOID.has(tag.name)) {
      const ends = ENDS.get(tag.name)
      while (ends !== undefined && open.length > 0 && ends.has(open.at(-1) as string)) open.pop()
      open.push(tag.name)
      if (open.length > depth) depth = open.length
      if (depth > LIMITS.depth) tooMany('levels of nesting', LIMITS.depth)
    }
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

/** The attributes by which a place on the page is named. */
const NAMING = ['name', 'id'] as const

/**
 * Whether a start tag only names a place on the page. A browser ends such an anchor where the next
 * begins; left open for our parser, it would make a link of all that follows.
 */
function isAnchor({ name, attributes }: Tag, html: string, at: number, end: number): boolean {
  if (name !== 'a' || attributes === 0 || attributes > NAMING.length) return false
  const source = html.slice(at, end)
  return NAMING.filter((naming) => attributeIn(source, naming) !== null).length === attributes
}

/** Whether a page is safe to parse, but dear to read with Readability. */
export const isDear = ({ tags, nestedTags }: MarkupCensus): boolean =>
  tags > DEAR.tags || nestedTags > DEAR.nestedTags

/** Costs no more than the depth, which is bounded. */
function isRepeated(tag: Tag, open: readonly string[], html: string, at: number): boolean {
  const { name } = tag
  if (open.length < MOST_OF_A_KIND || !FORMATTING.has(name)) return false
  let same = 0
  for (const other of open) if (other === name) same += 1
  if (same < MOST_OF_A_KIND) return false
  return name !== 'a' || attributeIn(html.slice(at, tag.end), 'href') === null
}

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
