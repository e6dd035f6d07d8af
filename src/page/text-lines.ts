/**
 * Breaks text into lines without a font. Widths are estimated by kind of letter, rather too wide
 * than too narrow, in em. Lines end where a reader of the language would end them.
 */

/** Widths by kind of letter; the first match counts. For the serif typefaces that systems have. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\p{Mn}\p{Me}\p{Cf}]/u, 0],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}　-〿！-～ー]/u, 1],
  [/\p{Extended_Pictographic}/u, 1.3],
  [/\s/u, 0.3],
  [/[il.,:;'’‘|!·()[\]]/u, 0.36],
  [/[mwMW—…%@]/u, 1],
  [/\p{Script=Arabic}/u, 0.55],
  [/\p{Script=Hebrew}/u, 0.6],
  [
    /[\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Malayalam}\p{Script=Tamil}\p{Script=Sinhala}]/u,
    0.95,
  ],
  [/\p{Mc}/u, 0.4],
  [/[\p{Script=Cyrillic}\p{Script=Thai}\p{Script=Lao}]/u, 0.66],
  [/\p{Lu}/u, 0.76],
  [/\p{Script=Latin}|\p{N}/u, 0.6],
]
const OTHER = 0.75

const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, letter) => sum + (WIDTHS.find(([kind]) => kind.test(letter))?.[1] ?? OTHER),
    0,
  )

/**
 * What may not begin a line: closing marks, small kana, repetition marks, and Japanese particles.
 */
const CLINGS = /^[\p{Pe}\p{Pf}\p{Po}\p{Pd}\p{Mn}ー々ぁぃぅぇぉっゃゅょ]|^\p{Script=Hiragana}{1,2}$/u
/** What may not end a line: signs before a number or name. */
const HOLDS = /[\p{Sc}#@¿¡]$/u
/** Opening marks, which French follows with a space, and marks that it puts a space before. */
const OPENS = /[\p{Ps}\p{Pi}]\s?$/u
const FOLLOWS = /^[»›:;!?]/u

/** The pieces of a text between which a line may end, each with the space after it. */
function pieces(text: string, language: string): string[] {
  let segmenter: Intl.Segmenter
  try {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  } catch {
    segmenter = new Intl.Segmenter('en', { granularity: 'word' })
  }
  const made: string[] = []
  for (const { segment } of segmenter.segment(text)) {
    const last = made.at(-1)
    const joins =
      last !== undefined &&
      (OPENS.test(last) ||
        FOLLOWS.test(segment) ||
        (!/\s$/.test(last) && (CLINGS.test(segment) || HOLDS.test(last))))
    if (last !== undefined && (joins || /^\s+$/.test(segment)))
      made[made.length - 1] = last + segment
    else made.push(segment)
  }
  return made
}

/** Divides a piece that is wider than a line; letters keep their marks. */
function parted(piece: string, most: number): string[] {
  if (widthOf(piece) <= most) return [piece]
  const parts = ['']
  for (const { segment } of new Intl.Segmenter('en').segment(piece)) {
    const longer = parts.at(-1) + segment
    if (widthOf(longer) > most) parts.push(segment)
    else parts[parts.length - 1] = longer
  }
  return parts
}

/** Far more than any card shows. UTF-16 units. */
const MAX_LENGTH = 2_000

/**
 * The lines of a text; if there is more text, the last one ends with an ellipsis.
 *
 * @param language BCP 47
 * @param width of a line, in em
 * @param most lines
 */
export function textLines(text: string, language: string, width: number, most: number): string[] {
  const lines = ['']
  const line = text.slice(0, MAX_LENGTH).replace(/\s+/g, ' ').trim()
  // The cut may have split a character.
  const all = pieces(line.replace(/[\ud800-\udbff]$/, ''), language)
  for (const part of all.flatMap((piece) => parted(piece, width))) {
    const longer = lines.at(-1) + part
    if (lines.at(-1) === '' || widthOf(longer.trimEnd()) <= width) lines[lines.length - 1] = longer
    else if (lines.length === most) return [...lines.slice(0, -1), ended(lines.at(-1) ?? '', width)]
    else lines.push(part)
  }
  return lines.map((line) => line.trimEnd())
}

/** A line that ends with an ellipsis and still fits the width. */
function ended(line: string, width: number): string {
  let letters = [...line.trimEnd()]
  while (letters.length > 1 && widthOf(`${letters.join('')}…`) > width)
    letters = letters.slice(0, -1)
  return `${letters.join('').replace(/[\s\p{P}]+$/u, '')}…`
}
