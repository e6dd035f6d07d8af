/**
 * Chooses between two extractions of a page's body: Readability's, and one by where the prose is.
 */

import { flat } from '../text/flat.ts'
import {
  type BlockContext,
  filterBlocks,
  isByline,
  isSentence,
  lengthOf,
  sentenceLength,
} from './block-filter.ts'
import type { Block } from './block-writer.ts'

/** A standfirst is at most this long, in characters and in paragraphs. */
const STANDFIRST_LENGTH = 1_200
const STANDFIRST_BLOCKS = 4
/** A result shorter than this, with less than this share of the page's sentences, is doubted. */
const SHORT = 600
const SMALL_SHARE = 0.5
/** So many blocks are too many for one article without a headline. */
const MANY_BLOCKS = 60
/** What was skipped before the chosen body belongs to it when it is at least this share of it. */
const SKIPPED_SHARE = 0.2
/** Characters; a shorter title is found within other headings too. */
const TELLING_TITLE = 15
/** Blocks at the beginning of the chosen body by which its place on the page is found. */
const FIRST_BLOCKS = 5
/** A page with less text than this outside its furniture is all text. */
const TINY = 1_200

/**
 * Checks the chosen blocks against all blocks of the page, in page order, and mends what choosing
 * one container gets wrong: a standfirst outside it, a body parted over sibling containers, the
 * wrong one of several stories, a notice taken for the text. The headline is the anchor: an
 * article begins where its headline stands.
 */
export function secondOpinion(
  chosen: readonly Block[],
  page: readonly Block[],
  context: BlockContext,
): readonly Block[] {
  const headline = headlineIndex(page, context)
  const region = filterBlocks(page.slice(headline + 1), context)
  if (chosen.length === 0) return region.some(isSentence) ? region : chosen
  const first = firstIndex(chosen, page)
  if (sentenceLength(chosen) < SHORT && share(chosen, region) < SMALL_SHARE) {
    return headline >= 0 || region.length < MANY_BLOCKS ? region : chosen
  }
  if (lettersOf(region) < TINY && lettersOf(chosen) < lettersOf(region) * SMALL_SHARE) return region
  if (headline < 0 || first <= headline) return chosen
  return withSkipped(chosen, page.slice(headline + 1, first), context)
}

/** What stands between the headline and the first chosen block. */
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

/** Share of the region's sentences that the chosen blocks hold. */
function share(chosen: readonly Block[], region: readonly Block[]): number {
  const all = sentenceLength(region)
  return all === 0 ? 1 : sentenceLength(chosen) / all
}
