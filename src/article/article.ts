/**
 * An Article is what somebody wrote: plain text in paragraphs, with metadata, and without any HTML.
 * Every source (a page, a text that was sent, a file, a followed feed) becomes an Article, and
 * everything that follows is a pure function of it.
 */

import { defined } from '../defined.ts'
import { cleanName } from './text/clean.ts'

/** Characters of a publisher's tag. Tags are compared and filtered by, so they must be short. */
export const MAX_TAG_LENGTH = 100
/** Tags of one article, from whoever publishes it. More would be a list of keywords. */
export const MAX_TAGS = 50

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
 * The kind of a paragraph. Only `prose`, `quote` and `item` contain sentences that a summary may
 * choose; a heading structures the text and is never in a summary.
 */
export type ParagraphKind = 'prose' | 'heading' | 'item' | 'quote' | 'preformatted'

export interface Paragraph {
  readonly kind: ParagraphKind
  /** Cleaned text on one line: NFC, white space collapsed, never empty; `preformatted` too. */
  readonly text: string
}

export interface Article {
  /** Canonical address; null when only a text was given. */
  readonly url: string | null
  /** '' when there is none. */
  readonly title: string
  /**
   * BCP 47 tag that the source declares. It is a prior for identification and does not decide
   * alone.
   */
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
  /**
   * False keeps the article off the front page; it is found everywhere else. Left out by default.
   */
  readonly frontPage?: boolean
  /**
   * Characters that the page allows others to quote: its `max-snippet`, or 0 for `nosnippet`. Left
   * out if it sets no limit.
   */
  readonly maxSnippet?: number
  /** Sentences for people about what could not be read; usually empty. */
  readonly warnings: readonly string[]
  /** True when only the first part of the source was read. */
  readonly partial: boolean
}

/** Everything that may be known of an article besides its text. */
export type ArticleMetadata = Partial<Omit<Article, 'paragraphs'>>

/**
 * Names come from anywhere, so they are cleaned here: none of them can break what it is put into.
 */
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

/** Makes an Article from its paragraphs. Metadata that are not given get their empty values. */
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
 * The body of the article as one string, its paragraphs separated by blank lines. All offsets in an
 * Analysis and in a Summary are UTF-16 offsets into this string (`content_text` in answers).
 */
export function contentText(article: Pick<Article, 'paragraphs'>): string {
  return article.paragraphs.map((paragraph) => paragraph.text).join(PARAGRAPH_BREAK)
}
