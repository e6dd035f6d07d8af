/** From the source of an HTML page to an Article: the steps, in order. */

import { Failure } from '../../failures.ts'
import { type Article, contentText, makeArticle, type Paragraph } from '../article.ts'
import { type FurnitureContext, withoutFurniture } from '../boilerplate/furniture.ts'
import { elementsNamed, type PageDocument, type PageElement, parsePage } from '../html/dom.ts'
import { measureProse, type ProseMeasure } from '../html/prose.ts'
import { isDear, scanMarkup } from '../html/scan.ts'
import { type StrippedPage, stripMarkup } from '../html/strip.ts'
import { readLinkedData } from '../metadata/json-ld.ts'
import { readMetadata } from '../metadata/metadata.ts'
import { cleanText } from '../text/clean.ts'
import { endsSentence } from '../text/line-shape.ts'
import {
  type BlockContext,
  filterBlocks,
  isSentence,
  lengthOf,
  sentenceLength,
} from './block-filter.ts'
import type { Block } from './block-writer.ts'
import { blocksOf } from './blocks.ts'
import { removeCaptions } from './captions.ts'
import { removeCards } from './cards.ts'
import { secondOpinion } from './choose-body.ts'
import { attributeData, linkedText, stateText } from './embedded-text.ts'
import { removeHidden } from './hidden.ts'
import { removeComments, removeOtherStories } from './other-stories.ts'
import { noticeInstead, whyEmpty } from './page-kind.ts'
import { paywallWarning } from './paywall.ts'
import { pruneFurniture } from './prune.ts'
import { readabilityElement } from './readability.ts'
import { removeShareLinks } from './share-links.ts'
import { withinItsBox } from './surroundings.ts'
import { marksUnquotable, takeOutUnquotable } from './unquotable.ts'

interface ExtractOptions {
  /** Address of the page after redirects; links are resolved against it. */
  readonly url?: string | null
  /** RFC 3339: dates after this day are not believed. */
  readonly now?: string
  /** Fetched from another site: text that the page asks others not to quote is left out. */
  readonly fetched?: boolean
}

/** Characters; a shorter result may mean that pruning removed the text itself. */
const ENOUGH = 700
/** Characters of sentences; if pruning removed no more, it cannot have removed the text. */
const MUCH = 200
/** Characters of sentences; if a page shows fewer, the data in its scripts are searched. */
const SCANTY = 400
/** Characters of sentences; a page that shows only a teaser shows fewer. */
const TEASER = 2_000
/** A text in the page's data is a better one if it is so many times as long as the shown one. */
const LONGER_LINKED = 2
const LONGER_THAN_TEASER = 3
/** Characters by which a sentence is found again, and the share of sentences that is found. */
const SENTENCE_BEGINNING = 50
const MOST_SENTENCES = 0.6

/**
 * The article of an HTML page: strip what nobody reads, check that the rest is safe to parse,
 * read the metadata, remove furniture, let Readability choose the container, compare with the
 * page as a whole and with the text in its data, and refuse notices shown instead of a text.
 * @throws Failure 'no-article' if the page holds none, 'too-complex' if it cannot be read safely
 */
export function extractArticle(html: string, options: ExtractOptions = {}): Article {
  const page = stripMarkup(html)
  try {
    const article = articleIn(page, options)
    return fullest(article, html, page, options)
  } catch (error) {
    if (!isNoArticle(error)) throw error
    const folded = fullest(null, html, page, options)
    if (folded === null) throw error
    return folded
  }
}

/** A page that is safe to parse. */
interface SafePage extends StrippedPage {
  /** Whether Readability would take long for it; then it is read without. */
  readonly isDear: boolean
}

function articleIn(stripped: StrippedPage, options: ExtractOptions): Article {
  const census = scanMarkup(stripped.html)
  const page = { ...stripped, html: census.html, isDear: isDear(census) }
  if (!options.fetched || !marksUnquotable(page.html)) return articleOf(page, options)
  try {
    return articleOf(page, options, true)
  } catch (error) {
    if (!isNoArticle(error)) throw error
    // All of its text is marked: there is an article, but none of it may be quoted.
    return { ...articleOf(page, options), maxSnippet: 0 }
  }
}

