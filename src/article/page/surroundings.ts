/** Corrects the chosen body by the positions of its paragraphs on the page. */

import { isSentence, lengthOf } from './block-filter.ts'
import type { Block, Box } from './block-writer.ts'

/** A box with at least this share of the text, by length, is the box of the text. */
const CORE_SHARE = 0.8
/** A format that at least this share of the text has is the format of the text. */
const ALIKE_SHARE = 0.4
/** Share of links from which a paragraph leads elsewhere. */
const LINKED = 0.4

/** If less of the chosen text is found on the page, its positions tell nothing. */
const FOUND_SHARE = 0.7
/** A list of other stories is longer, in relation to the text, than what was left out of it. */
const MOST_LEFT_OUT = 1.5

/**
 * The chosen paragraphs, with those that were left out although they are in the same box and
 * formatted like them (Readability drops single ones because of their classes and links), and
 * without those after and outside that box: notices of the site, other stories, offers.
 *
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
  const last = places.findLastIndex((at) => at !== undefined && isInside(page[at]!.box))
  const added = leftOut(chosen, sentences, page.slice(places.find((at) => at !== undefined)), core)
  return merged(chosen.slice(0, last + 1), places, page, added)
}

/** Sentences in the box of the text, formatted like the text, that were not chosen. */
function leftOut(
  chosen: readonly Block[],
  sentences: readonly Block[],
  page: readonly Block[],
  core: Box,
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
    const look = lookWithin(block, core) ?? lookWithin(block, twinOf(core, block))
    return look !== null && (alike.get(look) ?? 0) >= total * ALIKE_SHARE
  })
  return lengthOfAll(found) > total * MOST_LEFT_OUT ? new Set() : new Set(found)
}

const lengthOfAll = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text }) => sum + lengthOf(text), 0)

/**
 * The position of each chosen block on the page; undefined if it is not found after the previous
 * one. Linear: of a text that stands on the page often, each position is passed once.
 */
function placesOf(chosen: readonly Block[], page: readonly Block[]): (number | undefined)[] {
  const byText = new Map<string, number[]>()
  // From the last to the first, so that the next position of a text ends its list.
  for (const [i, { text }] of [...page.entries()].reverse()) {
    const known = byText.get(text)
    if (known === undefined) byText.set(text, [i])
    else known.push(i)
  }
  let last = -1
  return chosen.map(({ text }) => {
    const positions = byText.get(text) ?? []
    while (positions.length > 0 && positions.at(-1)! <= last) positions.pop()
    const at = positions.at(-1)
    if (at !== undefined) last = at
    return at
  })
}

/** The innermost box with nearly all of some blocks. */
function coreOf(blocks: readonly Block[], total: number): Box | null {
  const weights = new Map<Box, number>()
  let core: Box | null = null
  for (const { box: own, text } of blocks) {
    for (let box = own?.within ?? null; box !== null; box = box.within) {
      const weight = (weights.get(box) ?? 0) + lengthOf(text)
      weights.set(box, weight)
    }
  }
  let least = Number.POSITIVE_INFINITY
  for (const [box, weight] of weights) {
    if (weight < total * CORE_SHARE || weight > least) continue
    if (weight < least || isWithin(box, core)) core = box
    least = weight
  }
  // Rows and items do not hold a text of their own: it continues after a table or list.
  while (core !== null && !HOLDER.test(core.look)) core = core.within
  return core
}

const HOLDER = /^(?:div|section|article|main|body|td|form|center|header|dd|aside)\./

/** A test for boxes inside a box, or inside a similar one beside it or beside a box around it. */
function insideOf(box: Box): (inner: Box | null) => boolean {
  const around = new Set<Box>()
  const kinds = new Map<Box | null, string>()
  for (let at: Box | null = box; at !== null; at = at.within) {
    if (at !== box) around.add(at)
    if (!at.look.endsWith('.')) kinds.set(at.within, at.look)
  }
  return (inner) => {
    for (let at = inner; at !== null && !around.has(at); at = at.within)
      if (at === box || kinds.get(at.within) === at.look) return true
    return false
  }
}

/** A box named like that of the text, in the same article, where rows divide the text. */
function twinOf(core: Box, { box }: Block): Box | null {
  if (core.look.endsWith('.')) return null
  const around = new Set<Box>()
  for (let at: Box | null = core; at !== null; at = at.within) around.add(at)
  let twin: Box | null = null
  for (let at = box; at !== null; at = at.within) {
    if (around.has(at)) return twin
    if (at.look === core.look) twin = at
    else if (at.look.startsWith('article.')) return null
  }
  return null
}

function isWithin(inner: Box, box: Box | null): boolean {
  for (let at = inner.within; at !== null; at = at.within) if (at === box) return true
  return false
}

/** The format of a block and of the boxes around it, up to a given box; null outside that box. */
function lookWithin({ box: own }: Block, box: Box | null): string | null {
  if (box === null) return null
  const looks: string[] = []
  for (let at = own; at !== null; at = at.within) {
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
