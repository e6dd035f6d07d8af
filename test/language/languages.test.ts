/** What must be known of every language that is told apart: its script, direction, name, reading time, digits. */

import { describe, expect, test } from 'vitest'
import { autonym } from '../../src/language/autonyms.ts'
import { direction } from '../../src/language/direction.ts'
import { leadingScript } from '../../src/language/leading-script.ts'
import { readingSeconds } from '../../src/language/reading-speed.ts'
import { countScripts } from '../../src/language/script.ts'
import { countWords } from '../../src/language/words.ts'

/** By script: a letter of it, and the languages of the news texts in 127 languages that are written in it. */
const LANGUAGES: readonly (readonly [string, string, string])[] = [
  [
    'Latn',
    'a',
    'en af az bem bs ca cs cy da de et eu ee fo fj fil fi fr fr-CA ff ga gl gsw ha hmn hr hu ig id is it rw ku lv lt lb mg mt mi ms nd nl nn nb nso ny om pl pt pt-BR ro sk sl sm sn so es es-MX sq sr-Latn ss sw sv ty to tn tk tr uz ve vi wo xh yo zu',
  ],
  ['Cyrl', 'а', 'ba be bg kk ky mk mn ru sr tt tg uk'],
  ['Arab', 'ا', 'ar ckb fa prs ps sd ug ur shi'],
  ['Deva', 'क', 'hi mr ne'],
  ['Ethi', 'ሀ', 'am ti'],
  ['Tibt', 'ཀ', 'bo dz'],
  ['Beng', 'ক', 'bn'],
  ['Guru', 'ਕ', 'pa'],
  ['Gujr', 'ક', 'gu'],
  ['Taml', 'க', 'ta'],
  ['Telu', 'క', 'te'],
  ['Knda', 'ಕ', 'kn'],
  ['Mlym', 'ക', 'ml'],
  ['Sinh', 'ක', 'si'],
  ['Thai', 'ก', 'th'],
  ['Laoo', 'ກ', 'lo'],
  ['Khmr', 'ក', 'km'],
  ['Mymr', 'က', 'my'],
  ['Thaa', 'ހ', 'dv'],
  ['Hebr', 'א', 'he'],
  ['Grek', 'α', 'el'],
  ['Armn', 'ա', 'hy'],
  ['Geor', 'ა', 'ka'],
  ['Hang', '가', 'ko'],
  ['Kana', 'あ', 'ja'],
  ['Hani', '中', 'zh-Hans zh-Hant yue'],
]
const RIGHT_TO_LEFT = ['Arab', 'Hebr', 'Thaa']
/** They have a name that is in another script than the texts here. */
const NAMED_OTHERWISE = ['shi', 'ja', 'prs']
const SAME_IN_ENGLISH = ['en', 'af', 'fil', 'ha', 'ig', 'mg', 'mi', 'wo']

const rows = LANGUAGES.flatMap(([script, letter, tags]) =>
  tags.split(' ').map((tag) => ({ tag, script, letter })),
)

test('there are as many as the news texts have, less what counts as one', () =>
  // 127 with two kinds of Swiss German and two kinds of Arabic.
  expect(rows.length).toBe(125))

describe.each(rows)('$tag', ({ tag, script, letter }) => {
  test('is written in its direction', () => {
    const right = RIGHT_TO_LEFT.includes(script) ? 'rtl' : 'ltr'
    expect(direction(tag, script)).toBe(right)
    // Shilha is written in Tifinagh too, so its tag alone does not say it.
    if (tag !== 'shi') expect(direction(tag)).toBe(right)
  })

  test('has a name of its own, in its script', () => {
    const name = autonym(tag)
    expect(name).not.toBe(tag)
    if (!NAMED_OTHERWISE.includes(tag)) expect(leadingScript(countScripts(name))).toBe(script)
    if (!SAME_IN_ENGLISH.includes(tag))
      expect(name).not.toBe(new Intl.DisplayNames(['en'], { type: 'language' }).of(tag))
  })

  test('is read at 100 to 400 words a minute, whatever a word is', () => {
    // A thousand letters in words of five.
    const seconds = readingSeconds(Array(200).fill(letter.repeat(5)).join(' '), tag)
    expect(seconds).toBeGreaterThan(45)
    expect(seconds).toBeLessThan(240)
  })

  test('counts a number in its own digits as one word', () => {
    const digits = new Intl.NumberFormat(tag, { useGrouping: false }).format(2026)
    expect(countWords(digits, tag)).toBe(1)
  })
})
