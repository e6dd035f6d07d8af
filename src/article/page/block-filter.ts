/**
 * Drops blocks of an extracted body that are not part of the text: teasers, link lists, promotion.
 */

import { writtenDate } from '../text/dates.ts'
import { flat } from '../text/flat.ts'
import { roughWordCount } from '../text/line-shape.ts'
import { anyOf, type ByLanguage, lazily } from '../text/word-lists.ts'
import type { Block } from './block-writer.ts'
import { CALLS, POINTERS } from './pointer-words.ts'

export interface BlockContext {
  /** The title of the article, and other texts that stand for it. */
  readonly titles: readonly string[]
}

/** A line that begins like this, behind signs, and whose word ends there. */
const opening = (words: ByLanguage): string =>
  String.raw`^[\s\p{P}\p{S}]*(?:${anyOf(words)})(?=$|[\s:：,.!»|–—-])`
const POINTER = lazily(() => new RegExp(opening(POINTERS), 'iu'))
const CALL = lazily(() => new RegExp(opening(CALLS), 'iu'))
const ENDS_SENTENCE = /[.!?…。！？؟।۔]["'”’»)\]]*$/u
/** Longer blocks are text, however they begin. Characters. */
const MAX_POINTER = 200
const MAX_CALL = 220
/** Shares of a block's characters that are links. */
const LINKED = {
  /** A pointer with fewer links is kept if it ends like a sentence. */
  pointer: 0.3,
  /** A block after a pointer belongs to it if it has more. */
  announced: 0.6,
  /** A paragraph with more is a link. */
  paragraph: 0.9,
  /** A block before the first sentence is a menu if it has as many. */
  head: 0.5,
  /** A block after the last sentence is a scrap if it has more. */
  tail: 0.7,
  /** A block with more is not a sentence of the text. */
  sentence: 0.4,
} as const
/** A longer block that repeats the title is not a headline. Characters. */
const MAX_HEADLINE = 500
const MAX_BYLINE = 160
/**
 * Shorter paragraphs at either end are scraps, such as the name of a section. Counted by
 * `lengthOf`.
 */
const MAX_SCRAP = 25
/** Least length of a sentence, without and with an end mark. Counted by `lengthOf`. */
const MIN_OPEN_SENTENCE = 160
const MIN_SENTENCE = 60

/**
 * Drops what is among the paragraphs but not part of the text: the headline itself, bylines and
 * dates at the beginning, links to other stories, requests to subscribe, and at the end everything
 * that only links. Works in unknown languages; anything that looks like a sentence is kept.
 */
export function filterBlocks(blocks: readonly Block[], context: BlockContext): Block[] {
  const titles = context.titles.map(flat).filter((title) => title !== '')
  const kept = withoutPointers(blocks).filter((block) => !isCall(block))
  return withoutTail(withoutHead(kept, titles))
}

function withoutPointers(blocks: readonly Block[]): Block[] {
  const kept: Block[] = []
  let afterPointer = false
  for (const block of blocks) {
    const pointer =
      block.text.length <= MAX_POINTER &&
      POINTER().test(block.text) &&
      (block.linked > LINKED.pointer || !ENDS_SENTENCE.test(block.text))
    // What such a line or heading announces, if it consists of links.
    const announced =
      afterPointer && block.linked > LINKED.announced && block.text.length <= MAX_POINTER
    if (pointer || announced) {
      afterPointer = true
      continue
    }
    afterPointer = false
    const ended = block.text.length > MAX_POINTER && ENDS_SENTENCE.test(block.text)
    if (block.kind === 'prose' && block.linked > LINKED.paragraph && !ended) continue
    kept.push(block)
  }
  return kept
}

/** A sentence of so many words only begins with such a word: «Donate blood twice a year.» */
const SENTENCE_WORDS = 5

/** Whether sentences that ask for something are left out too is decided with better evidence later. */
function isCall({ text, kind, linked }: Block): boolean {
  if (text.length > MAX_CALL || kind === 'preformatted' || !CALL().test(text)) return false
  const words = roughWordCount(text, SENTENCE_WORDS)
  return linked > LINKED.sentence || words < SENTENCE_WORDS || !ENDS_SENTENCE.test(text)
}

/** Before the first real sentence: headline, byline, date, section names. */
function withoutHead(blocks: readonly Block[], titles: readonly string[]): Block[] {
  const first = blocks.findIndex(isSentence)
  if (first < 0) return [...blocks]
  let opening = first
  while (opening > 0 && isShortSentence(blocks[opening - 1]!)) opening--
  return blocks.filter((block, i) => {
    if (i < first + 2 && block.text.length < MAX_HEADLINE && titles.includes(flat(block.text)))
      return false
    if (i >= first) return true
    if (block.kind === 'heading') return block.level > 1
    if (block.kind !== 'prose') return true
    if (block.linked >= LINKED.head || isByline(block.text)) return false
    return lengthOf(block.text) > MAX_SCRAP || i >= opening
  })
}

/** «Anna Berg. Born in 1950.» right above the text opens it; «Updated 3 May.», «3 min.» do not. */
const isShortSentence = ({ kind, text, linked }: Block): boolean =>
  kind === 'prose' &&
  linked < LINKED.head &&
  ENDS_SENTENCE.test(text) &&
  /^\p{L}[^ ]* .*\p{L}{3}\P{L}*$/u.test(text) &&
  writtenDate(text) === null

export function isByline(text: string): boolean {
  if (text.length > MAX_BYLINE) return false
  if (
    /^(?:by|von|por|par|di|door|av|af|autor(?:in)?|text)[\s:]/iu.test(text) &&
    !ENDS_SENTENCE.test(text)
  )
    return true
  return writtenDate(text) !== null && !ENDS_SENTENCE.test(text)
}

/** After the last real sentence: headings with nothing under them, links, leftover scraps. */
function withoutTail(blocks: readonly Block[]): Block[] {
  let end = blocks.length
  while (end > 1) {
    const block = blocks[end - 1] as Block
    const scrap =
      block.kind === 'heading' ||
      block.linked > LINKED.tail ||
      (block.kind === 'prose' &&
        lengthOf(block.text) < MAX_SCRAP &&
        !ENDS_SENTENCE.test(block.text))
    if (!scrap) break
    end--
  }
  return blocks.slice(0, end)
}

/** Whether a block is a sentence of the text: long enough, with few links and an end mark. */
export function isSentence(block: Block): boolean {
  if (block.kind === 'heading' || block.kind === 'preformatted' || block.linked > LINKED.sentence)
    return false
  const length = lengthOf(block.text)
  return length >= MIN_OPEN_SENTENCE || (length >= MIN_SENTENCE && ENDS_SENTENCE.test(block.text))
}

const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]/g

/**
 * Length in characters; a Chinese, Japanese or Korean one counts as three, because it says as much.
 */
export function lengthOf(text: string): number {
  return text.length + 2 * (text.match(WIDE)?.length ?? 0)
}

/** Length of the blocks that are sentences, counted in the same way. */
export function sentenceLength(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + (isSentence(block) ? lengthOf(block.text) : 0), 0)
}
