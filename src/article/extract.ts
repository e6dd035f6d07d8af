import { Failure } from '../failures.ts'
import { type Article, makeArticle } from './article.ts'
import { filterBlocks } from './block-filter.ts'
import { type Block, blocksOf } from './blocks.ts'
import { type PageDocument, parsePage } from './dom.ts'
import { readMetadata } from './metadata.ts'
import { measureProse } from './prose.ts'
import { pruneFurniture } from './prune.ts'
import { readabilityElement } from './readability.ts'
import { scanMarkup } from './scan.ts'
import { secondOpinion } from './second-opinion.ts'
import { stripMarkup } from './strip.ts'

export interface ExtractOptions {
  /** Address of the page after redirects; links are resolved against it. */
  readonly url?: string | null
  /** RFC 3339: dates after this day are not believed. */
  readonly now?: string
}

/**
 * The article of an HTML page.
 * @throws Failure 'no-article' when the page holds none, 'too-complex' when it cannot be read safely
 */
export function extractArticle(html: string, options: ExtractOptions = {}): Article {
  const page = stripMarkup(html)
  scanMarkup(page.html)
  const document = parsePage(page.html)
  const prose = measureProse(document.body)
  const metadata = readMetadata(document, page.linkedData, prose, options)
  pruneFurniture(document.body, prose)
  const all = blocksOf(document.body)
  let blocks = candidate(document)
  if (lettersOf(blocks) < ENOUGH) {
    const whole = candidate(parsePage(page.html))
    if (lettersOf(whole) > lettersOf(blocks)) blocks = whole
  }
  const context = { titles: [metadata.title ?? ''] }
  const filtered = filterBlocks(blocks, context)
  if (filtered.length > 0) blocks = filtered
  blocks = [...secondOpinion(blocks, all, context)]
  if (blocks.length === 0) throw new Failure('no-article', 'The page holds no article text.')
  return makeArticle(
    blocks.map(({ kind, text }) => ({ kind, text })),
    metadata,
  )
}

/** Characters; a shorter result may mean that pruning took the text itself. */
const ENOUGH = 700

function candidate(document: PageDocument): Block[] {
  const element = readabilityElement(document)
  return element === null ? [] : blocksOf(element)
}

function lettersOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0)
}
