/**
 * Guesses the legacy encoding of bytes. Every candidate decodes a sample, and the one whose letters
 * look most like a language wins. A letter counts by how common it is in the languages of that
 * encoding; what nobody writes (a currency sign inside a word, a capital after a small letter,
 * control characters) counts against it.
 */

import { CANDIDATES, type Candidate, DECLARED_ONLY } from './charsets.ts'

/** Bytes of the sample; several thousand letters are enough. */
const SAMPLE_BYTES = 24_576
/**
 * Added to a candidate's mean weight per byte for a declaration, and for the language of the page.
 */
const DECLARED_BONUS = 0.45
const LANGUAGE_BONUS = 0.25
/** A candidate with a lower mean weight is not used. */
const PLAUSIBLE = -0.4

interface CharsetHints {
  /** WHATWG names of declared encodings other than UTF-8. */
  readonly declared?: readonly string[]
  /** Primary language subtag that the page declares. */
  readonly language?: string | null
}

/**
 * The most plausible legacy encoding of bytes that are not UTF-8, as its WHATWG name; null if none
 * fits, or the bytes are all ASCII.
 */
export function guessCharset(bytes: Uint8Array, hints: CharsetHints = {}): string | null {
  const sample = takeSample(bytes)
  if (sample.length === 0) return null
  let best: string | null = null
  let bestWeight = PLAUSIBLE
  const rare = DECLARED_ONLY.filter(({ charset }) => hints.declared?.includes(charset))
  for (const candidate of [...CANDIDATES, ...rare]) {
    let weight = plausibility(new TextDecoder(candidate.charset).decode(sample), candidate)
    if (hints.declared?.some((name) => sameFamily(name, candidate.charset)))
      weight += DECLARED_BONUS
    if (hints.language && candidate.languages.split(' ').includes(hints.language))
      weight += LANGUAGE_BONUS
    if (weight > bestWeight) {
      bestWeight = weight
      best = candidate.charset
    }
  }
  return best
}

function sameFamily(declared: string, charset: string): boolean {
  return declared === charset || (declared === 'gbk' && charset === 'gb18030')
}

/** Marks between words in European languages. */
const MARKS = /[«»„“”‘’‚‹›–—…€§°·¡¿№•\u00a0\u00ad]/

/**
 * Whether bytes are text in a declared encoding that cannot be guessed: every byte beyond ASCII is
 * a letter where letters may be, or a mark. Such a declaration is believed, because no guess can
 * distinguish it from similar encodings (ISO 8859-15 from -1, -7 from windows-1253).
 */
export function isTextIn(bytes: Uint8Array, charset: string): boolean {
  if (CANDIDATES.some((candidate) => sameFamily(charset, candidate.charset))) return false
  const sample = takeSample(bytes)
  let previous = ' '
  let letters = 0
  for (const character of new TextDecoder(charset).decode(sample)) {
    const code = character.codePointAt(0) as number
    if (code >= 0x80) {
      const isLetter = LETTER.test(character)
      if (!isLetter && !MARKS.test(character)) return false
      if (isLetter && !fitsBehind(character, code, previous)) return false
      if (isLetter) letters += 1
    }
    previous = character
  }
  return letters > 0
}

/** No word has a capital after a small letter, or letters of two alphabets. */
const fitsBehind = (character: string, code: number, previous: string): boolean =>
  !(CAPITAL.test(character) && SMALL.test(previous)) &&
  !(isOtherScript(code) && /[a-z]/i.test(previous))

/** Greek, Cyrillic, Hebrew, Arabic or Thai. */
const isOtherScript = (code: number): boolean =>
  (code >= 0x370 && code <= 0x6ff) || (code >= 0xe00 && code <= 0xe7f)

/** Stretches with bytes beyond ASCII, and a little of the text around them. */
function takeSample(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(SAMPLE_BYTES)
  let length = 0
  let until = -1
  for (let i = 0; i < bytes.length && length < SAMPLE_BYTES; i++) {
    const byte = bytes[i] as number
    if (byte >= 0x80) {
      if (i > until && i > 0) sample[length++] = bytes[i - 1] as number
      until = i + 2
    } else if (i > until) continue
    if (length < SAMPLE_BYTES) sample[length++] = byte
  }
  return sample.subarray(0, length)
}

const weightsByCharset = new Map<string, ReadonlyMap<string, number>>()

/** The weight of each letter: 1 for the most common of a language, down to 0.3 for the rarest. */
function letterWeights({ charset, letters }: Candidate): ReadonlyMap<string, number> {
  let weights = weightsByCharset.get(charset)
  if (weights === undefined) {
    const table = new Map<string, number>()
    for (const alphabet of letters.split(' ')) {
      const list = [...alphabet]
      list.forEach((letter, rank) => {
        table.set(letter, Math.max(table.get(letter) ?? 0, 1 - (0.7 * rank) / list.length))
      })
    }
    weights = table
    weightsByCharset.set(charset, table)
  }
  return weights
}

/** Mean weight per byte beyond ASCII; about -3 to 1. */
function plausibility(text: string, candidate: Candidate): number {
  const weights = letterWeights(candidate)
  let total = 0
  let bytes = 0
  let previous = ' '
  for (const character of text) {
    const code = character.codePointAt(0) as number
    if (code >= 0x80) {
      const size = code >= 0x2e80 && code < 0xff61 ? 2 : code > 0xffff ? 4 : 1
      bytes += size
      total += size * weightOf(character, code, previous, weights)
    }
    previous = character
  }
  return bytes === 0 ? Number.NEGATIVE_INFINITY : total / bytes
}

const LETTER = /\p{L}|\p{M}/u
const CAPITAL = /\p{Lu}/u
const SMALL = /\p{Ll}/u

function weightOf(
  character: string,
  code: number,
  previous: string,
  weights: ReadonlyMap<string, number>,
): number {
  if (code === 0xfffd) return -4
  if (code < 0xa0 || (code >= 0xe000 && code < 0xf900)) return -3
  // No word mixes Latin letters with Greek, Cyrillic, Hebrew, Arabic or Thai ones.
  if (isOtherScript(code) && /[a-z]/i.test(previous)) return -1
  const known = weights.get(character)
  if (known !== undefined) return known
  // Kana; half-width kana; marks and full-width forms of East Asia; Han; Hangul.
  if (code >= 0x3041 && code <= 0x30ff) return weights.has('県') ? 1 : -0.2
  if (code >= 0xff61 && code <= 0xff9f) return -0.8
  if (code >= 0x3000 && code <= 0x303f) return 0.5
  if (code >= 0xff00 && code <= 0xff60) return 0.4
  if (code >= 0x4e00 && code <= 0x9fff) return weights.has('的') || weights.has('県') ? 0 : -0.5
  if (code >= 0xac00 && code <= 0xd7a3) return weights.has('이') ? 0.3 : -1
  if (CAPITAL.test(character)) {
    const small = weights.get(character.toLowerCase())
    const within = SMALL.test(previous)
    if (small !== undefined) return within ? -0.8 : small * 0.6
    return within ? -1 : -0.2
  }
  if (LETTER.test(character)) return -0.3
  // A sign: fine between words, suspicious inside one.
  return LETTER.test(previous) ? -0.6 : 0
}
