/**
 * Decides whether two texts are the same text, published twice. A reprint may be shorter, and have
 * another lead, another title and a few other words. The weather of two towns, two matches, or the
 * figures of two days follow one pattern, and differ in what fills it: numbers, days, names. So the
 * two texts are aligned, and what stands in the same place is compared.
 */

import { asciiDigits } from '../language/digits.ts'
import { words } from '../language/words.ts'
import { numeralsOf } from '../story/numerals.ts'

interface ComparedText {
  /** Plain text. */
  readonly title: string
  readonly text: string
  /** BCP 47 */
  readonly language: string
}

/** What comes after this tells nothing more. UTF-16 units. */
const MAX_LENGTH = 20_000
/** So many words in the same order mark the same place in both texts. */
const ANCHOR_WORDS = 3
/** Least share of the shorter text that is in the other too. 0…1. */
const SAME_SHARE = 0.6
/** The same of the longer text: a digest of the day is not the report that it contains. */
const LONGER_SHARE = 0.4
/** Words that fill one place of a pattern; a longer stretch is an added sentence. */
const LONGEST_FILLING = 10
/** How many places a reprint may fill differently with each kind of word, as misprints do. */
const MISPRINTS = 1
/** So many numbers must agree before a different one counts as a misprint. */
const AGREEING_NUMBERS = 8
/**
 * Share of all words: so many names may differ in languages where every noun begins with a capital.
 */
const NOUNS = 0.02
const CAPITAL_NOUNS = /^(?:de|lb|gsw|nds)\b/
/** Two titles with this share of words in common follow one pattern. */
const ALIKE_TITLES = 0.5

/** Kinds of words that, in the same place, tell two reports of one pattern apart. */
type Kind = 'number' | 'day' | 'name' | 'word'

interface Token {
  /** Equal for the same word. */
  readonly key: string
  readonly kind: Kind
}

/** Whether two texts in one language are the same. Roughly linear in their length. */
export function isSameText(a: ComparedText, b: ComparedText): boolean {
  const [one, other] = [tokensOf(a.text, a.language), tokensOf(b.text, a.language)]
  if (one.length === 0 || other.length === 0 || titlesDiffer(a, b)) return false
  const { matched, gaps } = alignment(one, other)
  if (matched < SAME_SHARE * Math.min(one.length, other.length)) return false
  if (matched < LONGER_SHARE * Math.max(one.length, other.length)) return false
  const conflicts = conflictsIn(gaps)
  const agreeing = one.filter(({ kind }) => kind === 'number').length
  const numbers = conflicts.number + conflicts.day
  const names = CAPITAL_NOUNS.test(a.language) ? NOUNS * matched : 0
  return (
    numbers <= (agreeing >= AGREEING_NUMBERS ? MISPRINTS : 0) &&
    conflicts.name <= MISPRINTS + names &&
    numbers + conflicts.name <= MISPRINTS + names
  )
}

