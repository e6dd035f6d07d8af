import { Failure } from '../failures.ts'
import { type Article, makeArticle, type Paragraph } from './article.ts'
import { blocksOf } from './blocks.ts'
import { type PageDocument, parsePage } from './dom.ts'
import { readMetadata } from './metadata.ts'
import { measureProse } from './prose.ts'
import { pruneFurniture } from './prune.ts'
import { readabilityElement } from './readability.ts'
import { scanMarkup } from './scan.ts'
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
  let paragraphs = candidate(document)
  if (letters(paragraphs) < 700) {
    const whole = candidate(parsePage(page.html))
    if (letters(whole) > letters(paragraphs)) paragraphs = whole
  }
  if (paragraphs.length === 0) throw new Failure('no-article', 'The page holds no article text.')
  return makeArticle(paragraphs, metadata)
}

function candidate(document: PageDocument): Paragraph[] {
  const element = readabilityElement(document)
  return element === null ? [] : blocksOf(element)
}

function letters(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0)
}
