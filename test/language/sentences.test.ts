import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../src/language/sentences.ts'

const split = (text: string, language: string): string[] =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end))

describe('splitSentences', () => {
  it.each([
    ['He said “.» and went on', 1],
    ['It costs 17.. dollars', 1],
    ['«We are ready», – he said.', 1],
  ])('does not break at litter: %s', (text, count) => {
    expect(split(text, 'en')).toHaveLength(count)
  })

  it('always ends at a blank line', () => {
    expect(split('A headline\n\nThe text. It goes\non here.', 'en')).toEqual([
      'A headline',
      'The text.',
      'It goes\non here.',
    ])
  })

  it.each(['ab.Cd', '.A', '("', '. "', 'a. '])('takes a long run of %j as it comes', (unit) => {
    const text = unit.repeat(5_000)
    const pieces = split(text, 'en')
    expect(pieces.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
  })

  it('takes a score whose dot stands apart as it takes one without the space', () => {
    expect(split('Das Spiel endete 2:0 . Bayern gewann.', 'de')).toHaveLength(2)
  })

  it('keeps the last of several days with its month', () => {
    expect(split('Das Fest ist vom 3–5. Mai in Bonn.', 'de')).toHaveLength(1)
    expect(split('Das Spiel endete 2–1. Martin war froh.', 'de')).toHaveLength(2)
  })

  it('takes an answer of one word before a name for no title', () => {
    expect(split('Yes. Peter agreed at once.', 'en')).toHaveLength(2)
    expect(split('Gut. Anna lachte.', 'de')).toHaveLength(2)
    expect(split('Paris. London. Rome.', 'en')).toHaveLength(3)
  })

  it('has nothing in any language for a text of nothing', () => {
    expect(split('', 'en')).toEqual([])
    expect(split(' \n\n\t ', 'th')).toEqual([])
  })

  it('loses nothing: spans are in order, trimmed, with white space alone between them', () => {
    const piece = fc.constantFrom(
      'Dr. ',
      'word ',
      'A',
      '. ',
      '!',
      '? ',
      '"',
      '”',
      '(',
      ')',
      '\n\n',
      '3. ',
      '。',
      '「',
      '」',
      '…',
      ' ',
      'т. д. ',
      '।',
      '[1]',
      '• ',
      '2) ',
    )
    fc.assert(
      fc.property(
        fc.array(piece),
        fc.constantFrom('en', 'de', 'ja', 'th', 'el', 'hy', 'xx'),
        (pieces, language) => {
          const text = pieces.join('')
          let last = 0
          for (const { start, end } of splitSentences(text, language)) {
            expect(text.slice(last, start).trim()).toBe('')
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
            expect(end).toBeGreaterThan(start)
            last = end
          }
          expect(text.slice(last).trim()).toBe('')
        },
      ),
      { numRuns: 2000 },
    )
  })
})
