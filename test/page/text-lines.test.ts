import { describe, expect, it } from 'vitest'
import { textLines } from '../../src/page/text-lines.ts'

describe('lines without a font', () => {
  it('end between words and lose nothing', () => {
    const text = 'The old bridge over the river was opened again on Monday after two years.'
    const lines = textLines(text, 'en', 12, 20)
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.join(' ')).toBe(text)
  })

  it('hold closing marks with what they close, and opening ones with what they open', () => {
    for (const [language, text] of [
      ['ja', '小惑星探査機「はやぶさ2」が、リュウグウの砂を地球に持ち帰った。'],
      ['zh', '他说：“桥今天（星期一）重新开放。”人们都来了。'],
      ['fr', 'Il a dit : « Le pont (l’ancien) rouvre lundi », et tous sont venus.'],
    ] as const) {
      for (const width of [5, 6, 7, 8, 9]) {
        const lines = textLines(text, language, width, 40)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[、。」，：”）».,)]/u)
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[「“（(«]$/u)
      }
    }
  })

  it('are made of the beginning of a text without end, and stay well formed', () => {
    for (const text of [
      '日'.repeat(200_000),
      `a${'\u{1f40b}'.repeat(100_000)}`,
      `ᄀ${'ᅡ'.repeat(200_000)}`,
    ]) {
      const lines = textLines(text, 'en', 12, 4)
      expect(lines.join('').length).toBeLessThan(9000)
      for (const line of lines) expect(line.isWellFormed()).toBe(true)
    }
  })

  it('begin no line of Japanese with a particle', () => {
    const lines = textLines('探査機は小惑星の砂を地球に運んだ', 'ja', 5, 20)
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines) expect(line).not.toMatch(/^[はのをに]/u)
  })

  it('break Thai, which has no spaces between words, between words', () => {
    const words = ['เด็กชาย', 'ได้รับ', 'การ', 'ช่วยเหลือ']
    const lines = textLines(words.join(''), 'th', 6, 20)
    expect(lines.length).toBeGreaterThan(1)
    // A line never begins with a mark that belongs to the letter before it.
    for (const line of lines) expect(line).not.toMatch(/^\p{M}/u)
    expect(lines.join('')).toBe(words.join(''))
  })

  it('end with an ellipsis where more would follow', () => {
    const lines = textLines('one two three four five six seven eight nine ten', 'en', 6, 2)
    expect(lines).toHaveLength(2)
    expect(lines[1]).toMatch(/\w…$/)
  })

  it('part a word that is longer than a line, and take any text', () => {
    const lines = textLines('a'.repeat(100), 'en', 6, 50)
    expect(lines.join('')).toBe('a'.repeat(100))
    expect(lines.length).toBeGreaterThan(8)
    for (const text of ['', ' ', '👩‍👩‍👧‍👦'.repeat(9), '\u202e\u0301']) {
      expect(textLines(text, 'no tag at all', 6, 3).length).toBeLessThanOrEqual(3)
    }
  })
})
