import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readingSeconds } from '../../src/language/reading-speed.ts'

const times = (text: string, count: number): string => Array(count).fill(text).join(' ')

// 238 silent words of English a minute, 228 aloud: the other figures grow by the same share.
test.each([
  { language: 'en', text: times('word', 238), seconds: 60 },
  { language: 'en-GB', text: times('word', 119), seconds: 30 },
  { language: 'ar', text: times('كلمة', 138), seconds: 57 },
  { language: 'fi', text: times('sana', 161), seconds: 57 },
  { language: 'zh-Hans', text: '读'.repeat(255), seconds: 57 },
  { language: 'zh', text: '读'.repeat(255).replace(/.{20}/g, '$&，'), seconds: 57 },
  { language: 'ja', text: 'かな漢'.repeat(119), seconds: 57 },
  { language: 'ko', text: times('읽기', 185), seconds: 57 },
  // 68 ms a letter.
  { language: 'hu', text: times('tizenötbetűsszó', 58), seconds: 57 },
  { language: 'th', text: 'ก'.repeat(882), seconds: 57 },
  { language: 'und', text: 'a'.repeat(882), seconds: 57 },
  { language: 'en', text: '', seconds: 0 },
  { language: 'en', text: ' … ', seconds: 0 },
  { language: 'en', text: 'Yes.', seconds: 1 },
])('$language: $seconds s', ({ language, text, seconds }) =>
  expect(readingSeconds(text, language)).toBe(seconds),
)

test('words of another script inside take their time', () => {
  const chinese = '读'.repeat(100)
  expect(readingSeconds(`${chinese} ${times('English', 60)}`, 'zh')).toBeGreaterThan(
    readingSeconds(chinese, 'zh') + 10,
  )
})

test('more text never takes less time', () =>
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'ab 中か한ไ.') }),
      fc.constantFrom('en', 'zh', 'ja', 'ko', 'th', 'hu'),
      (text, language) => {
        expect(readingSeconds(`${text} aaaa`, language)).toBeGreaterThanOrEqual(
          readingSeconds(text, language),
        )
      },
    ),
  ))
