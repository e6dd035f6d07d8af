/** Makes an Entry of a Summary: its text, and the same as HTML with links to the source. */

import type { Article, Paragraph } from '../article/article.ts'
import { defined } from '../defined.ts'
import { sentenceGap } from '../language/spacing.ts'
import type { Summary, SummarySentence } from '../summary/summary.ts'
import { feedAddress } from './address.ts'
import type { Entry, EntryImage, EntryTag } from './entry.ts'
import { inLanguage, markupOf } from './entry-html.ts'
import { xmlLine } from './xml-text.ts'

interface SummaryEntryOptions {
  /** An absolute URI that never changes: `tag:` or `urn:`. */
  readonly id: string
  /** Where the entry leads its readers. */
  readonly url: string
  /** `full` adds the whole text below the summary, unless the summary is an excerpt. */
  readonly content: 'summary' | 'full'
  /** Base of relative addresses in the article. */
  readonly baseUrl: string
  readonly translations?: Entry['translations']
  readonly attachments?: Entry['attachments']
  readonly source?: Entry['source']
  /** RFC 3339; the article's own dates by default. */
  readonly published?: string
  readonly updated?: string
  /** The address below which tags have their pages; it becomes the scheme of the entry's tags. */
  readonly tagScheme?: string
}

/** The article's picture with an absolute address; undefined where there is none. */
function imageOf(image: Article['image'], baseUrl: string): EntryImage | undefined {
  const url = resolve(image?.url, baseUrl)
  if (image === null || url === undefined) return undefined
  const { type, width, height } = image
  return { url, ...defined({ type, width, height }) }
}

/** The Entry of a Summary. Its HTML is made here, of escaped text. */
export function summaryEntry(summary: Summary, options: SummaryEntryOptions): Entry {
  const { article } = summary
  const published = options.published ?? article.published
  const updated = options.updated ?? article.modified ?? published
  return {
    id: options.id,
    url: options.url,
    title: article.title,
    language: summary.language,
    direction: summary.direction,
    summary: summary.text,
    contentHtml: contentHtml(summary, options),
    authors: article.authors.map((author) => {
      const url = resolve(author.url, options.baseUrl)
      return { name: author.name, ...defined({ url }) }
    }),
    tags: article.tags.map(
      (tag): EntryTag =>
        options.tagScheme === undefined ? { term: tag } : { term: tag, scheme: options.tagScheme },
    ),
    ...defined({
      published: published ?? undefined,
      updated: updated ?? undefined,
      image: imageOf(article.image, options.baseUrl),
    }),
    attachments: options.attachments ?? [],
    ...defined({ source: options.source }),
    sentences: summary.sentences.map(({ text, href }) => ({ text, href })),
    translations: options.translations ?? [],
  }
}

function contentHtml(summary: Summary, options: SummaryEntryOptions): string {
  const parts = [
    summaryParagraphs(summary),
    options.content === 'full' && !summary.alreadyShort && !summary.excerpt
      ? fullText(summary.article)
      : '',
    sourceLine(summary, options.url),
  ]
  return inLanguage(summary.language, summary.direction, parts.join(''))
}

/**
 * A `<p>` for each paragraph of the article that sentences were chosen from, or one list of all.
 */
function summaryParagraphs(summary: Summary): string {
  if (summary.style === 'points') {
    return `<ul>${summary.sentences.map((one) => `<li>${linkedSentence(one)}</li>`).join('')}</ul>`
  }
  const paragraphs = Map.groupBy(summary.sentences, (sentence) => sentence.paragraph)
  return [...paragraphs.values()]
    .map((sentences) => {
      const linked = sentences.map(linkedSentence)
      return `<p>${linked.join(sentenceGap(summary.language))}</p>`
    })
    .join('')
}

function linkedSentence(sentence: SummarySentence): string {
  const address = feedAddress(sentence.href ?? undefined)
  const text = markedText(sentence)
  return address === undefined ? text : `<a href="${markupOf(address)}">${text}</a>`
}

/** A sentence, with the words that match the query in `<mark>`. */
function markedText({ text, start, matches }: SummarySentence): string {
  let at = 0
  let marked = ''
  for (const match of matches) {
    const [from, to] = [match.start - start, match.end - start]
    marked += `${markupOf(text.slice(at, from))}<mark>${markupOf(text.slice(from, to))}</mark>`
    at = to
  }
  return marked + markupOf(text.slice(at))
}

/** The whole text, with its headings, lists, quotations and preformatted lines. */
function fullText(article: Article): string {
  const runs: Paragraph[][] = []
  for (const paragraph of article.paragraphs) {
    const run = runs.at(-1)
    const joins = paragraph.kind === 'item' || paragraph.kind === 'quote'
    if (run !== undefined && joins && run[0]!.kind === paragraph.kind) run.push(paragraph)
    else runs.push([paragraph])
  }
  return `<hr>${runs.map(markUp).join('')}`
}

function markUp(run: readonly Paragraph[]): string {
  const texts = run.map((paragraph) => markupOf(paragraph.text))
  switch (run[0]!.kind) {
    case 'heading':
      return `<h2>${texts[0]}</h2>`
    case 'item':
      return `<ul>${texts.map((text) => `<li>${text}</li>`).join('')}</ul>`
    case 'quote':
      return `<blockquote>${texts.map((text) => `<p>${text}</p>`).join('')}</blockquote>`
    case 'preformatted':
      return `<pre>${texts[0]}</pre>`
    case 'prose':
      return `<p>${texts[0]}</p>`
  }
}

/** The site's name as a link to the original, where the entry itself leads elsewhere. */
function sourceLine({ article, direction }: Summary, entryUrl: string): string {
  const url = feedAddress(article.url ?? undefined)
  if (url === undefined || url === feedAddress(entryUrl)) return ''
  const name = xmlLine(article.site?.name ?? '') || new URL(url).hostname
  // Unicode does not mirror arrows in text that runs from right to left.
  const arrow = direction === 'rtl' ? '←' : '→'
  return `<p>${arrow} <a href="${markupOf(url)}"><cite>${markupOf(name)}</cite></a></p>`
}

function resolve(address: string | undefined, baseUrl: string): string | undefined {
  return address === undefined
    ? undefined
    : feedAddress(URL.parse(address, URL.canParse(baseUrl) ? baseUrl : undefined)?.href)
}
