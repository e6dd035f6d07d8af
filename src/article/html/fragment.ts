/** Reads a piece of HTML, for example from a feed, as text. */

import { Parser } from 'htmlparser2'
import type { ParagraphKind } from '../article.ts'
import { cleanText } from '../text/clean.ts'
import { scanMarkup } from './scan.ts'
import { BLOCKS, UNREADABLE } from './text-elements.ts'

/** A paragraph of a fragment. */
export interface FragmentBlock {
  readonly kind: ParagraphKind
  /** Cleaned text on one line; '' if the block contains only pictures. */
  readonly text: string
  readonly links: readonly FragmentLink[]
  readonly pictures: readonly Picture[]
}

export interface FragmentLink {
  /** As written. */
  readonly href: string
  readonly text: string
}

interface Picture {
  /** As written. */
  readonly src: string
  /** Its `title` or `alt`; '' without either. */
  readonly text: string
}

const isUnseen = (name: string): boolean => name === 'math' || UNREADABLE.has(name)
const endsBlock = (name: string): boolean => name === 'br' || BLOCKS.has(name)
/** The rest of a longer fragment is ignored. UTF-16 units. */
const MAX_LENGTH = 500_000

/** A picture of one pixel only counts readers. */
const isCounter = ({ width, height }: Readonly<Record<string, string>>): boolean =>
  /^[01](?:px)?$/.test(width?.trim() ?? '') || /^[01](?:px)?$/.test(height?.trim() ?? '')

/** The address of a picture. Pages that load pictures late keep it beside that of a placeholder. */
function sourceOf({ src = '', srcset, ...later }: Readonly<Record<string, string>>): string {
  if (src !== '' && !src.startsWith('data:')) return src
  const named = later['data-src'] ?? later['data-lazy-src'] ?? later['data-original']
  return named ?? srcset?.trim().split(/[\s,]/, 1)[0] ?? src
}

/** Reads blocks as the parser reaches them. */
class BlockReader {
  readonly blocks: FragmentBlock[] = []
  #text = ''
  /** The open link. A link inside a link ends the outer one, as in HTML. */
  #link: { readonly href: string; readonly from: number } | undefined
  #links: FragmentLink[] = []
  #pictures: Picture[] = []
  #unseen = 0
  readonly #quotes: string[] = []
  #kind: ParagraphKind = 'prose'

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (isUnseen(name)) this.#unseen += 1
    if (endsBlock(name)) this.#close()
    if (name === 'blockquote') this.#quotes.push(name)
    if (/^h[1-6]$/.test(name)) this.#kind = 'heading'
    if (name === 'li') this.#kind = 'item'
    if (name === 'pre') this.#kind = 'preformatted'
    if (this.#unseen > 0) return
    if (name === 'a') {
      this.#endLink()
      this.#link = { href: attributes.href ?? '', from: this.#text.length }
    }
    if (name === 'img' && !isCounter(attributes)) {
      const text = cleanText(attributes.title || attributes.alt || '')
      this.#pictures.push({ src: sourceOf(attributes), text })
    }
    if (name === 'video' && attributes.poster) {
      this.#pictures.push({ src: attributes.poster, text: '' })
    }
  }

  add(text: string): void {
    if (this.#unseen === 0) this.#text += text
  }

  end(name: string): void {
    if (isUnseen(name)) this.#unseen -= 1
    if (name === 'a') this.#endLink()
    if (endsBlock(name)) this.#close()
    if (name === 'blockquote') this.#quotes.pop()
  }

  finish(): readonly FragmentBlock[] {
    this.#close()
    return this.blocks
  }

  #endLink(): void {
    if (!this.#link) return
    const { href, from } = this.#link
    this.#links.push({ href, text: cleanText(this.#text.slice(from)) })
    this.#link = undefined
  }

  #close(): void {
    this.#endLink()
    const text = cleanText(this.#text)
    if (text !== '' || this.#pictures.length > 0) {
      const isQuote = this.#kind === 'prose' && this.#quotes.length > 0
      const kind = isQuote ? 'quote' : this.#kind
      this.blocks.push({ kind, text, links: this.#links, pictures: this.#pictures })
    }
    this.#text = ''
    this.#links = []
    this.#pictures = []
    this.#kind = 'prose'
  }
}

/** The paragraphs of a fragment: cleaned, without markup. Linear in its length. */
export function fragmentBlocks(html: string): readonly FragmentBlock[] {
  const markup = harmless(html.slice(0, MAX_LENGTH))
  const reader = new BlockReader()
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    ontext: (text) => reader.add(text),
    onclosetag: (name) => reader.end(name),
  })
  parser.end(markup)
  return reader.finish()
}

/**
 * A fragment without the formatting that nests for nothing, and without all markup if that is as
 * hostile as that of pages that are refused: the parser goes through all open elements at each tag.
 */
function harmless(html: string): string {
  try {
    return scanMarkup(html).html
  } catch {
    return html.replace(/<[^<>]*>|</g, ' ')
  }
}

/** Elements that are found in titles. */
const IN_TITLES = new Set(
  (
    'a abbr acronym b bdi bdo big cite code del dfn div em font h1 h2 h3 h4 h5 h6 i ins kbd mark nobr p pre q s ' +
    'samp small span strike strong sub sup tt u var'
  ).split(' '),
)
/** Elements without an end. */
const SINGLE = new Set(['br', 'hr', 'img', 'wbr'])
const TAG = /<(\/?)([a-z][a-z\d]*)(?=[\s/>])[^<>]{0,2000}>/gi

/**
 * A fragment as one line of text, for titles and names, which should have no markup. Text in angle
 * brackets may be words, such as `Vector<int>` or `Use of <canvas>`: only elements that people put
 * into titles are markup, and only if they are closed.
 */
export function fragmentLine(html: string): string {
  const tags = html.slice(0, MAX_LENGTH).matchAll(TAG)
  const markup = new Set<number>()
  const open = new Map<string, number[]>()
  for (const { index, 1: slash, 2: written } of tags) {
    const name = written!.toLowerCase()
    if (SINGLE.has(name)) markup.add(index)
    if (!IN_TITLES.has(name)) continue
    const begun = open.get(name) ?? []
    if (slash === '') open.set(name, [...begun.slice(-50), index])
    else if (begun.length > 0) markup.add(begun.pop()!).add(index)
  }
  const literal = html
    .slice(0, MAX_LENGTH)
    .replace(/</g, (less, at: number) => (markup.has(at) ? less : '&lt;'))
  return fragmentBlocks(literal)
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' ')
}
