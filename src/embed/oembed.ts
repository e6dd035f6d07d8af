/** oEmbed 1.0 answers, in the form that WordPress accepts from a provider it does not know. */

import { escapeHtml } from '../article/html/escape.ts'
import { defined } from '../defined.ts'

export interface OembedCard {
  readonly title: string
  /** Absolute address of the page that is embedded. */
  readonly url: string
  /** Absolute address of the card, `/embed?…`. */
  readonly frameUrl: string
  /** Plain text that is shown until the card has loaded. */
  readonly summary: string
  readonly providerName: string
  readonly providerUrl: string
  readonly authorName?: string
  readonly authorUrl?: string
  /** The height that the card prefers; a smaller one works too. Pixels. */
  readonly height: number
  /** How long the answer may be cached. Seconds. */
  readonly cacheAge: number
}

/** What a card says about its page; the provider is the same for all. */
export type OembedPage = Omit<OembedCard, 'providerName' | 'providerUrl'>

/** Pixels, from the request's `maxwidth` and `maxheight`; the answer does not exceed them. */
interface OembedLimits {
  readonly maxwidth?: number
  readonly maxheight?: number
}

const WIDTH = 600

/** The answer's fields in the order of the specification's section 2.3.4. */
function fields(card: OembedCard, limits: OembedLimits): Record<string, string | number> {
  const width = Math.min(WIDTH, limits.maxwidth ?? WIDTH)
  const height = Math.min(card.height, limits.maxheight ?? card.height)
  return {
    type: 'rich',
    version: '1.0',
    title: card.title,
    ...defined({ author_name: card.authorName, author_url: card.authorUrl }),
    provider_name: card.providerName,
    provider_url: card.providerUrl,
    cache_age: card.cacheAge,
    width,
    height,
    html: embedHtml(card, width, height),
  }
}

/**
 * A quotation with a plain link, then the frame. WordPress refuses an answer without a frame, and
 * removes all elements and attributes but these; it shows the quotation until the frame has
 * reported its height.
 */
function embedHtml(card: OembedCard, width: number, height: number): string {
  const title = escapeHtml(card.title)
  return (
    `<blockquote><a href="${escapeHtml(card.url)}">${title}</a> ${escapeHtml(card.summary)}</blockquote>` +
    `<iframe src="${escapeHtml(card.frameUrl)}" width="${width}" height="${height}" frameborder="0" title="${title}"></iframe>`
  )
}

export function oembedJson(card: OembedCard, limits: OembedLimits = {}): string {
  return JSON.stringify(fields(card, limits))
}

// XML 1.0 section 2.2: a document may not contain these, not even as references.
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

export function oembedXml(card: OembedCard, limits: OembedLimits = {}): string {
  const lines = Object.entries(fields(card, limits)).map(
    ([name, value]) => `  <${name}>${escapeHtml(String(value).replace(NOT_XML, ''))}</${name}>`,
  )
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${lines.join('\n')}\n</oembed>\n`
}
