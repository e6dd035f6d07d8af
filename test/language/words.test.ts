import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countWords, words } from '../../src/language/words.ts'

const cut = (text: string): string[] => words(text).map(({ start, end }) => text.slice(start, end))

test.each([
  { input: 'The cat, the dog.', out: ['The', 'cat', 'the', 'dog'] },
  { input: "It's Ann’s well-known friend's.", out: ["It's", 'Ann’s', 'well-known', "friend's"] },
  { input: "'quoted' – and—dashed --flag", out: ['quoted', 'and', 'dashed', 'flag'] },
  { input: '3.14 and 1,000 at 12:30, ok.', out: ['3.14', 'and', '1,000', 'at', '12:30', 'ok'] },
  { input: 'the U.S. and example.org', out: ['the', 'U.S', 'and', 'example', 'org'] },
  { input: 'snake_case x_ _y', out: ['snake_case', 'x', 'y'] },
  { input: 'so\u00adlu\u00adtion', out: ['so\u00adlu\u00adtion'] },
  { input: 'cafe\u0301 naïve', out: ['cafe\u0301', 'naïve'] },
  { input: 'col·lecció', out: ['col·lecció'] },
  { input: 'good 😀👍🏽 day 🇩🇪', out: ['good', 'day'] },
  { input: 'heart ❤️ beat', out: ['heart', 'beat'] },
  { input: '𝐛𝐨𝐥𝐝 text', out: ['𝐛𝐨𝐥𝐝', 'text'] },
  { input: '€5 §7 5% №9', out: ['5', '7', '5', '9'] },
  { input: '', out: [] },
  { input: ' … —! ', out: [] },
])('$input', ({ input, out }) => expect(cut(input)).toEqual(out))

test.each([
  { language: 'ru', input: 'Кто-то пришёл.', out: ['Кто-то', 'пришёл'] },
  { language: 'he', input: 'צה״ל ומנכ"ל, "כן"', out: ['צה״ל', 'ומנכ"ל', 'כן'] },
  { language: 'ar', input: 'قال: «نعم»، ٣٫٥ كم؟', out: ['قال', 'نعم', '٣٫٥', 'كم'] },
  { language: 'fa', input: 'می\u200cروم خانه', out: ['می\u200cروم', 'خانه'] },
  { language: 'hi', input: 'हिन्दी में, क्‍या हुआ?', out: ['हिन्दी', 'में', 'क्‍या', 'हुआ'] },
  { language: 'ta', input: 'தமிழ் மொழி।', out: ['தமிழ்', 'மொழி'] },
  { language: 'ko', input: '오늘은 날씨가 좋다.', out: ['오늘은', '날씨가', '좋다'] },
  { language: 'ka', input: 'ეს არის.', out: ['ეს', 'არის'] },
  { language: 'am', input: 'ሰላም፡ለዓለም።', out: ['ሰላም', 'ለዓለም'] },
  { language: 'zh', input: '今天天气很好。', out: ['今天', '天气', '很好'] },
  { language: 'ja', input: '東京は雨です。', out: ['東京', 'は', '雨', 'です'] },
  { language: 'th', input: 'ฉันกินข้าว', out: ['ฉัน', 'กิน', 'ข้าว'] },
  {
    language: 'zh',
    input: '我用iPhone 15拍照',
    out: ['我', '用', 'iPhone', '15', '拍照'],
  },
  {
    language: 'en',
    input: 'The word 学校 means school',
    out: ['The', 'word', '学校', 'means', 'school'],
  },
])('$language: $input', ({ input, out }) => expect(cut(input)).toEqual(out))

test('Khmer, Lao and Burmese are cut into several words without a space', () => {
  for (const text of ['ខ្ញុំស្រលាញ់ភាសាខ្មែរ', 'ຂ້ອຍຮັກພາສາລາວ', 'ကျွန်တော်မြန်မာစာကိုချစ်သည်']) {
    expect(cut(text).length).toBeGreaterThan(2)
    expect(cut(text).join('')).toBe(text)
  }
})

const mixed = fc.string({
  unit: fc.constantFrom(...'ab\'-. ,1é中か한ไทя\u200d\u00ad😀𠀀\ud800\udc00\n"אב'),
})

test('words are in order, apart, not empty, inside the text, and counted', () =>
  fc.assert(
    fc.property(fc.oneof(mixed, fc.string({ unit: 'binary' })), (text) => {
      let last = 0
      const found = words(text)
      for (const { start, end } of found) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(last).toBeLessThanOrEqual(text.length)
      expect(countWords(text)).toBe(found.length)
    }),
  ))

test.each([
  ['ไ1\u200d😀', ['ไ', '1']],
  ['中1\u200d☕中', ['中', '1', '中']],
])('a number that is joined to an emoji is a word: %s', (text, expected) => {
  expect(words(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})

test('nothing but words has letters', () =>
  fc.assert(
    fc.property(mixed, (text) => {
      let rest = ''
      let last = 0
      for (const { start, end } of words(text)) {
        rest += `${text.slice(last, start)} `
        last = end
      }
      expect(rest + text.slice(last)).not.toMatch(/[a-zé1я]/)
    }),
  ))
