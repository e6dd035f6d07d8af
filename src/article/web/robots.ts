/**
 * Reads robots.txt by RFC 9309, within bounds: what a site asks of robots. Groups for others leave
 * nothing behind, so a file costs its length once, and what is stored is small.
 */

/** The product token in our User-Agent, by which a site can name us. */
export const PRODUCT_TOKEN = 'Lede'

/** The address of the rules for a page. */
export function robotsAddress(pageUrl: string): string {
  return new URL('/robots.txt', pageUrl).href
}

interface Rule {
  readonly allow: boolean
  /** Percent-encoded as by `normalised`; `*` matches any characters, a final `$` the end. */
  readonly pattern: string
}

/** The rules for us: the longest first and, of equally long ones, `Allow`. Plain JSON. */
export type RobotsRules = readonly Rule[]

/** Whether a value from a cache is a list of rules. */
export function areRobotsRules(value: unknown): value is RobotsRules {
  return Array.isArray(value) && value.every((rule) => typeof rule?.pattern === 'string')
}

/** Only so much of a line is read; section 2.5 requires 500 KiB for a file. UTF-16 units. */
const MAX_LINE = 2_000
const MAX_RULES = 2_000
/** Characters of all rules together, at most. */
const MAX_RULES_LENGTH = 100_000

/**
 * The rules of all groups that name us, or else of those for `*` (section 2.2.1). Names are
 * compared without case, up to the first character that product tokens do not have. Rules beyond
 * 2,000, or beyond 100,000 characters in all, are ignored.
 */
export function parseRobots(text: string): RobotsRules {
  const name = PRODUCT_TOKEN.toLowerCase()
  const own = new Rules()
  const others = new Rules()
  let namesOwn = false
  let namesAll = false
  /** Whether the last line was a `user-agent`: then another one joins its group. */
  let heading = false
  let named = false
  for (const line of linesOf(text)) {
    const field = fieldOf(line)
    if (field === null) continue
    const [key, value] = field
    if (key === 'user-agent') {
      if (!heading) namesOwn = namesAll = false
      heading = true
      const token = /^(?:\*|[a-z_-]*)/i.exec(value)?.[0].toLowerCase()
      if (token === name) namesOwn = named = true
      else if (token === '*') namesAll = true
    } else if (key === 'allow' || key === 'disallow') {
      heading = false
      if (value === '') continue
      if (namesOwn) own.add(key === 'allow', value)
      else if (namesAll && !named) others.add(key === 'allow', value)
    }
  }
  return (named ? own : others).sorted()
}

class Rules {
  readonly #list: Rule[] = []
  #length = 0

  add(allow: boolean, value: string): void {
    const pattern = normalised(value).replace(/\*{2,}/g, '*')
    this.#length += pattern.length
    if (this.#list.length < MAX_RULES && this.#length <= MAX_RULES_LENGTH)
      this.#list.push({ allow, pattern })
  }

  sorted(): Rule[] {
    return this.#list.sort(
      (a, b) => b.pattern.length - a.pattern.length || Number(b.allow) - Number(a.allow),
    )
  }
}

function* linesOf(text: string): Generator<string> {
  const end = /[\r\n]/g
  for (let at = 0; at < text.length; ) {
    end.lastIndex = at
    const next = end.exec(text)?.index ?? text.length
    yield text.slice(at, Math.min(next, at + MAX_LINE))
    at = next + 1
  }
}

/** Name and value of a line such as `Disallow: /private # why`. Common misspellings are known. */
function fieldOf(line: string): readonly [string, string] | null {
  const [bare = ''] = line.split('#', 1)
  const colon = bare.indexOf(':')
  if (colon < 0) return null
  const key = bare
    .slice(0, colon)
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase()
  return [key === 'useragent' ? 'user-agent' : key, bare.slice(colon + 1).trim()]
}

/**
 * A path or pattern in the form for comparison (section 2.2.2): percent-encoded except for ASCII,
 * with unreserved characters decoded, and hexadecimal digits in upper case.
 */
function normalised(path: string): string {
  return path
    .toWellFormed()
    .replace(/[^\u0021-\u007e]+/g, encodeURIComponent)
    .replace(/%([\da-f]{2})/gi, (octet, digits: string) => {
      const character = String.fromCharCode(Number.parseInt(digits, 16))
      return /[\w.~-]/.test(character) ? character : octet.toUpperCase()
    })
}

/** Comparisons of characters for one address, at most. */
const MAX_STEPS = 20_000_000

/**
 * Whether the rules allow us to read a page: the longest match decides, `Allow` among equally long
 * ones, and what no rule matches is allowed (section 2.2.2). If the address is so long, and the
 * rules so many, that this cannot be decided at a bounded cost, it is not allowed.
 */
export function isAllowed(rules: RobotsRules, pageUrl: string): boolean {
  const { pathname, search } = new URL(pageUrl)
  const path = normalised(pathname + search)
  let steps = 0
  for (const { allow, pattern } of rules) {
    // Searching for a part in a path may compare each of its characters at each place.
    steps += pattern.includes('*') ? path.length * pattern.length : pattern.length
    if (steps > MAX_STEPS) return false
    if (matches(pattern, path)) return allow
  }
  return true
}

/** Parts between stars are searched for one after another; the first place is as good as any. */
function matches(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$')
  const parts = (anchored ? pattern.slice(0, -1) : pattern).split('*')
  const [first = '', ...rest] = parts
  if (!path.startsWith(first)) return false
  let at = first.length
  const last = anchored ? rest.pop() : undefined
  for (const part of rest) {
    const found = path.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  if (!anchored) return true
  if (last === undefined) return at === path.length
  return path.length - last.length >= at && path.endsWith(last)
}
