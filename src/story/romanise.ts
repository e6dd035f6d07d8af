/** The approximate sounds of a word in Latin letters, whatever its script. */

import { letterSounds } from './letters.ts'

/** Sounds of the parts of a Hangul syllable, in the order of Unicode (chapter 3.12). */
const HANGUL_FIRST = 'k k n t t r m p p s s - j j c k t p h'.split(' ')
const HANGUL_VOWEL = 'a e ya ye o e yo ye o wa we we yo u wo we wi yu u i i'.split(' ')
const HANGUL_LAST = '- k k k n n n t l k m p s t p r m p p t t n t t k t p -'.split(' ')
const FIRST_SYLLABLE = 0xac00
const LAST_SYLLABLE = 0xd7a3
/** Longest group of letters: four in Latin script («tsch»), two in the others. */
const LONGEST_LATIN = 4
const LONGEST = 2
const LATIN_END = 0x250

/**
 * A word roughly as it sounds: `tramp` for «Трамп», `toranpu` for «トランプ». Han, hiragana and
 * letters of unknown scripts are left out.
 */
export function romanise(word: string): string {
  const sounds = letterSounds()
  const text = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
  let out = ''
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE) {
      out += hangul(code - FIRST_SYLLABLE)
      at += 1
      continue
    }
    let length = code < LATIN_END ? LONGEST_LATIN : LONGEST
    while (length > 0 && !sounds.has(text.slice(at, at + length))) length -= 1
    if (length > 0) out += sounds.get(text.slice(at, at + length))!
    else if (text[at] === 'c') out += /[eiy]/.test(text[at + 1] ?? '') ? 's' : 'k'
    at += Math.max(1, length)
  }
  return out
}

function hangul(syllable: number): string {
  const parts = [
    HANGUL_FIRST[Math.floor(syllable / 588)],
    HANGUL_VOWEL[Math.floor((syllable % 588) / 28)],
    HANGUL_LAST[syllable % 28],
  ]
  return parts.join('').replaceAll('-', '')
}
