/** Chooses the title of a page and strips the name of the site off it. */

import { flat } from '../text/flat.ts'
import { visualLength } from '../text/line-shape.ts'

/** What may be the title of a page, by where it stands. */
export interface TitleSources {
  /** `headline` of the linked data. */
  readonly headline: string | null
  /** `og:title`, `twitter:title` and the like, the best first. */
  readonly meta: readonly string[]
  /** First-level headings, those marked as the headline first. */
  readonly headings: readonly string[]
  /** The heading behind a first-level one that only ends the breadcrumbs; null for none. */
  readonly behindBreadcrumbs: string | null
  /** The `title` element. */
  readonly document: string | null
  /** Names of the site, to be cut off. */
  readonly siteNames: readonly string[]
  /** Lines that are shown on the page, flat. */
  readonly lines: ReadonlyMap<string, unknown>
}

/** The last group: what only writers of Chinese, Japanese and Korean set without spaces. */
const SEPARATOR =
  / (?:[|¦·•»«›/\\–—_:-]|::|--|\/\/|<|>|~) | ?[|»ㅣ｜︱∣❘] ?|(?<=\S{3})_(?=\S)|(?<=[\p{sc=Han}\p{sc=Hang}\p{sc=Hira}\p{sc=Kana}\p{P}\d])(?: ?[-–—]{1,2}|[：＿])(?=[\p{sc=Han}\p{sc=Hang}\p{sc=Hira}\p{sc=Kana}])/gu
/** Where a title may be parted: the mark that closes a quotation «like this» parts nothing. */
function cutsIn(title: string): RegExpExecArray[] {
  return [...title.replace(/«([^«»]*)»/g, '"$1"').matchAll(SEPARATOR)]
}

/** Characters; a shorter part of a title is taken for a name or a section. */
const SHORTEST = 15
/** Characters; a longer heading is no title, and in a longer title no low line is looked for. */
const LONGEST_TITLE = 300
/** In these scripts a low line never stands in a headline. */
const LOW_LINE =
  /^(.{4,}?[\p{sc=Han}\p{sc=Hang}\p{sc=Hira}\p{sc=Kana}\p{P}\d])_.*[\p{sc=Han}\p{sc=Hang}\p{sc=Hira}\p{sc=Kana}]/u
/** Characters of the name of a section at most, one of Chinese, Japanese or Korean as two and a half. */
const LONGEST_SECTION = 22

/** Names of the site, and sections, that are cut off one title. */
const MOST_NAMES = 3
const MOST_SECTIONS = 2
/** Separators that are looked at: each pair of them makes a part. */
const MOST_CUTS = 8
/** A shorter part that is also a line of the page may be a section. */
const SHORTEST_SHOWN = 20
/** Characters that must be left of a title before the name of the site. */
const LEAST_REST = 10
/** Shorter names are found in others by chance. Characters without spaces and marks. */
const SHORTEST_NAME = 3
/** How much shorter or longer a name of the site may be than one that is known. */
const SHORTENED = 0.5
const WITH_MORE_BEHIND = 2.5
const WITH_MORE_BEFORE = 2
/** Of two titles, that one must have of the other to say the same: characters, share, words. */
const LEAST_SHARED = 8
const SAME_SHARE = 0.5
const SAME_WORDS = 0.6
const LEAST_WORDS = 3

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
  const behind = flat(sources.behindBreadcrumbs ?? '')
  const shownBehind = [...sources.meta, sources.headline, sources.document]
    .map((title) => cut(title ?? ''))
    .find((title) => visualLength(title) >= SHORTEST && behind.endsWith(flat(title)))
  if (shownBehind !== undefined) return shownBehind
  const headings = sources.headings.filter(
    (heading) => heading !== '' && heading.length <= LONGEST_TITLE,
  )
  const confirmed = headings.find((heading) => declared.some((title) => agrees(heading, title)))
  if (confirmed !== undefined) {
    // A kicker above the headline often stands in the same element.
    const bare = declared.find(
      (title) =>
        title.length >= SHORTEST &&
        title.length < confirmed.length &&
        flat(confirmed).endsWith(flat(title)),
    )
    return withKicker(
      bare ?? cut(confirmed),
      cut(sources.headline ?? ''),
      cut(sources.meta[0] ?? ''),
    )
  }
  const twice = declared.find((title, i) =>
    declared.some((other, k) => k !== i && flat(other) === flat(title)),
  )
  if (twice !== undefined) return twice
  const shown = [sources.document, ...sources.meta]
    .map((title) => (title === null ? null : shownPart(title, sources.lines)))
    .find((part) => part !== null)
  if (shown) return shown
  return declared[0] ?? (headings[0] === undefined ? '' : cut(headings[0]))
}

