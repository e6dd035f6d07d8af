/**
 * Chooses between two extractions of a page's body: Readability's, and one by where the prose is.
 */

import { flat } from '../text/flat.ts'
import { endsSentence } from '../text/line-shape.ts'
import {
  type BlockContext,
  filterBlocks,
  isByline,
  isSentence,
  lengthOf,
  sentenceLength,
} from './block-filter.ts'
import type { Block } from './block-writer.ts'

/** Greatest length of a standfirst, in characters and in paragraphs. */
const STANDFIRST_LENGTH = 1_200
const STANDFIRST_BLOCKS = 4
/** A shorter result, with a smaller share of the page's sentences, is doubted. */
const SHORT = 600
const SMALL_SHARE = 0.5
/** Without a headline, so many blocks are too many for one article. */
const MANY_BLOCKS = 60
/** Text skipped before the chosen body belongs to it if it is at least this share of it. */
const SKIPPED_SHARE = 0.2
/** A longer title is also recognised inside a heading. Characters. */
const TELLING_TITLE = 15
/** How many blocks of the chosen body are used to find its place on the page. */
const FIRST_BLOCKS = 5
/** If a page has less text outside its furniture, all of it is the text. Characters. */
const TINY = 1_200

/**
 * Compares the chosen blocks with all blocks of the page, in page order, and corrects what choosing
 * a single container gets wrong: a standfirst outside it, a body divided between sibling
 * containers, the wrong one of several stories, a notice taken for the text. The headline is the
 * anchor: the article begins there.
 */
export function secondOpinion(
  chosen: readonly Block[],
  page: readonly Block[],
  context: BlockContext,
): readonly Block[] {
  const headline = headlineIndex(page, context)
  const region = filterBlocks(page.slice(headline + 1), context)
  if (chosen.length === 0)
    return region.some(isSentence) || isInShortLines(region) ? region : chosen
  const first = firstIndex(chosen, page)
  if (sentenceLength(chosen) < SHORT && share(chosen, region) < SMALL_SHARE) {
    return headline >= 0 || region.length < MANY_BLOCKS ? region : chosen
  }
  if (lettersOf(region) < TINY && lettersOf(chosen) < lettersOf(region) * SMALL_SHARE) return region
  if (headline < 0 || first <= headline) return chosen
  return withSkipped(chosen, page.slice(headline + 1, first), context)
}

/** Share of the text in lines that end like a sentence and are no links. */
const ENDED_SHARE = 0.5
const LINKED = 0.4

/** Whether a text consists of short lines, none as long as a sentence: a live report of a match. */
function isInShortLines(region: readonly Block[]): boolean {
  const ended = region.filter(
    ({ kind, text, linked }) => kind !== 'heading' && linked < LINKED && endsSentence(text),
  )
  return ended.length > 1 && lettersOf(ended) > lettersOf(region) * ENDED_SHARE
}

/** Adds what is between the headline and the first chosen block, if it belongs to the article. */
function withSkipped(
  chosen: readonly Block[],
  between: readonly Block[],
  context: BlockContext,
): readonly Block[] {
  const skipped = filterBlocks(between, context)
  const sentences = skipped.filter((block) => isSentence(block) && !isByline(block.text))
  const length = sentences.reduce((sum, { text }) => sum + lengthOf(text), 0)
  if (sentences.length === 0) return chosen
  if (sentences.length <= STANDFIRST_BLOCKS && length <= STANDFIRST_LENGTH) {
    return [...sentences, ...chosen]
  }
  if (length < sentenceLength(chosen) * SKIPPED_SHARE) return chosen
  const anotherStory = between.findLastIndex(
    (block) => block.kind === 'heading' && block.level <= 2,
  )
  const lastSentence = between.findLastIndex(isSentence)
  return anotherStory > lastSentence ? skipped : [...skipped, ...chosen]
}

/** The heading that is the article's title, or -1. */
function headlineIndex(page: readonly Block[], { titles }: BlockContext): number {
  const wanted = titles.map(flat).filter((title) => title !== '')
  const exact = page.findIndex(
    (block) => block.kind === 'heading' && wanted.includes(flat(block.text)),
  )
  if (exact >= 0) return exact
  return page.findIndex(
    (block) =>
      block.kind === 'heading' &&
      wanted.some((title) => title.length > TELLING_TITLE && flat(block.text).includes(title)),
  )
}

function firstIndex(chosen: readonly Block[], page: readonly Block[]): number {
  const texts = new Set(chosen.slice(0, FIRST_BLOCKS).map((block) => block.text))
  return page.findIndex((block) => texts.has(block.text) && isSentence(block))
}

function lettersOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + lengthOf(text), 0)
}

/** Share of the region's sentences that are among the chosen blocks. */
function share(chosen: readonly Block[], region: readonly Block[]): number {
  const all = sentenceLength(region)
  return all === 0 ? 1 : sentenceLength(chosen) / all
}
