/** Gives each element one name, whatever prefix a feed uses for it. */

/** The namespaces of the formats themselves: their elements have no prefix. */
const CORE = ''

/**
 * Namespaces in lower case, without their scheme and without `/` or `#` at the end, because feeds
 * differ in these.
 */
const BY_ADDRESS: ReadonlyMap<string, string> = new Map([
  ['www.w3.org/2005/atom', CORE],
  ['purl.org/atom/ns', CORE],
  ['purl.org/rss/1.0', CORE],
  ['my.netscape.com/rdf/simple/0.9', CORE],
  ['channel.netscape.com/rdf/simple/0.9', CORE],
  ['backend.userland.com/rss2', CORE],
  ['www.w3.org/1999/xhtml', CORE],
  ['www.w3.org/1999/02/22-rdf-syntax-ns', 'rdf'],
  ['purl.org/dc/elements/1.1', 'dc'],
  ['purl.org/dc/terms', 'dcterms'],
  ['purl.org/rss/1.0/modules/content', 'content'],
  ['purl.org/rss/1.0/modules/syndication', 'sy'],
  ['search.yahoo.com/mrss', 'media'],
  ['www.itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  // It has the same elements.
  ['www.google.com/schemas/play-podcasts/1.0', 'itunes'],
])
/** What the usual prefixes mean in a feed that forgets to declare them. */
const UNDECLARED: readonly (readonly [string, string])[] = [
  ['atom', CORE],
  ['a10', CORE],
  ['rss', CORE],
  ['xhtml', CORE],
]

const known = (address: string | undefined): string | undefined =>
  address && BY_ADDRESS.get(address.toLowerCase().replace(/^https?:\/\/|[/#]$/g, ''))

/**
 * The prefixes of one document. A declaration applies to everything after it, not only to its
 * element: no feed gives a prefix two meanings.
 */
export class Namespaces {
  readonly #prefixes = new Map(UNDECLARED)

  /**
   * `dc:creator` for whatever prefix means Dublin Core, `entry` for `atom:entry`; the name of an
   * unknown vocabulary stays as it is.
   *
   * @param attributes of the element; declarations among them are remembered
   */
  nameOf(written: string, attributes: Readonly<Record<string, string>>): string {
    for (const key in attributes) {
      if (!key.startsWith('xmlns:')) continue
      const prefix = known(attributes[key]!)
      if (prefix !== undefined) this.#prefixes.set(key.slice('xmlns:'.length), prefix)
    }
    const colon = written.indexOf(':')
    const local = written.slice(colon + 1)
    const prefix = colon < 0 ? known(attributes.xmlns) : this.#prefixes.get(written.slice(0, colon))
    if (prefix === undefined) return written
    return prefix === CORE ? local : `${prefix}:${local}`
  }
}
