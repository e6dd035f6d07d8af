/** Follows which elements of a page are open, and which formatting need not be opened. */

import { attributeIn, type Tag } from './tags.ts'

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
 * The elements that a parser would have open. A start tag that formats what three open elements of
 * its kind format already can be left out with its end tag, and one that only names a place. A link
 * stays, because its text is to be known as one.
 */
export class OpenElements {
  readonly #names: string[] = []
  /** Of formatting that was left out and not ended yet, by name: the depths at which it began. */
  readonly #leftOut = new Map<string, number[]>()

  get depth(): number {
    return this.#names.length
  }

  /** @returns whether the start tag at `at` is needed; costs no more than the depth */
  begin(tag: Tag, html: string, at: number): boolean {
    const { name } = tag
    const source = () => html.slice(at, tag.end)
    if (isAnchor(tag, source)) return false
    if (this.#isRepeated(name, source)) {
      const depths = this.#leftOut.get(name)
      if (depths) depths.push(this.depth)
      else this.#leftOut.set(name, [this.depth])
      return false
    }
    if (name === '' || VOID.has(name)) return true
    const ends = ENDS.get(name)
    let depth = this.depth
    while (depth > 0 && ends?.has(this.#names[depth - 1]!)) depth -= 1
    this.#leave(depth)
    this.#names.push(name)
    return true
  }

  /**
   * @returns whether the end tag is needed. That of formatting that was left out would end the
   *   element of its name around, and every box in between
   */
  end(name: string): boolean {
    const around = this.#names.lastIndexOf(name)
    const depths = this.#leftOut.get(name)
    if ((depths?.at(-1) ?? -1) > around) {
      depths?.pop()
      return false
    }
    if (around >= 0) this.#leave(around)
    return true
  }

  #leave(depth: number): void {
    if (depth === this.depth) return
    this.#names.length = depth
    for (const depths of this.#leftOut.values()) {
      while ((depths.at(-1) ?? 0) > depth) depths.pop()
    }
  }

  #isRepeated(name: string, source: () => string): boolean {
    if (this.depth < MOST_OF_A_KIND || !FORMATTING.has(name)) return false
    let same = 0
    for (const other of this.#names) if (other === name) same += 1
    if (same < MOST_OF_A_KIND) return false
    return name !== 'a' || attributeIn(source(), 'href') === null
  }
}

/** The attributes by which a place on the page is named. */
const NAMING = ['name', 'id'] as const

/**
 * Whether a start tag only names a place on the page. A browser ends such an anchor where the next
 * begins; left open for our parser, it would make a link of all that follows.
 */
function isAnchor({ name, attributes }: Tag, source: () => string): boolean {
  if (name !== 'a' || attributes === 0 || attributes > NAMING.length) return false
  return NAMING.filter((naming) => attributeIn(source(), naming) !== null).length === attributes
}
