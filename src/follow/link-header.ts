/** Reads the links in the header fields of an answer (`Link`, RFC 8288). */

interface HeaderLink {
  readonly href: string
  /** Relation types in lower case. */
  readonly relations: readonly string[]
  /** Media type; '' where none is given. */
  readonly type: string
}

/** A longer field is read up to here. UTF-16 units. */
const MAX_LENGTH = 8_192
const LINK = /<([^<>]*)>([^<]*)/g
/** Every parameter, because the title of one may hold what looks like another. */
const PARAMETER = /;\s*([a-z]+\*?)\s*=\s*(?:"([^"]*)"|([^\s";,]*))/gi

/** The links of a `Link` field, in its order. Linear in its length. */
export function headerLinks(field: string | null): HeaderLink[] {
  return Array.from((field ?? '').slice(0, MAX_LENGTH).matchAll(LINK), ([, href = '', behind]) => {
    const parameters = new Map<string, string>()
    for (const [, name = '', quoted, bare] of (behind ?? '').matchAll(PARAMETER)) {
      const key = name.toLowerCase()
      // Of a parameter that comes twice, the first counts (section 3.3).
      if (!parameters.has(key)) parameters.set(key, quoted ?? bare ?? '')
    }
    return {
      href: href.trim(),
      relations: (parameters.get('rel') ?? '').toLowerCase().split(/\s+/).filter(Boolean),
      type: parameters.get('type') ?? '',
    }
  })
}
