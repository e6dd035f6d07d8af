import { flat } from '../text/flat.ts'

/** What may be the title of a page, by where it stands. */
export interface TitleSources {
  /** `headline` of the linked data. */
  readonly headline: string | null
  /** `og:title`, `twitter:title` and the like, the best first. */
  readonly meta: readonly string[]
  /** First-level headings, those marked as the headline first. */
  readonly headings: readonly string[]
  /** The `title` element. */
  readonly document: string | null
  /** Names of the site, to be cut off. */
  readonly siteNames: readonly string[]
}

const SEPARATOR = / (?:[|¦·•»«›/\\–—-]|::|\/\/|<|>|~) | ?[|»] ?/g

/**
 * The title of the article without the site's name; '' when there is none. A visible heading that
 * the page's own titles confirm is what the author wrote; else the declared titles, cut.
 */
export function chooseTitle(sources: TitleSources): string {
  const cut = (title: string) => withoutSite(title, sources.siteNames)
  const declared = [sources.headline, ...sources.meta, sources.document]
    .filter((title) => title !== null)
    .map(cut)
    .filter((title) => title !== '')
  const headings = sources.headings.filter((heading) => heading !== '' && heading.length <= 300)
  const confirmed = headings.find((heading) => declared.some((title) => agrees(heading, title)))
  if (confirmed !== undefined) {
    // A kicker above the headline often stands in the same element.
    const bare = declared.find(
      (title) =>
        title.length >= 15 &&
        title.length < confirmed.length &&
        flat(confirmed).endsWith(flat(title)),
    )
    return bare ?? cut(confirmed)
  }
  const twice = declared.find((title, i) =>
    declared.some((other, k) => k !== i && flat(other) === flat(title)),
  )
  return twice ?? declared[0] ?? (headings[0] === undefined ? '' : cut(headings[0]))
}

/** Cuts the site's name off either end, and a last part that names only the site's host. */
function withoutSite(title: string, siteNames: readonly string[]): string {
  let rest = title
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  const names = new Set(siteNames.map(flat).filter((name) => name !== ''))
  for (let round = 0; round < 3; round++) {
    const cuts = [...rest.matchAll(SEPARATOR)]
    const first = cuts[0]
    const last = cuts.at(-1)
    if (first === undefined || last === undefined) break
    const tail = rest.slice(last.index + last[0].length)
    const head = rest.slice(0, first.index)
    if (names.has(flat(tail)) || closeTo(tail, names)) rest = rest.slice(0, last.index).trim()
    else if (names.has(flat(head))) rest = rest.slice(first.index + first[0].length).trim()
    else break
  }
  // "Headline | Site | Slogan": from the site's name on nothing belongs to the headline.
  const cuts = [...rest.matchAll(SEPARATOR)]
  for (const [i, cut] of cuts.slice(0, -1).entries()) {
    const next = rest.slice(cut.index + cut[0].length, cuts[i + 1]?.index)
    if (cut.index >= 10 && (names.has(flat(next)) || closeTo(next, names)))
      return rest.slice(0, cut.index).trim()
  }
  return rest
}

/** "The Local Sweden" for the site "The Local", "example.com" for the host "example". */
function closeTo(part: string, names: ReadonlySet<string>): boolean {
  const bare = flat(part)
  if (bare.length < 3) return false
  for (const name of names) {
    if (name.length < 3) continue
    if (name.startsWith(bare) && bare.length >= name.length * 0.5) return true
    if (bare.startsWith(name) && bare.length <= name.length * 2.5) return true
    if (bare.endsWith(name) && bare.length <= name.length * 2) return true
  }
  return false
}

function agrees(heading: string, title: string): boolean {
  const a = flat(heading)
  const b = flat(title)
  if (a === '' || b === '') return false
  if (a === b) return true
  if (a.length >= 8 && b.includes(a)) return a.length >= b.length * 0.5
  if (b.length >= 8 && a.includes(b)) return b.length >= a.length * 0.5
  const words = new Set(wordsOf(heading))
  const others = wordsOf(title)
  const shared = others.filter((word) => words.has(word)).length
  return shared / Math.max(1, Math.min(words.size, others.length)) >= 0.6 && shared >= 3
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