function isNoArticle(error: unknown): error is Failure {
  return error instanceof Failure && error.code === 'no-article'
}

/** If a page shows next to nothing, the article in its `noscript` or `template` elements. */
function fullest<Found extends Article | null>(
  shown: Found,
  html: string,
  page: StrippedPage,
  options: ExtractOptions,
): Article | Found {
  const length = shown === null ? 0 : contentText(shown).length
  if (length >= SCANTY) return shown
  const kept = { noscript: page.noscriptLength, template: page.templateLength }
  for (const place of ['noscript', 'template'] as const) {
    if (kept[place] < Math.max(length * 2, SCANTY)) continue
    try {
      const article = articleIn(stripMarkup(html, place), options)
      const found = contentText(article).length
      if (found >= SCANTY && found > length * 2) return article
    } catch (error) {
      if (!isNoArticle(error)) throw error
    }
  }
  return shown
}

/** @param quotable whether to leave out what the page asks others not to quote */
function articleOf(page: SafePage, options: ExtractOptions, quotable = false): Article {
  const parse = (): PageDocument => {
    const parsed = parsePage(page.html)
    if (quotable && !takeOutUnquotable(parsed)) {
      throw new Failure('no-article', 'The page asks that nothing of it be quoted.')
    }
    return parsed
  }
  const document = parse()
  const prose = measureProse(document.body)
  const linked = readLinkedData(page.linkedData, options.url ?? null)
  const { isLocked, ...metadata } = readMetadata(document, linked, prose, options)
  const context = { titles: [metadata.title ?? ''] }
  const empty = () =>
    new Failure('no-article', whyEmpty(page, parsePage(page.html), options.url ?? null))

  removeForeign(document.body, prose, metadata.title ?? '')
  const unpruned = sentenceLength(blocksOf(document.body))
  pruneFurniture(document.body, prose, metadata.title ?? '')
  const all = blocksOf(document.body)
  let blocks = page.isDear ? [] : candidate(document, context)
  const pruned = unpruned - sentenceLength(all)
  const isLittle = blocks.length === 0 || (lengthOfAll(blocks) < ENOUGH && pruned > MUCH)
  if (isLittle && !page.isDear) {
    const again = parse()
    const measure = measureProse(again.body)
    removeForeign(again.body, measure, metadata.title ?? '')
    const whole = candidate(again, context)
    if (lengthOfAll(whole) > lengthOfAll(blocks)) blocks = whole
  }
  blocks = filterBlocks(withinItsBox(secondOpinion(blocks, all, context), all), context)
  // The page's data do not say which parts must not be quoted.
  if (!quotable) {
    blocks = withEmbeddedText(blocks, linkedText(linked.article), () =>
      stateText([...page.scripts, ...page.longTags.flatMap(attributeData)]),
    )
  }
  if (blocks.length === 0) throw empty()
  const notice = noticeInstead(blocks, metadata.title ?? '')
  if (notice !== null) throw new Failure('no-article', notice)

  const paragraphs = withoutLines(cleaned(blocks), {
    title: metadata.title ?? '',
    authors: (metadata.authors ?? []).map(({ name }) => name),
  })
  if (isEmpty(paragraphs, page.html)) throw empty()
  const warning = paywallWarning(isLocked, blocks, all)
  return makeArticle(paragraphs, { ...metadata, warnings: warning === null ? [] : [warning] })
}

/** Whether only headings are left, or one label of a page that leads on to another. */
const isEmpty = (paragraphs: readonly Paragraph[], html: string): boolean =>
  paragraphs.every(({ kind }) => kind === 'heading') ||
  (LEADS_ON.test(html) && isOneLabel(paragraphs))

/**
 * A shorter text without an end mark is a label. Characters; each Chinese, Japanese or Korean one
 * counts as three.
 */
const LABEL = 25

