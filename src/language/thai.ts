/**
 * Thai has no end marks: a space may separate sentences, clauses or items. Each space is scored by
 * its surroundings (thai-spaces.ts, weights learnt by `npm run train:thai`), and the cuts are
 * chosen together, so that the sentences have plausible lengths.
 */

import { isDirectional, isSpace } from './characters.ts'
import type { Span } from './span.ts'
import WEIGHTS from './thai.weights.json' with { type: 'json' }
import { type Space, visitFeatures } from './thai-spaces.ts'

/** Mean and spread of the logarithm of a sentence's length in UTF-16 units. */
const USUAL = Math.log(105)
const SPREAD = 0.6
/** Weight of an unusual length, relative to the evidence of the words. */
const LENGTH_WEIGHT = 0.5
/**
 * Added to the score of every space. A wrong cut hurts a reader more than a long piece does: with
 * this value, seven in ten cuts are right and half of the sentence ends are found.
 */
const BIAS = 1.25
/**
 * A paragraph of at most so many UTF-16 units is usually one sentence, as newspapers print them.
 * There a space needs stronger evidence to end a sentence.
 */
const SHORT_PARAGRAPH = 280
const SHORT_BIAS = -1.25
/** Connectives that open a sentence if there is a space before them, and their weight. */
const OPENERS = [
  'แต่อย่างไรก็ตาม',
  'อย่างไรก็ตาม',
  'อย่างไรก็ดี',
  'นอกจากนี้',
  'นอกจากนั้น',
  'ทั้งนี้',
  'ดังนั้น',
  'ด้วยเหตุนี้',
  'หลังจากนั้น',
  'จากนั้น',
  'ในขณะเดียวกัน',
  'ขณะเดียวกัน',
]
const OPENER_WEIGHT = 2.5

/** The longest sentence. UTF-16 units. */
const MAX_LENGTH = 700

let weights: ReadonlyMap<string, number> | undefined

/** The pieces of one paragraph; the caller trims them. */
export function splitThai(text: string, from: number, to: number): Span[] {
  const spaces = thaiSpaces(text, from, to)
  weights ??= new Map(Object.entries(WEIGHTS))
  const bias = to - from <= SHORT_PARAGRAPH ? SHORT_BIAS : BIAS
  const places = [from, ...spaces.map(({ at }) => at), to]
  const best = new Float64Array(places.length)
  const before = new Int32Array(places.length)
  for (let j = 1; j < places.length; j += 1) {
    best[j] = Number.NEGATIVE_INFINITY
    const here = j <= spaces.length ? scoreOf(spaces[j - 1]!, weights, bias) : 0
    for (let i = j - 1; i >= 0; i -= 1) {
      const length = places[j]! - places[i]!
      if (length > MAX_LENGTH && i < j - 1) break
      const unusual = (Math.log(Math.max(1, length)) - USUAL) / SPREAD
      const score = best[i]! + here - LENGTH_WEIGHT * unusual ** 2
      if (score > best[j]!) {
        best[j] = score
        before[j] = i
      }
    }
  }
  const spans: Span[] = []
  for (let j = places.length - 1; j > 0; j = before[j]!) {
    spans.push({ start: places[before[j]!]!, end: places[j]! })
  }
  return spans.reverse()
}

/** The log odds that a sentence ends at the space. */
function scoreOf(space: Space, weightOf: ReadonlyMap<string, number>, bias: number): number {
  const opens = OPENERS.some((word) => space.text.startsWith(word, space.next))
  let score = bias + (opens ? OPENER_WEIGHT : 0)
  visitFeatures(space, (name, value) => {
    score += (weightOf.get(name) ?? 0) * value
  })
  return score
}

/** The spaces of a paragraph where a sentence may end. */
export function thaiSpaces(text: string, from: number, to: number): Space[] {
  const runs: { at: number; next: number; quoted: boolean }[] = []
  let quoted = false
  for (let at = from; at < to; at += 1) {
    const unit = text[at]!
    if (unit === '"') quoted = !quoted
    else if (unit === '“') quoted = true
    else if (unit === '”') quoted = false
    if (!isSpace(text.charCodeAt(at))) continue
    let next = at + 1
    while (next < to && isBlank(text.charCodeAt(next))) next += 1
    if (next < to && at > from) runs.push({ at, next, quoted })
    at = next - 1
  }
  const all = runs.map((run, i): Space => {
    const before = i === 0 ? from : runs[i - 1]!.next
    return { text, ...run, before: run.at - before, after: (runs[i + 1]?.at ?? to) - run.next }
  })
  return all.filter(mayEnd)
}

const isBlank = (code: number): boolean => isSpace(code) || isDirectional(code)

/**
 * `ก.ค. 2566`, `พล.อ. สมชาย`: Thai letters with dots; not the sign of the hour, which may end a
 * sentence.
 */
const ABBREVIATION = /(?:^|[\s\d(“"])(?!น\.$)(?:[ก-ฮเแโไใ][ก-ฮะ-ูเ-์]{0,3}\.){1,4}$/

function mayEnd({ text, at, next }: Space): boolean {
  const head = text.slice(Math.max(0, at - 24), at)
  if ('”’)]»,;:'.includes(text[next]!) || '“‘([«,'.includes(text[at - 1]!)) return false
  return !head.endsWith('ว่า') && !ABBREVIATION.test(head)
}