/** The title as the linked data and Open Graph alike give it, where that only adds a kicker before it. */
function withKicker(title: string, headline: string, shared: string): string {
  const added = flat(shared) === flat(headline) && flat(shared).endsWith(flat(title))
  return added ? shared : title
}

/** Cuts the site's name off either end, and a last part that names only the site's host. */
function withoutSite(title: string, siteNames: readonly string[]): string {
  const line = title
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  let rest = LOW_LINE.exec(line.slice(0, LONGEST_TITLE))?.[1] ?? line
  const names = new Set(siteNames.map(flat).filter((name) => name !== ''))
  for (let round = 0; round < MOST_NAMES; round++) {
    const cuts = cutsIn(rest)
    const first = cuts[0]
    const last = cuts.at(-1)
    if (first === undefined || last === undefined) break
    const tail = rest.slice(last.index + last[0].length)
    const head = rest.slice(0, first.index)
    if (names.has(flat(tail)) || closeTo(tail, names))
      rest = withoutSections(rest.slice(0, last.index).trim(), last[0])
    else if (names.has(flat(head))) rest = rest.slice(first.index + first[0].length).trim()
    else break
  }
  // "Headline | Site | Slogan": from the site's name on nothing belongs to the headline.
  const cuts = cutsIn(rest)
  for (const [i, cut] of cuts.slice(0, -1).entries()) {
    const next = rest.slice(cut.index + cut[0].length, cuts[i + 1]?.index)
    if (cut.index >= LEAST_REST && (names.has(flat(next)) || closeTo(next, names)))
      return rest.slice(0, cut.index).trim()
  }
  return rest
}

/** "Headline_Section" of "Headline_Section_Site": what is set apart like the site's name is none of it. */
function withoutSections(title: string, separator: string): string {
  let rest = title
  for (let round = 0; round < MOST_SECTIONS; round++) {
    const cut = cutsIn(rest).at(-1)
    if (cut === undefined) break
    const unspaced = !/ /.test(cut[0]) && !/ /.test(separator)
    if (cut[0].trim() !== separator.trim() && !unspaced) break
    const section = rest.slice(cut.index + cut[0].length)
    if (
      visualLength(section) > LONGEST_SECTION ||
      visualLength(rest.slice(0, cut.index)) < SHORTEST
    )
      break
    rest = rest.slice(0, cut.index).trim()
  }
  return rest
}

/** The longest part between separators that the page shows as a line of its own. */
function shownPart(title: string, lines: ReadonlyMap<string, unknown>): string | null {
  const cuts = cutsIn(title).slice(0, MOST_CUTS)
  if (cuts.length === 0) return null
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)]
  const ends = [...cuts.map((cut) => cut.index), title.length]
  let best: string | null = null
  for (const start of starts) {
    for (const end of ends) {
      if (end <= start || (start === 0 && end === title.length)) continue
      const part = title.slice(start, end).trim()
      if (visualLength(part) < SHORTEST_SHOWN || part.length <= (best?.length ?? 0)) continue
      if (lines.has(flat(part))) best = part
    }
  }
  return best
}

/** "The Local Sweden" for the site "The Local", "example.com" for the host "example". */
function closeTo(part: string, names: ReadonlySet<string>): boolean {
  const bare = flat(part)
  if (bare.length < SHORTEST_NAME) return false
  for (const name of names) {
    if (name.length < SHORTEST_NAME) continue
    if (name.startsWith(bare) && bare.length >= name.length * SHORTENED) return true
    if (bare.startsWith(name) && bare.length <= name.length * WITH_MORE_BEHIND) return true
    if (bare.endsWith(name) && bare.length <= name.length * WITH_MORE_BEFORE) return true
  }
  return false
}

/** Whether a heading and a title say the same, whatever stands round it in either. */
export function agrees(heading: string, title: string): boolean {
  const a = flat(heading)
  const b = flat(title)
  if (a === '' || b === '') return false
  if (a === b) return true
  // What follows the headline in the title of the page is set apart from it.
  const behind = title.trim().startsWith(heading) ? title.trim().slice(heading.length) : ''
  if (a.length >= LEAST_REST && /^\s*[|｜ㅣ_»·•–—-]/u.test(behind)) return true
  if (a.length >= LEAST_SHARED && b.includes(a)) return a.length >= b.length * SAME_SHARE
  if (b.length >= LEAST_SHARED && a.includes(b)) return b.length >= a.length * SAME_SHARE
  const words = new Set(wordsOf(heading))
  const others = wordsOf(title)
  const shared = others.filter((word) => words.has(word)).length
  return (
    shared / Math.max(1, Math.min(words.size, others.length)) >= SAME_WORDS && shared >= LEAST_WORDS
  )
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
