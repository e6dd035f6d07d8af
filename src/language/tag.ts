/** Language tags: their form by RFC 5646, and matching by RFC 4647. */

/** In ISO 639, Norwegian includes Bokmål and Nynorsk; text tagged «no» is nearly always Bokmål. */
const NORWEGIAN = 'no'
const NORWEGIAN_LANGUAGES = ['nb', 'nn']

/**
 * The tag in the case and order of RFC 5646 section 2.1.1, with deprecated codes replaced (`iw` →
 * `he`, `in` → `id`, `sh` → `sr-Latn`, `tl` → `fil`) and `no` read as `nb`. Underscores count as
 * hyphens, because feeds write `en_US`. Undefined for anything but a well-formed tag of a language.
 *
 * @example canonicalTag('ZH_hant-tw') // 'zh-Hant-TW'
 */
export function canonicalTag(tag: string): string | undefined {
  const trimmed = tag.trim().replaceAll('_', '-')
  // RFC 5646 sets no limit, but longer ones are not real tags.
  if (trimmed.length > 63) return undefined
  try {
    const canonical = Intl.getCanonicalLocales(trimmed)[0]
    // The grammar allows languages of up to eight letters, such as `english`, but none is
    // registered.
    if (canonical === undefined || primaryLanguage(canonical).length > 3) return undefined
    return canonical.replace(/^no(?=-|$)/, 'nb')
  } catch {
    return undefined
  }
}

/** Whether a tag says that the language is unknown, none, mixed, or not human. */
export function isUndetermined(tag: string): boolean {
  return ['und', 'mis', 'mul', 'zxx'].includes(primaryLanguage(tag))
}

/** The first subtag in lower case: `zh` of `zh-Hant-TW`. */
export function primaryLanguage(tag: string): string {
  return (tag.split(/[-_]/, 1)[0] ?? '').toLowerCase()
}

/**
 * Whether a language range matches a tag, by basic filtering (RFC 4647 section 3.3.1): the range is
 * the tag, or a prefix of it that ends at a hyphen; `*` matches all. `no` also matches `nb` and
 * `nn`.
 */
export function matchesLanguage(range: string, tag: string): boolean {
  if (range === '*') return true
  const wanted = range.toLowerCase()
  const given = tag.toLowerCase()
  if (given === wanted || given.startsWith(`${wanted}-`)) return true
  return wanted === NORWEGIAN && NORWEGIAN_LANGUAGES.includes(primaryLanguage(given))
}
