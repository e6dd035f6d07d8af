/** Finds the script of a text, and the language if the script alone tells it. */

import type { Script } from './script.ts'

/** Scripts with a single language, or one that is by far the most frequent. */
export const LANGUAGE_OF_SCRIPT: Partial<Record<Script, string>> = {
  Grek: 'el',
  Armn: 'hy',
  Geor: 'ka',
  Thai: 'th',
  Laoo: 'lo',
  Khmr: 'km',
  Mymr: 'my',
  Sinh: 'si',
  Guru: 'pa',
  Gujr: 'gu',
  Orya: 'or',
  Taml: 'ta',
  Telu: 'te',
  Knda: 'kn',
  Mlym: 'ml',
  Thaa: 'dv',
  Hang: 'ko',
  Syrc: 'syr',
  Nkoo: 'nqo',
  Cher: 'chr',
  Cans: 'iu',
  Mong: 'mn-Mong',
  Tfng: 'zgh',
  Olck: 'sat',
  Mtei: 'mni-Mtei',
  Java: 'jv-Java',
  Vaii: 'vai',
  Yiii: 'ii',
  Copt: 'cop',
}

/** A syllable of Han or Hangul says as much as several letters of an alphabet. */
const LETTERS_PER_SIGN = 3
/**
 * From this share of kana among Han and kana, a text is Japanese; a Chinese text may quote some.
 */
const KANA_OF_JAPANESE = 0.05
/** The script of most letters; `Kana` for Japanese. */
export function leadingScript(counts: ReadonlyMap<Script, number>): Script | undefined {
  const han = counts.get('Hani') ?? 0
  const kana = counts.get('Kana') ?? 0
  let leading: Script | undefined
  let most = 0
  for (const [script, count] of counts) {
    let letters = count
    if (script === 'Hani' || script === 'Kana') letters = (han + kana) * LETTERS_PER_SIGN
    if (script === 'Hang') letters = count * LETTERS_PER_SIGN
    if (letters > most) {
      most = letters
      leading = script
    }
  }
  if (leading === 'Hani' || leading === 'Kana')
    return kana >= KANA_OF_JAPANESE * (han + kana) ? 'Kana' : 'Hani'
  return leading
}

/** The confidence that a script alone gives: less for very few letters. */
export function scriptConfidence(letters: number): number {
  return 0.995 * (letters / (letters + 0.5))
}
