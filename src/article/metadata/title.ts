/** Chooses the title of a page and removes the name of the site from it. */

import { compared, flat } from '../text/flat.ts'
import { visualLength } from '../text/line-shape.ts'

/** The texts that may be the title of a page, by their source. */
interface TitleSources {
  /** `headline` of the linked data. */
  readonly headline: string | null
  /** `og:title`, `twitter:title` and the like, the best first. */
  readonly meta: readonly string[]
  /** First-level headings, those marked as headline first. */
  readonly headings: readonly string[]
  /** The heading after a first-level one that only ends the breadcrumbs; null if there is none. */
  readonly behindBreadcrumbs: string | null
  /** The `title` element. */
  readonly document: string | null
  /** Names of the site, to be removed. */
  readonly siteNames: readonly string[]
  /** The visible lines of the page, flat. */
  readonly lines: ReadonlyMap<string, unknown>
}

/**
 * Separators in titles. The last group is used without spaces only in Chinese, Japanese and Korean.
 */
const SEPARATOR =
  / (?:[|¦·•»«‹›/\\–—_:@-]|::|--|\/\/|<|>|~) | ?[|»ㅣ｜︱∣❘] ?|(?<=\S{3})_(?=\S)|(?<=[\p{sc=Han}\p{sc=Hang}\p{sc=Hira}\p{sc=Kana}\p{P}\d])(?: ?[-–—]{1,2}|[：＿])(?=[\p{sc=Han}\p{sc=Hang}\p{sc=Hira}\p{sc=Kana}])/gu
/** Where a title can be divided. A mark that closes a quotation «like this» is no separator. */
function cutsIn(title: string): RegExpExecArray[] {
  return [...title.replace(/«([^«»]*)»/g, '"$1"').matchAll(SEPARATOR)]
}

/** A shorter part of a title is a name or a section. Characters. */
const SHORTEST = 15
/**
 * A longer heading is not a title; and in a longer title, no underscore is searched for.
 * Characters.
 */
const LONGEST_TITLE = 300
/** In these scripts an underscore is never part of a headline. */
const LOW_LINE =
  /^(.{4,}?[\p{sc=Han}\p{sc=Hang}\p{sc=Hira}\p{sc=Kana}\p{P}\d])_.*[\p{sc=Han}\p{sc=Hang}\p{sc=Hira}\p{sc=Kana}]/u
/**
 * Length of the name of a section; a Chinese, Japanese or Korean character counts as two and a
 * half. Characters.
 */
const LONGEST_SECTION = 22

/** How many names of the site, and how many sections, are removed from one title. */
const MOST_NAMES = 3
const MOST_SECTIONS = 2
/** Separators that are considered: each pair of them encloses a part. */
const MOST_CUTS = 8
/** A shorter part that is also a line of the page may be a section. */
const SHORTEST_SHOWN = 20
/** Characters that must be left before the name of the site. */
const LEAST_REST = 10
/** Shorter names occur in others by chance. Characters without spaces and marks. */
const SHORTEST_NAME = 3
/** How much shorter or longer a name of the site may be than one that is known. */
const SHORTENED = 0.5
const WITH_MORE_BEHIND = 2.5
const WITH_MORE_BEFORE = 2
/** A headline has so many words, unlike the name of a section. */
const WORDS_OF_HEADLINE = 4
/** How much of one title must be in another for both to say the same: characters, share, words. */
const LEAST_SHARED = 8
const SAME_SHARE = 0.5
const SAME_WORDS = 0.6
const LEAST_WORDS = 3

/**
 * The title of the article without the name of the site; '' if there is none. A visible heading
 * that agrees with the declared titles is what the author wrote; otherwise the declared titles are
 * used, without the site's name.
 */
