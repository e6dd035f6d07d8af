/**
 * An Article is what somebody wrote: plain text in paragraphs, with metadata. It has no HTML any
 * more. Every way in (a page, a text that was sent, a file, an upstream feed) ends here, and
 * everything after it is a pure function of it.
 */

import { defined } from '../defined.ts'
import { cleanName } from './text/clean.ts'

/** Characters of a tag that a publisher gives; compared and filtered by, so it stays short. */
export const MAX_TAG_LENGTH = 100

export interface Author {
  readonly name: string
  readonly url?: string
}

export interface Site {
  readonly name: string
  readonly icon?: string
}

export interface Image {
  readonly url: string
  /** Media type, when the source states it. */
  readonly type?: string
  /** Pixels. */
  readonly width?: number
  readonly height?: number
  readonly alt?: string
}

/**
 * What a paragraph is. Only `prose`, `quote` and `item` hold sentences that a summary may choose;
 * a heading structures the text and never stands in a summary.
 */
export type ParagraphKind = 'prose' | 'heading' | 'item' | 'quote' | 'preformatted'

export interface Paragraph {
  readonly kind: ParagraphKind
  /** Cleaned text on one line: NFC, white space collapsed, never empty. `preformatted` too. */
  readonly text: string
}

export interface Article {
  /** Canonical address; null when only a text was given. */
  readonly url: string | null
  /** '' when there is none. */
  readonly title: string
  /** BCP 47 tag that the source declares: a prior for identification, not a command. */
  readonly language: string | null
  readonly authors: readonly Author[]
  readonly site: Site | null
  /** RFC 3339, with the zone the source gave. */
  readonly published: string | null
  readonly modified: string | null
  readonly image: Image | null
  /** Declared by the publisher. */
  readonly tags: readonly string[]
  readonly paragraphs: readonly Paragraph[]
  /** False keeps it off the front page; it is found everywhere else. Left out where nothing is said. */
  readonly frontPage?: boolean
  /**
   * Characters that the page lets others quote: its `max-snippet`, 0 for `nosnippet`; left out where
   * it sets no bound.
   */
  readonly maxSnippet?: number
  /** Sentences for people about what could not be read; empty when all is well. */
  readonly warnings: readonly string[]
  /** True when only the first part of the source was read. */
  readonly partial: boolean
}

/** All that a way in may know of an article besides its text. */
export type ArticleMetadata = Partial<Omit<Article, 'paragraphs'>>

/** Names come from anywhere; they are cleaned here, so that none can break what it is put into. */
function cleanNames({ authors, site, tags }: ArticleMetadata): ArticleMetadata {
  return defined({
    authors: authors
      ?.map((author) => ({ ...author, name: cleanName(author.name) }))
      .filter(({ name }) => name !== ''),
    site: site && { ...site, name: cleanName(site.name) },
    tags: tags?.map(cleanName).filter((tag) => tag !== ''),
  })
}

const PARAGRAPH_BREAK = '\n\n'

/** Makes an Article from its paragraphs; what the metadata leave out gets its empty value. */
export function makeArticle(
  paragraphs: readonly Paragraph[],
  metadata: ArticleMetadata = {},
): Article {
  return {
    url: null,
    title: '',
    language: null,
    authors: [],
    site: null,
    published: null,
    modified: null,
    image: null,
    tags: [],
    warnings: [],
    partial: false,
    ...metadata,
    ...cleanNames(metadata),
    paragraphs,
  }
}

/** The article of a source of which only the first 2 MiB were read. */
export function readInPart(article: Article): Article {
  const warning = 'The text is larger than 2 MiB; only its beginning was read.'
  return { ...article, partial: true, warnings: [...article.warnings, warning] }
}

/**
 * The article's body as one string: its paragraphs parted by a blank line. All offsets in an
 * Analysis and in a Summary are UTF-16 offsets into this string (`content_text` on the wire).
 */
export function contentText(article: Pick<Article, 'paragraphs'>): string {
  return article.paragraphs.map((paragraph) => paragraph.text).join(PARAGRAPH_BREAK)
}
