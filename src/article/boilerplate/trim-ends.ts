/** Cuts the dateline off the first sentence of an article, and the signature off the last. */

import type { Paragraph } from '../article.ts'
import { endsSentence } from '../text/line-shape.ts'
import { datelineLength } from './dateline.ts'
import { AGENCY } from './furniture-cues.ts'
import type { Furnished, Removed } from './removal.ts'

/** A shorter paragraph may simply end in a name. Characters. */
const LONG_ENOUGH = 200

/** A signature on the line of the last sentence: «(phy)», «(AFP/dpa)». */
const SIGNED = /(?<=[.!?…。।۔؟]["'”’»“]?)\s*[(（](?<source>[^()（）]{2,30})[)）]\.?$/u
/** The end of a sentence, and the space after it. */
const SENTENCE_ENDS = /[.!?…]["'”’»“)]? /gu
const BRACKETS = /\([\p{L}\p{M}\p{N}+/, ]{2,24}\)/gu
const NAME = /^\p{Lu}[\p{L}\p{M}.'’+]*$/u
/** How far before the end a signature begins. Characters. */
const SIGNATURE_REACH = 120
/** The first sentence may begin like a shorter headline by chance. Words. */
const TELLING_WORDS = 5
/** Names and brackets in a signature, together, at most. */
const MOST_NAMES = 9

/**
 * Cuts the headline and the dateline off the first sentence, and the signature off the last, only
 * where it is certain: the name of an agency, or a desk's initials in brackets.
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
  const rest = kept.filter((_, i) => i !== first).map((paragraph) => paragraph.text)
  const dateline = datelineLength(text(first), rest)
  if (dateline > 0)
    cut(first, text(first).slice(0, dateline), text(first).slice(dateline), 'dateline')

  const last = kept.findLastIndex(({ kind }) => kind !== 'heading')
  if (kept[last]?.kind === 'prose') {
    const end = text(last).slice(-SIGNATURE_REACH)
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

/** Where names, agencies and their marks begin after a sentence: «… came. Anna Berg (AFP)». */
function namesAtTheEnd(end: string): number | undefined {
  for (const mark of end.matchAll(SENTENCE_ENDS)) {
    const behind = mark.index + mark[0].length
    if (areNames(end.slice(behind))) return behind
  }
  return undefined
}

/**
 * Split into words once, and each word checked once: a single expression would try every way to
 * split.
 */
function areNames(text: string): boolean {
  const brackets = text.match(BRACKETS)?.length ?? 0
  const words = text
    .replace(BRACKETS, ' ')
    .split(/[-–/, ]/)
    .filter((word) => word !== '')
  const count = words.length + brackets
  return count > 0 && count <= MOST_NAMES && words.every((word) => NAME.test(word))
}

/** Length of the headline at the start of a text, if a new sentence begins after it. */
function leadingTitle(text: string, title: string): number {
  if (title.split(' ').length < TELLING_WORDS || !text.startsWith(`${title} `)) return 0
  return /^ ["“«„(]?\p{Lu}/u.test(text.slice(title.length, title.length + 3)) ? title.length : 0
}

/** Initials of a desk or names of agencies: short words, separated by slashes and commas. */
function isSource(inside: string | undefined): boolean {
  if (inside === undefined) return false
  if (AGENCY().test(inside)) return true
  const words = inside.split(/[/,;+& -]+/)
  return words.every((word) => /^(?:\p{Ll}{2,4}|\p{Lu}{2,8})$/u.test(word))
}