export function chooseTitle(sources: TitleSources): string {
  const title = titleAmong(sources)
  if (!isInCapitals(title)) return title
  // A heading may be written in capitals for its looks; what is declared is not.
  const wanted = title.toLowerCase()
  for (const declared of [sources.headline, ...sources.meta, sources.document]) {
    const at = declared?.toLowerCase().indexOf(wanted) ?? -1
    const same = at < 0 ? '' : declared!.slice(at, at + title.length)
    if (same.toLowerCase() === wanted && !isInCapitals(same)) return same
  }
  return title
}

/** Whether a title of several words has no small letter. */
const isInCapitals = (title: string): boolean =>
  /\p{Lu}{3}/u.test(title) && title.includes(' ') && !/\p{Ll}/u.test(title)

function titleAmong(sources: TitleSources): string {
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
  const whole = wholeHeading(headings, sources)
  if (whole !== undefined) return whole
  const confirmed = headings.find((heading) => declared.some((title) => agrees(heading, title)))
  if (confirmed !== undefined) {
    // The same element often contains a kicker above the headline.
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

/**
 * A heading that is declared as the title too, and has a name of the site only as a word of its
 * own: "Time: a history" in a paper called Time.
 */
function wholeHeading(headings: readonly string[], sources: TitleSources): string | undefined {
  const names = namesOf(sources.siteNames)
  const declared = new Set(
    [sources.headline, ...sources.meta, sources.document].map((title) => flat(title ?? '')),
  )
  return headings.find((heading) => {
    if (!declared.has(flat(heading)) || cutsIn(heading).length > 0) return false
    return withoutBrackets(heading, names) !== heading || withoutLabel(heading, names) !== heading
  })
}

/** The title as both linked data and Open Graph have it, if that only adds a kicker before it. */
function withKicker(title: string, headline: string, shared: string): string {
  const added = flat(shared) === flat(headline) && flat(shared).endsWith(flat(title))
  return added ? shared : title
}

/** Removes the site's name from either end, and a last part that only names its host. */
function withoutSite(title: string, siteNames: readonly string[]): string {
  const line = title
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  const names = namesOf(siteNames)
  const above = LOW_LINE.exec(line.slice(0, LONGEST_TITLE))?.[1] ?? line
  let rest = withoutLabel(withoutBrackets(withUsualMark(above, siteNames), names), names)
  for (let round = 0; round < MOST_NAMES; round++) {
    const cuts = cutsIn(rest)
    const first = cuts[0]
    const last = cuts.at(-1)
    if (first === undefined || last === undefined) break
    const tail = rest.slice(last.index + last[0].length)
    const head = rest.slice(0, first.index)
    if (names.has(flat(tail)) || closeTo(tail, names))
      rest = withoutFirstSection(
        withoutSections(rest.slice(0, last.index).trim(), last[0]),
        last[0],
      )
    else if (names.has(flat(head))) rest = rest.slice(first.index + first[0].length).trim()
    else break
  }
  // "Headline | Site | Slogan": everything from the site's name on is removed.
  const cuts = cutsIn(rest)
  for (const [i, cut] of cuts.slice(0, -1).entries()) {
    const next = rest.slice(cut.index + cut[0].length, cuts[i + 1]?.index)
    if (cut.index >= LEAST_REST && (names.has(flat(next)) || closeTo(next, names)))
      return rest.slice(0, cut.index).trim()
  }
  return rest
}

/** Any other mark before the name of the site; those of a sentence belong to the title. */
const UNUSUAL_MARK = /(?: [^\p{L}\p{N}\p{M}\s&+=,!?;:'"“”«»()]{1,3}|[│／‖])$/u

/** The title with a usual mark before the name of the site: "Headline ★ Site". */
function withUsualMark(title: string, siteNames: readonly string[]): string {
  const last = cutsIn(title).at(-1)
  const tail = last === undefined ? title : title.slice(last.index + last[0].length)
  for (const name of siteNames) {
    if (
      name === '' ||
      name.length >= tail.length ||
      !title.toLowerCase().endsWith(name.toLowerCase())
    )
      continue
    const before = title.slice(0, title.length - name.length).trimEnd()
    const mark = UNUSUAL_MARK.exec(before)
    if (mark !== null) return `${before.slice(0, mark.index)} | ${title.slice(-name.length)}`
  }
  return title
}

/** A name in brackets at one end: "Headline【Site】", "[Site] Headline". */
const IN_BRACKETS =
  /^[[【［（(〔〈《]([^\][【】［］（）()]{2,60})[\]】］）)〕〉》] ?(?=\S)|(?<=\S) ?[[【［（(〔〈《]([^\][【】［］（）()]{2,60})[\]】］）)〕〉》]$/gu

const namesOf = (siteNames: readonly string[]): ReadonlySet<string> =>
  new Set(siteNames.map(flat).filter((name) => name !== ''))

/** "Site: Headline". */
function withoutLabel(title: string, names: ReadonlySet<string>): string {
  const label = /^([^:：]{2,60})[:：] ?(?=[^\s:：])/.exec(title)
  return label !== null && names.has(flat(label[1] as string))
    ? title.slice(label[0].length)
    : title
}

function withoutBrackets(title: string, names: ReadonlySet<string>): string {
  return title.replace(IN_BRACKETS, (whole, before?: string, behind?: string) => {
    const name = before ?? behind ?? ''
    return names.has(flat(name)) ? '' : whole
  })
}

/** Removes sections separated like the site's name: "Headline" of "Headline_Section_Site". */
function withoutSections(title: string, separator: string): string {
  let rest = title
  for (let round = 0; round < MOST_SECTIONS; round++) {
    const cut = cutsIn(rest).at(-1)
    if (cut === undefined) break
    const unspaced = !/ /.test(cut[0]) && !/ /.test(separator)
    const isBelow = /[<>«»]/.test(cut[0])
    if (cut[0].trim() !== separator.trim() && !unspaced && !isBelow) break
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

/** "Headline" of "Section | Headline", of which the name of the site was separated likewise. */
function withoutFirstSection(title: string, separator: string): string {
  const cut = cutsIn(title)[0]
  if (cut === undefined || cut[0] !== separator || !/[|›»>]/.test(separator)) return title
  const rest = title.slice(cut.index + cut[0].length).trim()
  const isSection = /^\p{Lu}[\p{L}\p{M}]+(?: (?:& )?\p{L}+)?$/u.test(title.slice(0, cut.index))
  return isSection && wordsOf(rest).length >= WORDS_OF_HEADLINE ? rest : title
}

/** The longest part between separators that is also a line of its own on the page. */
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

/** The result of a match: "Norrvik – Lindau 3:1" in the paper of Lindau. */
const SCORE = /\d ?[:–-] ?\d/

/**
 * Whether a part is a form of the site's name: "The Local Sweden" for "The Local", "example.com"
 * for "example".
 */
function closeTo(part: string, names: ReadonlySet<string>): boolean {
  const bare = flat(part)
  if (bare.length < SHORTEST_NAME || SCORE.test(part)) return false
  for (const name of names) {
    if (name.length < SHORTEST_NAME) continue
    if (name.startsWith(bare) && bare.length >= name.length * SHORTENED) return true
    if (bare.startsWith(name) && bare.length <= name.length * WITH_MORE_BEHIND) return true
    if (bare.endsWith(name) && bare.length <= name.length * WITH_MORE_BEFORE) return true
  }
  return false
}

/** Whether a heading and a title say the same, whatever else surrounds it in either. Bounded. */
export function agrees(wholeHeading: string, wholeTitle: string): boolean {
  const heading = compared(wholeHeading)
  const title = compared(wholeTitle)
  const a = flat(heading)
  const b = flat(title)
  if (a === '' || b === '') return false
  if (a === b) return true
  // In the title of a page, what follows the headline is separated from it.
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
