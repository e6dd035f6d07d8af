/** Mends a chosen body by where its paragraphs stand on the page. */

import { isSentence, lengthOf } from './block-filter.ts'
import type { Block, Place } from './block-writer.ts'

/** A box with at least this share of the text, by length, is the box of the text. */
const CORE_SHARE = 0.8
/** What is set like at least this share of the text is set like the text. */
const ALIKE_SHARE = 0.4
/** Share of links from which a paragraph leads elsewhere. */
const LINKED = 0.4

/** With less of the chosen text than this found on the page, its places tell nothing. */
const FOUND_SHARE = 0.7
/** Lists of other stories are longer than what is left out of one. */
const MOST_LEFT_OUT = 1.5

/**
 * The chosen paragraphs, with those of the same box that were left out though they are set like
 * them (Readability drops single ones by their classes and links), and without those that stand
 * behind that box and outside of it: notices of the site, other stories, offers.
 * @param page all blocks of the page, in order
 */
export function withinItsBox(chosen: readonly Block[], page: readonly Block[]): readonly Block[] {
  const places = placesOf(chosen, page)
  const sentences = places.flatMap((at) =>
    at !== undefined && isSentence(page[at]!) ? [page[at]!] : [],
  )
  const total = lengthOfAll(sentences)
  const core = coreOf(sentences, total)
  if (core === null || total < FOUND_SHARE * lengthOfAll(chosen.filter(isSentence))) return chosen
  const isInside = insideOf(core)
  const last = places.findLastIndex((at) => at !== undefined && isInside(page[at]!.place))
  const added = leftOut(chosen, sentences, page.slice(places.find((at) => at !== undefined)), core)
  return merged(chosen.slice(0, last + 1), places, page, added)
}

/** Sentences in the box of the text, set like the text, and not chosen. */
function leftOut(
  chosen: readonly Block[],
  sentences: readonly Block[],
  page: readonly Block[],
  core: Place,
): ReadonlySet<Block> {
  const total = lengthOfAll(sentences)
  const alike = new Map<string, number>()
  for (const block of sentences) {
    const look = lookWithin(block, core)
    if (look !== null) alike.set(look, (alike.get(look) ?? 0) + lengthOf(block.text))
  }
  const texts = new Set(chosen.map(({ text }) => text))
  const found = page.filter((block) => {
    if (texts.has(block.text) || block.linked >= LINKED || !isSentence(block)) return false
    const look = lookWithin(block, core)
    return look !== null && (alike.get(look) ?? 0) >= total * ALIKE_SHARE
  })
  return lengthOfAll(found) > total * MOST_LEFT_OUT ? new Set() : new Set(found)
}

const lengthOfAll = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text }) => sum + lengthOf(text), 0)

/** Where each chosen block stands on the page; undefined where it is not found behind the last. */
function placesOf(chosen: readonly Block[], page: readonly Block[]): (number | undefined)[] {
  const byText = new Map<string, number[]>()
  for (const [i, { text }] of page.entries()) {
    const known = byText.get(text)
    if (known === undefined) byText.set(text, [i])
    else known.push(i)
  }
  let last = -1
  return chosen.map(({ text }) => {
    const at = byText.get(text)?.find((i) => i > last)
    if (at !== undefined) last = at
    return at
  })
}

/** The innermost box that holds nearly all of some blocks. */
function coreOf(blocks: readonly Block[], total: number): Place | null {
  const weights = new Map<Place, number>()
  let core: Place | null = null
  for (const { place: own, text } of blocks) {
    for (let place = own?.within ?? null; place !== null; place = place.within) {
      const weight = (weights.get(place) ?? 0) + lengthOf(text)
      weights.set(place, weight)
    }
  }
  let least = Number.POSITIVE_INFINITY
  for (const [place, weight] of weights) {
    if (weight < total * CORE_SHARE || weight > least) continue
    if (weight < least || isWithin(place, core)) core = place
    least = weight
  }
  // Rows and items are no boxes: the text goes on behind a table or a list.
  while (core !== null && !BOX.test(core.look)) core = core.within
  return core
}

const BOX = /^(?:div|section|article|main|body|td|form|center|header|dd|aside)\./

/** Whether a place lies in a box, or in one of its kind: beside it, or beside one round it. */
function insideOf(box: Place): (place: Place | null) => boolean {
  const around = new Set<Place>()
  const kinds = new Map<Place | null, string>()
  for (let at: Place | null = box; at !== null; at = at.within) {
    if (at !== box) around.add(at)
    if (!at.look.endsWith('.')) kinds.set(at.within, at.look)
  }
  return (place) => {
    for (let at = place; at !== null && !around.has(at); at = at.within)
      if (at === box || kinds.get(at.within) === at.look) return true
    return false
  }
}

function isWithin(place: Place, box: Place | null): boolean {
  for (let at = place.within; at !== null; at = at.within) if (at === box) return true
  return false
}

/** How a block and the boxes round it are set, up to some box; null outside of it. */
function lookWithin({ place }: Block, box: Place): string | null {
  const looks: string[] = []
  for (let at = place; at !== null; at = at.within) {
    if (at === box) return looks.join(' ')
    looks.push(at.look)
  }
  return null
}

function merged(
  chosen: readonly Block[],
  places: readonly (number | undefined)[],
  page: readonly Block[],
  added: ReadonlySet<Block>,
): Block[] {
  const out: Block[] = []
  let next = 0
  const addUntil = (end: number) => {
    for (; next < end; next++) if (added.has(page[next]!)) out.push(page[next]!)
  }
  for (const [i, block] of chosen.entries()) {
    const at = places[i]
    if (at !== undefined) {
      addUntil(at)
      next = at + 1
    }
    out.push(block)
  }
  addUntil(page.length)
  return out
}