function tokensOf(text: string, language: string): Token[] {
  const part = asciiDigits(text.slice(0, MAX_LENGTH).normalize('NFKC'))
  const { calendar } = numeralsOf(language)
  let end = 0
  return words(part).map((span) => {
    const word = part.slice(span.start, span.end)
    const opens = end === 0 || /[.!?:。！？\n"“„«»]/.test(part.slice(end, span.start))
    end = span.end
    const key = word.toLowerCase()
    if (/\d/.test(key)) return { key: key.replace(/(?<=\d)[.,](?=\d{3}\b)/g, ''), kind: 'number' }
    if (calendar.has(key)) return { key, kind: 'day' }
    return { key, kind: !opens && /^\p{Lu}/u.test(word) ? 'name' : 'word' }
  })
}

interface Gap {
  readonly one: readonly Token[]
  readonly other: readonly Token[]
}

/** Aligns two texts: how many words they share, and what stands between the shared ones. */
function alignment(
  one: readonly Token[],
  other: readonly Token[],
): { readonly matched: number; readonly gaps: readonly Gap[] } {
  const gaps: Gap[] = []
  let matched = 0
  let [i, j] = [0, 0]
  for (const anchor of longestRising(anchorsOf(one, other))) {
    if (anchor.i < i || anchor.j < j) continue
    // Words that agree before the anchor belong to it.
    let back = 0
    while (
      anchor.i - back > i &&
      anchor.j - back > j &&
      one[anchor.i - back - 1]!.key === other[anchor.j - back - 1]!.key
    ) {
      back += 1
    }
    gaps.push({ one: one.slice(i, anchor.i - back), other: other.slice(j, anchor.j - back) })
    let length = 0
    while (
      one[anchor.i + length] &&
      one[anchor.i + length]!.key === other[anchor.j + length]?.key
    ) {
      length += 1
    }
    matched += back + length
    i = anchor.i + length
    j = anchor.j + length
  }
  gaps.push({ one: one.slice(i), other: other.slice(j) })
  return { matched, gaps }
}

interface Anchor {
  readonly i: number
  readonly j: number
}

/** Runs of words that occur once in each text, with their places in both. */
function anchorsOf(one: readonly Token[], other: readonly Token[]): Anchor[] {
  const places = runs(one)
  return [...runs(other)].flatMap(([run, j]) => {
    const i = places.get(run)
    return i === undefined || i < 0 || j < 0 ? [] : [{ i, j }]
  })
}

/** The place of each run of words; -1 for a run that occurs more than once. */
function runs(tokens: readonly Token[]): Map<string, number> {
  const places = new Map<string, number>()
  for (let i = 0; i + ANCHOR_WORDS <= tokens.length; i += 1) {
    const run = tokens
      .slice(i, i + ANCHOR_WORDS)
      .map(({ key }) => key)
      .join(' ')
    places.set(run, places.has(run) ? -1 : i)
  }
  return places
}

/**
 * The largest number of anchors whose places rise in both texts (patience sorting). They come
 * sorted by `j`.
 */
function longestRising(anchors: readonly Anchor[]): Anchor[] {
  const tops: number[] = []
  const before: number[] = []
  for (const [at, { i }] of anchors.entries()) {
    let [low, high] = [0, tops.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (anchors[tops[middle]!]!.i < i) low = middle + 1
      else high = middle
    }
    before[at] = low > 0 ? tops[low - 1]! : -1
    tops[low] = at
  }
  const rising: Anchor[] = []
  for (let at = tops.at(-1) ?? -1; at >= 0; at = before[at]!) rising.push(anchors[at]!)
  return rising.reverse()
}

/**
 * How many places the two texts fill with different numbers, days or names. Each pair counts once.
 */
function conflictsIn(gaps: readonly Gap[]): Record<Kind, number> {
  const pairs: Record<Kind, Set<string>> = {
    number: new Set(),
    day: new Set(),
    name: new Set(),
    word: new Set(),
  }
  for (const { one, other } of gaps) {
    if (one.length > LONGEST_FILLING || other.length > LONGEST_FILLING) continue
    for (const kind of ['number', 'day', 'name'] as const) {
      const [left, right] = [only(one, other, kind), only(other, one, kind)]
      if (left !== '' && right !== '') pairs[kind].add(`${left}|${right}`)
    }
  }
  return {
    number: pairs.number.size,
    day: pairs.day.size,
    name: pairs.name.size,
    word: pairs.word.size,
  }
}

/** The words of a kind that are in one filling and not in the other. */
function only(tokens: readonly Token[], others: readonly Token[], wanted: Kind): string {
  const known = new Set(others.map(({ key }) => key))
  return tokens
    .filter(({ kind, key }) => kind === wanted && !known.has(key))
    .map(({ key }) => key)
    .join(' ')
}

/** Whether two titles follow one pattern and differ in numbers, days or names. */
function titlesDiffer(a: ComparedText, b: ComparedText): boolean {
  const [one, other] = [tokensOf(a.title, a.language), tokensOf(b.title, a.language)]
  const known = new Set(other.map(({ key }) => key))
  const shared = one.filter(({ key }) => known.has(key)).length
  if (shared === 0 || shared < ALIKE_TITLES * Math.min(one.length, other.length)) return false
  const differ = (kind: Kind) => only(one, other, kind) !== '' && only(other, one, kind) !== ''
  const isCapitalised = [one, other].some(
    (title) => title.filter(({ kind }) => kind === 'name').length > title.length / 2,
  )
  return differ('number') || differ('day') || (!isCapitalised && differ('name'))
}
