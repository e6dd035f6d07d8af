/**
 * The share card: a picture with title and first sentence, in any script, for messengers that show
 * SVG. The reader's own fonts draw the letters, so none is needed here.
 */

import type { Direction } from '../language/direction.ts'
import { ICON_SVG } from './icon.ts'
import { type Markup, markup, trusted } from './markup.ts'
import { CARD_SIZE } from './share-size.ts'
import { textLines } from './text-lines.ts'

const MARGIN = 72
const ROOM = CARD_SIZE.width - 2 * MARGIN
/** Lowest line of a sentence. Pixels. */
const FLOOR = 500
const LINE = 1.3

/** What a card shows. */
export interface CardDrawing {
  readonly title: string
  /** The first sentence of the summary; '' if there is none. */
  readonly sentence: string
  /** BCP 47 */
  readonly language: string
  readonly direction: Direction
  /** The name of its source; '' if it is not known. */
  readonly source: string
}

interface ShareCardProps extends CardDrawing {
  readonly siteTitle: string
}

/** Wide typefaces, such as DejaVu's, exceed the estimated widths by this factor. */
const WIDE = 1.07

/** How many em fit on a line at a font size. */
const ems = (size: number): number => ROOM / (size * WIDE)

/** Two sizes of the title in pixels, each with the lines it may have. */
const TITLES = [
  { size: 62, most: 3 },
  { size: 50, most: 4 },
] as const
const SENTENCE = 34

/** Scripts that extend further above or below the line need more leading than Latin. */
const leading = (language: string): number =>
  /^(?:ur|ks|my|km|lo|th|ar|fa|bn|hi|ta|te|ml|kn)\b/.test(language) ? 1.45 : LINE

export function shareCard(props: ShareCardProps): string {
  const { title, sentence, language, direction, siteTitle, source } = props
  const lead = leading(language)
  const { size, lines } = titleLines(title, language)
  const start = direction === 'rtl' ? CARD_SIZE.width - MARGIN : MARGIN
  const top = 200
  const below = top + lines.length * size * lead + 8
  const room = Math.max(0, Math.floor((FLOOR + SENTENCE - below) / (SENTENCE * lead)))
  const said = room > 0 && sentence !== '' && sentence !== title
  const sentences = said ? textLines(sentence, language, ems(SENTENCE), room) : []
  const placed = (texts: readonly string[], from: number, step: number): Markup[] =>
    texts.map(
      (text, at) => markup`<text x="${start}" y="${Math.round(from + at * step)}">${text}</text>\n`,
    )
  return markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${CARD_SIZE.width} ${CARD_SIZE.height}" width="${CARD_SIZE.width}" height="${CARD_SIZE.height}" role="img" aria-label="${title}" xml:lang="${language}" lang="${language}">
<rect width="100%" height="100%" fill="#fbf8f1"/>
<svg x="${direction === 'rtl' ? CARD_SIZE.width - MARGIN - 44 : MARGIN}" y="62" width="44" height="44">${trusted(ICON_SVG)}</svg>
<g font-family="'Iowan Old Style', Palatino, P052, 'Noto Serif', Georgia, serif" fill="#1c1a16" direction="${direction}" text-anchor="start">
<text x="${direction === 'rtl' ? start - 62 : start + 62}" y="97" font-size="34" font-weight="700">${siteTitle}</text>
<g font-size="${size}" font-weight="600">${placed(lines, top, size * lead)}</g>
<g font-size="${SENTENCE}" fill="#5e574a">${placed(sentences, below + SENTENCE * 0.4, SENTENCE * lead)}</g>
<text x="${start}" y="572" font-size="28" fill="#8f1d14">${textLines(source, language, ems(28), 1)[0] ?? ''}</text>
</g>
</svg>
`.toString()
}

/** The larger size if the title fits, else the smaller one. */
function titleLines(title: string, language: string): { size: number; lines: string[] } {
  const [large, small] = TITLES
  const lines = textLines(title, language, ems(large.size), large.most)
  if (!lines.at(-1)?.endsWith('…')) return { size: large.size, lines }
  return { size: small.size, lines: textLines(title, language, ems(small.size), small.most) }
}
