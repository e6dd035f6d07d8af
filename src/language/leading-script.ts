/** Which script a text is in, and the language where the script alone says it. */

import type { Script } from './script.ts'

/** Scripts with one language, or one that is far ahead of the others. */
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
/** Kana in this share of the Han and kana signs make a text Japanese; a Chinese one may quote some. */
const KANA_OF_JAPANESE = 0.05
/** What most of the letters are in; `Kana` for Japanese. */
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

/** How sure a script alone makes: less for very few letters. */
export function scriptConfidence(letters: number): number {
  return 0.995 * (letters / (letters + 0.5))
}
