/** Makes an Article of Markdown. */

import { defined, filled } from '../../defined.ts'
import { Failure } from '../../failures.ts'
import {
  type Article,
  type ArticleMetadata,
  type Image,
  makeArticle,
  type Paragraph,
  type ParagraphKind,
} from '../article.ts'
import { withoutFurniture } from '../boilerplate/furniture.ts'
import { decodeHtmlReferences } from '../html/references.ts'
import { cleanText } from '../text/clean.ts'
import { flatWhole } from '../text/flat.ts'
import { readFrontMatter } from './front-matter.ts'
import { withinLines } from './lines.ts'
import { type MarkedToken, markdownTokens, type Token, type Tokens } from './markdown-tokens.ts'
import { articleFromText, cutShort, onlyHeadings, refuseBinary, whyNoWords } from './plain-text.ts'

/** What is collected from the tokens besides the paragraphs. */
interface Reading {
  readonly paragraphs: Paragraph[]
  title: string | null
  image: Image | null
}

/**
 * The article in a Markdown text, with its front matter. Given metadata override those of the front
 * matter; unknown and wrong keys are named in the warnings. By default the first heading of the
 * first level is the title, and the first image the image.
 *
 * @throws Failure 'no-article' if there are no sentences, 'unsupported-type' for binary data
 */
export function articleFromMarkdown(markdown: string, metadata: ArticleMetadata = {}): Article {
  const front = readFrontMatter(markdown)
  const warnings = (front?.mistakes ?? []).map(
    ({ line, message }) => `Front matter, line ${line}: ${message}`,
  )
  const known: ArticleMetadata = {
    ...front?.metadata,
    ...metadata,
    ...defined({ warnings: filled([...(metadata.warnings ?? []), ...warnings]) }),
  }
  return articleFromMarkdownBody(front?.body ?? markdown, known)
}

/** The same for a text whose front matter has been read already. */
export function articleFromMarkdownBody(body: string, metadata: ArticleMetadata = {}): Article {
  refuseBinary(body)
  const reading: Reading = { paragraphs: [], title: null, image: null }
  const { text: read, partial } = withinLines(body)
  let tokens: Token[]
  try {
    tokens = markdownTokens(read)
    readBlocks(tokens, 'prose', reading)
  } catch {
    // Nested too deeply for Markdown, so it is read as plain text.
    return articleFromText(body, metadata)
  }
  const title = cleanText(metadata.title ?? '') || (reading.title ?? '')
  const rest = reading.paragraphs.filter(
    ({ kind, text }) => kind !== 'heading' || flatWhole(text) !== flatWhole(title),
  )
  if (!rest.some(({ kind, text }) => kind !== 'heading' && /\p{L}/u.test(text))) {
    if (reading.paragraphs.length === 0 && reading.title === null)
      throw new Failure('no-article', whyNoWords(body))
    throw onlyHeadings()
  }
  const { paragraphs } = withoutFurniture(rest, { title })
  const image = metadata.image ?? reading.image
  return makeArticle(paragraphs, { ...metadata, title, image, ...cutShort(partial, metadata) })
}

function readBlocks(tokens: readonly Token[], kind: ParagraphKind, reading: Reading): void {
  for (const token of tokens) readBlock(token as MarkedToken, kind, reading)
}

function readBlock(token: MarkedToken, kind: ParagraphKind, reading: Reading): void {
  switch (token.type) {
    case 'heading':
      readHeading(token, reading)
      break
    case 'paragraph':
      add(kind, inlineText(token.tokens ?? [], reading), reading)
      break
    case 'text':
      add(
        kind,
        token.tokens ? inlineText(token.tokens, reading) : decodeHtmlReferences(token.text),
        reading,
      )
      break
    case 'blockquote':
      readBlocks(token.tokens ?? [], 'quote', reading)
      break
    case 'list':
      for (const item of token.items) readBlocks(item.tokens, 'item', reading)
      break
    case 'code':
      add('preformatted', token.text, reading)
      break
    case 'table':
      readTable(token as Tokens.Table, reading)
      break
    case 'html':
      for (const line of stripTags(token.text).split(/\n\s*\n/))
        add(kind, decodeHtmlReferences(line), reading)
      break
    default:
      break
  }
}

function readHeading(token: Tokens.Heading, reading: Reading): void {
  const text = cleanText(inlineText(token.tokens, reading))
  if (text === '') return
  if (token.depth === 1 && reading.title === null) reading.title = text
  else reading.paragraphs.push({ kind: 'heading', text })
}

/** A table is data: one line for each row, which is never chosen for a summary. */
function readTable(table: Tokens.Table, reading: Reading): void {
  for (const row of [table.header, ...table.rows]) {
    const cells = row.map((cell) => cleanText(inlineText(cell.tokens, reading)))
    add('preformatted', cells.filter((cell) => cell !== '').join(' | '), reading)
  }
}

/** The mark of a note in the text. */
const NOTE_MARK = /\[\^[^[\]\s]{1,40}\]/g
const NOTE_ITSELF = /^\[\^[^[\]\s]{1,40}\]:/

function withoutNotes(text: string): string {
  return NOTE_ITSELF.test(text) ? '' : text.replace(NOTE_MARK, '')
}

function add(kind: ParagraphKind, raw: string, reading: Reading): void {
  const text = cleanText(kind === 'preformatted' ? raw : withoutNotes(raw))
  if (text !== '') reading.paragraphs.push({ kind, text })
}

function inlineText(tokens: readonly Token[], reading: Reading): string {
  return tokens.map((token) => inline(token as MarkedToken, reading)).join('')
}

function inline(token: MarkedToken, reading: Reading): string {
  switch (token.type) {
    case 'br':
      return ' '
    case 'image':
      reading.image ??= imageOf(token)
      return ''
    case 'html':
      return /^<br\b/i.test(token.raw) ? ' ' : ''
    case 'codespan':
      return token.text
    case 'escape':
      return token.text
    case 'text':
      return token.tokens ? inlineText(token.tokens, reading) : decodeHtmlReferences(token.text)
    default:
      return 'tokens' in token && token.tokens !== undefined
        ? inlineText(token.tokens, reading)
        : ''
  }
}

function imageOf({ href, text }: Tokens.Image): Image | null {
  const url = URL.parse(href)
  if (url === null || !/^https?:$/.test(url.protocol)) return null
  const alt = cleanText(text)
  return alt === '' ? { url: url.href } : { url: url.href, alt }
}

function stripTags(html: string): string {
  return html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\b[^<>]*>?|$)/gi, '')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
}
