/** Cuts the dateline off the first sentence of an article and the signature off the last. */

import type { Paragraph } from '../article.ts'
import { endsSentence } from '../text/line-shape.ts'
import { AGENCY } from './furniture-cues.ts'
import type { Furnished, Removed } from './removal.ts'

/** Place and agency before the first sentence: «MINSK (AFP) – », «(서울=연합뉴스) … 기자 = ». */
const DATELINES = [
  /^\p{Lu}[\p{L}\p{M}.,'’ -]{1,40}?,? ?(?:\d{1,2}[ \p{L}.]{0,15})?[(（](?<source>[^()（）]{2,40})[)）] ?[-–—:]{1,2} +(?=\S)/u,
  /^\p{Lu}[\p{L}\p{M}., -]{1,30}?, (?<source>[\p{L}\p{N}.+ ]{2,30}) ?[–—-] +(?=\S)/u,
  /^[([【](?:[^()[\]【】=]{1,15}=)[^()[\]【】=]{1,20}[)\]】] ?(?:[^=]{1,30}?(?:기자|특파원|記者) ?= ?)?/u,
  /^【[^【】]{2,20}】/u,
  /^\p{sc=Han}{2,6}社\p{sc=Han}{2,10}\d{1,2}月\d{1,2}日电 ?(?:[(（][^()（）]{0,40}[)）])?\s*/u,
]

/** Characters; a shorter paragraph may just be one that ends in a name. */
const LONG_ENOUGH = 200

/** What stands after the last sentence on the same line: «(phy)», «(AFP/dpa)». */
const SIGNED = /(?<=[.!?…。।۔؟]["'”’»“]?)\s*[(（](?<source>[^()（）]{2,30})[)）]\.?$/u
/** The end of a sentence, and the space behind it. */
const SENTENCE_ENDS = /[.!?…]["'”’»“)]? /gu
const BRACKETS = /\([\p{L}\p{M}\p{N}+/, ]{2,24}\)/gu
const NAME = /^\p{Lu}[\p{L}\p{M}.'’+]*$/u
/** Names and brackets together that a signature has at most. */
const MOST_NAMES = 9

/**
 * Cuts the headline and the dateline off the first sentence, and the signature off the last.
 * Only what certainly is one: an agency's name, a desk's initials in brackets.
 */
export function trimEnds(
  paragraphs: readonly Paragraph[],
  title: string,
  removed: readonly Removed[],
): Furnished {
  const kept = [...paragraphs]
  const cuts: Removed[] = [...removed]
  const cut = (at: number, piece: string, rest: string, reason: string) => {
    const paragraph = kept[at]
    if (paragraph === undefined || rest.trim().length < piece.length) return
    kept[at] = { kind: paragraph.kind, text: rest.trim() }
    cuts.push({ text: piece.trim(), reason })
  }
  const text = (at: number) => kept[at]?.text ?? ''
  const first = kept.findIndex(({ kind }) => kind === 'prose')
  if (first < 0) return { paragraphs: kept, removed: cuts }

  const headline = leadingTitle(text(first), title)
  if (headline > 0)
    cut(first, text(first).slice(0, headline), text(first).slice(headline), 'headline repeated')
  const dateline = leadingDateline(text(first))
  if (dateline > 0)
    cut(first, text(first).slice(0, dateline), text(first).slice(dateline), 'dateline')

  const last = kept.findLastIndex(({ kind }) => kind !== 'heading')
  if (kept[last]?.kind === 'prose') {
    const end = text(last).slice(-120)
    const from = text(last).length - end.length
    const signed = SIGNED.exec(end)
    const name =
      text(last).length < LONG_ENOUGH || endsSentence(end) ? undefined : namesAtTheEnd(end)
    const at = signed !== null && isSource(signed.groups?.source) ? signed.index : name
    if (at !== undefined)
      cut(last, text(last).slice(from + at), text(last).slice(0, from + at), 'signature')
  }
  return { paragraphs: kept, removed: cuts }
}

/** Where names, agencies and their marks begin behind a sentence: «… came. Anna Berg (AFP)». */
function namesAtTheEnd(end: string): number | undefined {
  for (const mark of end.matchAll(SENTENCE_ENDS)) {
    const behind = mark.index + mark[0].length
    if (areNames(end.slice(behind))) return behind
  }
  return undefined
}

/** Words are parted once, and each is looked at once: one expression for all would try every split. */
function areNames(text: string): boolean {
  const brackets = text.match(BRACKETS)?.length ?? 0
  const words = text
    .replace(BRACKETS, ' ')
    .split(/[-–/, ]/)
    .filter((word) => word !== '')
  const count = words.length + brackets
  return count > 0 && count <= MOST_NAMES && words.every((word) => NAME.test(word))
}

/** Length of the headline at the start of a text, when a new sentence begins behind it. */
function leadingTitle(text: string, title: string): number {
  if (title.split(' ').length < 5 || !text.startsWith(`${title} `)) return 0
  return /^ ["“«„(]?\p{Lu}/u.test(text.slice(title.length, title.length + 3)) ? title.length : 0
}

function leadingDateline(text: string): number {
  for (const pattern of DATELINES) {
    const match = pattern.exec(text.slice(0, 120))
    if (match === null) continue
    const source = match.groups?.source
    if (source === undefined || AGENCY.test(source) || /\.(?:com|net|org|co)\b/i.test(source))
      return match[0].length
  }
  return 0
}

/** Initials of a desk or names of agencies: short words, parted by strokes and commas. */
function isSource(inside: string | undefined): boolean {
  if (inside === undefined) return false
  if (AGENCY.test(inside)) return true
  const words = inside.split(/[/,;+& -]+/)
  return words.every((word) => /^(?:\p{Ll}{2,4}|\p{Lu}{2,8})$/u.test(word))
}
