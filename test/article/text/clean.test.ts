import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText } from '../../../src/article/text/clean.ts'
import { withoutControls } from '../../../src/article/text/controls.ts'

test.each([
  // doubled and stray marks
  ['The talks ended on May 17..', 'The talks ended on May 17.'],
  ['«We agreed on all points.», – she said.', '«We agreed on all points», – she said.'],
  ['They support the harbour town.».', 'They support the harbour town.'],
  ['He spoke of «two roads.».', 'He spoke of «two roads».'],
  ['She called it “a start.”.', 'She called it “a start.”'],
  ['The bridge , which is old , stands .', 'The bridge, which is old, stands.'],
  ['It is late,, he wrote,.', 'It is late, he wrote.'],
  ['The vote is over./.', 'The vote is over.'],
  ['会议结束。。', '会议结束。'],
  ['He said \\"yes\\" twice.', 'He said "yes" twice.'],
  ['The mayor ( ) agreed.', 'The mayor agreed.'],
  // what is right as it is
  ['He waited... and left.', 'He waited... and left.'],
  ['He waited… «Well…», he said.', 'He waited… «Well…», he said.'],
  ['The end....', 'The end....'],
  ['«Why?», she asked. «Now!».', '«Why?», she asked. «Now!».'],
  [
    'In the U.S., and at Smith Inc., nothing changed.',
    'In the U.S., and at Smith Inc., nothing changed.',
  ],
  ['See ../notes and 1..5 in .NET', 'See ../notes and 1..5 in .NET'],
  ['wait.. what', 'wait.. what'],
  ['Il dit : « Oui ! »', 'Il dit : « Oui ! »'],
  // characters
  ['e\u0301', 'é'],
  [' \t a\u00a0\u2003b\r\n\u0085c ', 'a b c'],
  ['a\u0000b\u0007c\ufffed\ufdd0e\ud800f', 'abcdef'],
  // bytes of windows-1252, read as Latin-1
  ['He said \u0093yes\u0094 \u0096 it\u0092s \u008aibenik.\u0081', 'He said “yes” – it’s Šibenik.'],
  ['co\u00adop\u200berate\ufeff\u2060', 'cooperate'],
  ['user\u202egnp.exe', 'usergnp.exe'],
  ['left\u200eright', 'leftright'],
  ['שלום\u200f!', 'שלום\u200f!'],
  ['می\u200cخواهم', 'می\u200cخواهم'],
  ['ക്\u200d', 'ക്\u200d'],
  ['word\u200d\u200c', 'word'],
  ['👩\u200d🚀 and 🏴\u{e0067}\u{e0062}\u{e007f}', '👩\u200d🚀 and 🏴\u{e0067}\u{e0062}\u{e007f}'],
  ['សួស្តី\u200bពិភពលោក', 'សួស្តី\u200bពិភពលោក'],
  ['', ''],
])('%j becomes %j', (input, out) => {
  expect(cleanText(input)).toBe(out)
})

const LITTER = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 4 }),
      fc.constantFrom(
        '.',
        '..',
        '»',
        '«',
        '”',
        ',',
        ' ',
        ' .',
        './.',
        '\\"',
        '"',
        '( )',
        '\u200d',
        '\u200b',
        '\u0301',
        '\ud800',
        '\udc00',
        'a',
        'И',
        'ش',
        '。',
      ),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''))

test('cleaning twice changes nothing more', () => {
  fc.assert(
    fc.property(LITTER, (text) => {
      const once = cleanText(text)
      expect(cleanText(once)).toBe(once)
    }),
    { numRuns: 500 },
  )
})

test('no letter and no digit is lost, added or moved', () => {
  // Decomposed, because a mark joins its letter when what stood invisibly between them goes. The
  // fillers of Hangul are letters by category, and show nothing.
  const letters = (text: string) =>
    text.normalize('NFD').replace(/[^\p{L}\p{Nd}]|[\u115f\u1160\u3164\uffa0]/gu, '')
  fc.assert(
    fc.property(LITTER, (text) => {
      expect(letters(cleanText(text))).toBe(letters(withoutControls(text).replace(/\p{Cs}/gu, '')))
    }),
    { numRuns: 500 },
  )
})

test('the result is well formed, on one line, without outer or double spaces', () => {
  fc.assert(
    fc.property(LITTER, (text) => {
      const clean = cleanText(text)
      expect(clean.isWellFormed()).toBe(true)
      expect(clean).not.toMatch(/\s\s|^\s|\s$|[\n\r\t\0]/)
    }),
  )
})

test('a letter under thousands of marks keeps thirty of them', () => {
  expect(cleanText(`a${'\u0316\u0301'.repeat(5_000)}b`).length).toBeLessThan(40)
})

test.each(['\u0316', '\u{1d165}'])(
  'so does one under 31 of them, wherever it stands: %j',
  (mark) => {
    for (let before = 0; before < 64; before += 1) {
      const letter = `${'x'.repeat(before)}a`
      expect(cleanText(`${letter}${mark.repeat(31)}b`)).toBe(`${letter}${mark.repeat(30)}b`)
      expect(cleanText(`${letter}${mark.repeat(30)}b`)).toBe(`${letter}${mark.repeat(30)}b`)
    }
  },
)
