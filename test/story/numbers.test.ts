import { expect, test } from 'vitest'
import { asciiDigits } from '../../src/language/digits.ts'
import { words } from '../../src/language/words.ts'
import { readNumber } from '../../src/story/numbers.ts'

/** The keys of all numbers and days in a text. */
function keys(text: string, language: string): string[] {
  const plain = asciiDigits(text)
  const lower = words(plain).map(({ start, end }) => plain.slice(start, end).toLowerCase())
  return lower.flatMap((_, i) => readNumber(lower, i, language)?.key ?? [])
}

test.each([
  ['en', 'It cost 18 million dollars.'],
  ['de', 'Es kostete 18 Millionen Dollar.'],
  ['ru', 'Он стоил 18 миллионов долларов.'],
  ['tr', '18 milyon dolar tuttu.'],
  ['ja', '費用は1800万ドル。'],
  ['hi', 'इसकी लागत 1.8 करोड़ डॉलर थी।'],
  ['fa', '۱۸ میلیون دلار هزینه داشت.'],
  ['bn', 'এতে ১.৮ কোটি ডলার লাগে।'],
])('%s: a number with its magnitude', (language, text) => {
  expect(keys(text, language)).toEqual(['N18000000'])
})

test.each([
  ['en', '12,345 people'],
  ['de', '12.345 Menschen'],
  ['hi', '12,345 लोग'],
  ['ar', '١٢٬٣٤٥ شخصا'],
  ['th', '๑๒,๓๔๕ คน'],
])('%s: thousands marks fall away', (language, text) => {
  expect(keys(text, language)).toEqual(['N12345'])
})

test.each([
  ['en', 'on September 17'],
  ['en', 'on 17 September'],
  ['es', 'el 17 de septiembre'],
  ['pl', '17 września'],
  ['ru', '17 сентября'],
  ['el', '17 Σεπτεμβρίου'],
])('%s: a day of a month', (language, text) => {
  expect(keys(text, language)).toEqual(['D9-17'])
})

test('decimals, times and lone numbers stay what they are', () => {
  expect(keys('3.5 percent at 14:30, 7 people, 2008', 'en')).toEqual([
    'N3.5',
    'N14:30',
    'N7',
    'N2008',
  ])
  expect(keys('3,5 Prozent um 14:30', 'de')).toEqual(['N3.5', 'N14:30'])
  expect(keys('no numbers here, only May', 'en')).toEqual([])
})
