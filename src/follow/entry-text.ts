/** The text of an entry in the feed itself, as paragraphs. */

import type { Paragraph } from '../article/article.ts'
import { withoutFurniture } from '../article/boilerplate/furniture.ts'
import { type FragmentBlock, fragmentBlocks } from '../article/html/fragment.ts'
import { type EntryContext, isAdded, leadsAway, leadsOn, withoutAdded } from './feed-boilerplate.ts'

interface EntryText {
  readonly paragraphs: readonly Paragraph[]
  /** Address of a picture in it, as written; null if it has none. */
  readonly picture: string | null
}

/** A text with fewer paragraphs is not searched for lines that the site's program added. */
const FEW = 3
/** Addresses of icons in a text, and of pictures that count readers. */
const SIGN =
  /(?:^|[/._-])(?:emojis?|smil(?:ey|ies)|avatars?|icons?|badges?|buttons?|pixel|tracking)(?=[/._-])|feedburner|^data:/i
/** A shorter description only names a picture. Characters. */
const TELLING_LENGTH = 12

/**
 * Reads the text of an entry. All of it belongs to the entry, so it is not filtered like a page;
 * only lines that the site's program added are removed. If there is no text, that of a picture
 * replaces it (comics put their joke there). Linear in its length.
 */
export function entryText(html: string, context: EntryContext): EntryText {
  const own = fragmentBlocks(html).filter((block) => !isAdded(block, context))
  const blocks = own.filter((block, i) => i === 0 || !leadsOn(block, context))
  const hasText = blocks.slice(0, -1).some(({ text }) => text !== '')
  if (hasText && leadsAway(blocks.at(-1)!, context)) blocks.pop()
  const paragraphs = blocks
    .map((block, i): Paragraph => {
      const isEdge = i === 0 || i >= blocks.length - FEW
      return { kind: block.kind, text: isEdge ? withoutAdded(block, context) : block.text }
    })
    .filter(({ text }) => text !== '')
  const picture = pictureOf(blocks)
  if (paragraphs.length === 0) return { paragraphs: toldBy(blocks), picture }
  if (paragraphs.length < FEW) return { paragraphs, picture }
  return { paragraphs: withoutFurniture(paragraphs, context).paragraphs, picture }
}

/** The first picture outside a text, else the first within one. */
function pictureOf(blocks: readonly FragmentBlock[]): string | null {
  const shown = blocks
    .map(({ text, pictures }) => ({ text, src: pictures[0]?.src.trim() ?? '' }))
    .filter(({ src }) => src !== '' && !SIGN.test(src))
  return (shown.find(({ text }) => text === '') ?? shown[0])?.src ?? null
}

function toldBy(blocks: readonly FragmentBlock[]): Paragraph[] {
  const texts = blocks.flatMap(({ pictures }) => pictures.map(({ text }) => text))
  return [...new Set(texts)]
    .filter((text) => text.length >= TELLING_LENGTH)
    .map((text) => ({ kind: 'prose', text }))
}