/** A page without links is its own text, however short. */
const LEADS_ON = /<(?:a|link)\s/i

/** Whether the only text is one short line without an end mark: "Welcome". */
function isOneLabel(paragraphs: readonly Paragraph[]): boolean {
  const [only, ...others] = paragraphs.filter(({ kind }) => kind !== 'heading')
  if (only === undefined || others.length > 0) return false
  return only.kind === 'prose' && lengthOf(only.text) < LABEL && !endsSentence(only.text)
}

const NAVIGATION = new Set(['nav'])

/** Removes what is not part of this story. Unlike pruning, this is never undone. */
function removeForeign(body: PageElement, prose: ProseMeasure, title: string): void {
  removeHidden(body, prose)
  for (const list of elementsNamed(body, NAVIGATION)) if (!prose.isMain(list)) list.remove()
  removeShareLinks(body)
  removeCaptions(body, prose)
  removeOtherStories(body, prose, title)
  removeCards(body, prose, title)
  removeComments(body)
}

function candidate(document: PageDocument, context: BlockContext): readonly Block[] {
  const element = readabilityElement(document)
  return element === null ? [] : filterBlocks(blocksOf(element), context)
}

/**
 * The text in the page's data instead of the page's own, if it is much longer: scripts build the
 * body, or the page shows only a teaser of the full text.
 */
function withEmbeddedText(
  blocks: readonly Block[],
  linked: readonly Block[],
  state: () => readonly Block[],
): readonly Block[] {
  const own = sentenceLength(blocks)
  const body = sentenceLength(linked)
  if (body > own * LONGER_LINKED && own < SCANTY) return linked
  const isTeaser = body > own * LONGER_THAN_TEASER && own < TEASER
  if (isTeaser && covers(linked, blocks) && !isSource(linked)) return linked
  if (own >= SCANTY) return blocks
  const hidden = state()
  return sentenceLength(hidden) > Math.max(own * LONGER_THAN_TEASER, SCANTY) ? hidden : blocks
}

/** Markdown or escaped markup: what an editor typed, not what a reader gets. */
function isSource(blocks: readonly Block[]): boolean {
  return blocks.some(({ text }) => /&lt;|\]\(|\*\*|^#+ |^\[#/.test(text))
}

/** Whether a text contains the beginnings of most sentences of `part`. */
function covers(text: readonly Block[], part: readonly Block[]): boolean {
  const whole = text.map((block) => block.text).join(' ')
  const sentences = part.filter(isSentence)
  const found = sentences.filter(({ text }) => whole.includes(text.slice(0, SENTENCE_BEGINNING)))
  return found.length >= sentences.length * MOST_SENTENCES
}

/** Reasons that are undone: the page's structure already decided these, with better evidence. */
const DECIDED = new Set(['repeated'])

/** Removes furniture by the shape of its lines: datelines, credits, signatures, requests. */
function withoutLines(
  paragraphs: readonly Paragraph[],
  context: FurnitureContext,
): readonly Paragraph[] {
  const furnished = withoutFurniture(paragraphs, context)
  const restored = new Map<string, number>()
  for (const { text, reason } of furnished.removed) {
    if (DECIDED.has(reason)) restored.set(text, (restored.get(text) ?? 0) + 1)
  }
  if (restored.size === 0) return furnished.paragraphs
  const merged: Paragraph[] = []
  let next = 0
  for (const paragraph of paragraphs) {
    const kept = furnished.paragraphs[next]
    if (kept !== undefined && paragraph.text.endsWith(kept.text)) {
      merged.push(kept)
      next++
    } else if ((restored.get(paragraph.text) ?? 0) > 0) merged.push(paragraph)
  }
  return next === furnished.paragraphs.length ? merged : furnished.paragraphs
}

function cleaned(blocks: readonly Block[]): Paragraph[] {
  return blocks
    .map(({ kind, text }) => ({ kind, text: cleanText(text) }))
    .filter(({ text }) => text !== '')
}

function lengthOfAll(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0)
}
