/** Finds picture galleries and other articles inside an article. */

import type { Paragraph } from '../article.ts'
import { flatWhole } from '../text/flat.ts'
import { endsSentence, visualLength } from '../text/line-shape.ts'

/** A range of paragraphs, from `start` to before `end`. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/** A title that is repeated so often belongs to something inside the text. */
const MIN_REPEATS = 3
/** Characters of the title of a gallery. */
const LONGEST_TITLE = 160
const SHORTEST_TITLE = 3
/** Share of the frames that must have a caption or a text of their own. */
const MOST = 0.6
/** Lines between two frames of a gallery. */
const LONGEST_FRAME = 9
/** A repeated line above more than this share of the text belongs to the text's own structure. */
const FOREIGN_SHARE = 0.7

/**
 * Picture galleries and other articles inside an article. One line without an end mark, which is
 * not the headline, is repeated, each time with a caption before it or a heading after it and a
 * text of its own. Everything from the first caption to the last text belongs to the gallery.
 * Linear in the number of lines.
 */
export function findGalleries(paragraphs: readonly Paragraph[], title: string): Stretch[] {
  const places = new Map<string, number[]>()
  const headline = flatWhole(title)
  for (const [at, { text }] of paragraphs.entries()) {
    if (text.length > LONGEST_TITLE || endsSentence(text)) continue
    const key = flatWhole(text)
    if (key.length < SHORTEST_TITLE || key === headline) continue
    const known = places.get(key)
    if (known === undefined) places.set(key, [at])
    else known.push(at)
  }
  const stretches = [...places.values()]
    .flatMap(denseRuns)
    .flatMap((run) => frames(paragraphs, run) ?? [])
  if (stretches.length === 0) return []
  const most = lengthBetween(paragraphs, 0, paragraphs.length) * FOREIGN_SHARE
  return stretches.filter(({ start, end }) => lengthBetween(paragraphs, start, end) <= most)
}

/** Repetitions that follow each other closely. */
function denseRuns(repeats: readonly number[]): number[][] {
  const runs: number[][] = []
  let run: number[] = []
  for (const at of repeats) {
    const last = run.at(-1)
    if (last !== undefined && at - last > LONGEST_FRAME) {
      runs.push(run)
      run = []
    }
    run.push(at)
  }
  runs.push(run)
  return runs.filter((places) => places.length >= MIN_REPEATS)
}

function frames(paragraphs: readonly Paragraph[], run: readonly number[]): Stretch | null {
  const open = (at: number) => {
    const text = paragraphs[at]?.text
    return text !== undefined && !endsSentence(text)
  }
  const first = run[0] as number
  const last = run.at(-1) as number
  const beside = run.filter((at) => open(at - 1) || open(at + 1)).length
  const withText = run.filter((at) => !open(at + 1) || !open(at + 2)).length
  if (last - first <= run.length || beside < run.length * MOST || withText < run.length * MOST)
    return null
  const captioned = run.slice(1).filter((at) => open(at - 1)).length >= (run.length - 1) * MOST
  const start = captioned && open(first - 1) ? first - 1 : first
  const usual = median(run.slice(1).map((at, i) => at - (run[i] as number)))
  // The last frame is as long as the others, but has no caption of a next frame.
  return { start, end: Math.min(paragraphs.length, last + usual - (captioned ? 1 : 0)) }
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 1
}

function lengthBetween(paragraphs: readonly Paragraph[], start: number, end: number): number {
  let length = 0
  for (let i = start; i < end; i++) length += visualLength(paragraphs[i]?.text ?? '')
  return length
}
