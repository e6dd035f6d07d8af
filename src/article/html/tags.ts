/**
 * A tokenizer for tags: as much of the WHATWG HTML tokenizer as finding the end of a tag needs. A
 * quote counts only after `=`, so that an apostrophe in a stray attribute does not swallow the
 * page. Reads each character once, and allocates nothing for attributes.
 */

const GREATER = 62
const SLASH = 47
const QUOTE = 34
const APOSTROPHE = 39
const EQUALS = 61

export interface Tag {
  /** Element name in lower case; '' for comments, doctype and other declarations. */
  readonly name: string
  readonly closing: boolean
  readonly attributes: number
  /** Offset after the tag. */
  readonly end: number
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13 && code !== 11)
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

/** The tag that begins with the `<` at `start`; null if that `<` is only text. */
export function tagAt(html: string, start: number): Tag | null {
  const closing = html.charCodeAt(start + 1) === SLASH
  const nameStart = start + (closing ? 2 : 1)
  const first = html.charCodeAt(nameStart)
  if (!isLetter(first)) {
    const declaration = closing || first === 33 || first === 63
    if (!declaration || Number.isNaN(first)) return null
    return { name: '', closing: false, attributes: 0, end: declarationEnd(html, start) }
  }
  let i = nameStart + 1
  for (let code = html.charCodeAt(i); ; code = html.charCodeAt(++i)) {
    if (Number.isNaN(code) || code === GREATER || code === SLASH || isSpace(code)) break
  }
  const name = html.slice(nameStart, i).toLowerCase()
  let attributes = 0
  let within = false
  const length = html.length
  while (i < length) {
    const code = html.charCodeAt(i)
    if (code === GREATER) return { name, closing, attributes, end: i + 1 }
    if (code === EQUALS && within) {
      i = valueEnd(html, i + 1)
      within = false
      continue
    }
    if (isSpace(code)) {
      // There may be white space before the `=` of a value.
      i = nextVisible(html, i)
      if (html.charCodeAt(i) !== EQUALS) within = false
      continue
    }
    if (code === SLASH) within = false
    else if (!within) {
      within = true
      attributes++
    }
    i++
  }
  return { name, closing, attributes, end: length }
}

/** Offset of the next character that is no white space. */
function nextVisible(html: string, from: number): number {
  let i = from
  while (isSpace(html.charCodeAt(i))) i++
  return i
}

function valueEnd(html: string, from: number): number {
  let i = nextVisible(html, from)
  const quote = html.charCodeAt(i)
  if (quote === QUOTE || quote === APOSTROPHE) {
    const end = html.indexOf(quote === QUOTE ? '"' : "'", i + 1)
    return end < 0 ? html.length : end + 1
  }
  for (; i < html.length; i++) {
    const code = html.charCodeAt(i)
    if (code === GREATER || isSpace(code)) break
  }
  return i
}

const COMMENT_END = /--!?>/g

/**
 * A comment ends at the first `-->` or `--!>`, or at once as `<!-->`; other declarations at the
 * first `>`.
 */
function declarationEnd(html: string, start: number): number {
  if (html.startsWith('<!--', start)) {
    if (html.charCodeAt(start + 4) === GREATER) return start + 5
    if (html.startsWith('->', start + 4)) return start + 6
    COMMENT_END.lastIndex = start + 4
    return COMMENT_END.test(html) ? COMMENT_END.lastIndex : html.length
  }
  const end = html.indexOf('>', start)
  return end < 0 ? html.length : end + 1
}

/** One attribute: its name, and its value in double quotes, in single ones or in none. */
const ATTRIBUTE = /[\s/=]*([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y
/** As much of a tag as is read. UTF-16 units. */
const MAX_TAG = 2_000

/**
 * The value of an attribute in the source of one start tag, with its references not decoded; '' if
 * it has none, null if the attribute is missing. The first of a name counts (HTML standard, section
 * 13.2.5.33), and what only looks like one inside the value of another does not.
 */
export function attributeIn(tagSource: string, name: string): string | null {
  const source = tagSource.slice(0, MAX_TAG)
  const wanted = name.toLowerCase()
  ATTRIBUTE.lastIndex = source.search(/[\s/]|$/)
  for (let match = ATTRIBUTE.exec(source); match !== null; match = ATTRIBUTE.exec(source)) {
    if (match[1]?.toLowerCase() === wanted) return match[2] ?? match[3] ?? match[4] ?? ''
  }
  return null
}

/** Offset of the next `<` from `from` on, or the length of the text. */
export function nextLess(html: string, from: number): number {
  const at = html.indexOf('<', from)
  return at < 0 ? html.length : at
}
