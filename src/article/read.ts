/** Makes an Article of bytes with a media type, in any supported form. */

import { Failure } from '../failures.ts'
import type { Article } from './article.ts'
import { decodeBytes } from './bytes/decode.ts'
import { bodyKind, mediaType } from './bytes/media-type.ts'
import { articleFromText, refuseBinary } from './plain/plain-text.ts'

interface ReadOptions {
  /** Address of the body after redirects, used for links and dates. */
  readonly url?: string | null
  /** RFC 3339: later dates are not believed. */
  readonly now?: string
  /** Fetched from another site: what the page asks others not to quote is left out. */
  readonly fetched?: boolean
}

const SUPPORTED = 'Supported are HTML, plain text and Markdown.'

/**
 * The article in some bytes: decodes them, finds out what they are, and calls the right reader.
 * Readers with large tables or a DOM are loaded only when needed.
 *
 * @throws Failure 'unsupported-type' (with `feed: true` for a feed), 'no-article', 'too-complex'
 */
export async function readBody(
  bytes: Uint8Array,
  contentType: string | null | undefined,
  options: ReadOptions = {},
): Promise<Article> {
  const { text } = decodeBytes(bytes, contentType)
  const metadata = { url: options.url ?? null }
  switch (bodyKind(contentType, bytes, text)) {
    case 'html': {
      refuseBinary(text)
      const { extractArticle } = await import('./page/extract.ts')
      return extractArticle(text, options)
    }
    case 'text':
      return articleFromText(text, metadata)
    case 'markdown': {
      const { articleFromMarkdown } = await import('./plain/markdown.ts')
      return articleFromMarkdown(text, metadata)
    }
    case 'feed':
      throw new Failure(
        'unsupported-type',
        'This is the address of a feed, not of an article. Read it at /feed?source=…, or follow it with PUT /sources/{name}.',
        { extra: { feed: true } },
      )
    case 'pdf':
      throw new Failure(
        'unsupported-type',
        `This is a PDF document, which cannot be read yet. ${SUPPORTED}`,
      )
    default:
      throw new Failure(
        'unsupported-type',
        `The type ${mediaType(contentType) || 'of this body'} cannot be read. ${SUPPORTED}`,
      )
  }
}
