/**
 * What holds in every language: the 127 that NTREX-128 has. The texts are made of its function words
 * (src/language/function-words/), which are the words of the language that we have of all of them.
 */

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LISTS, readLists } from '../../src/commands/train-words.ts'
import { firstWords as feedOpening } from '../../src/feed/text-construct.ts'
import { namedLanguages } from '../../src/language/autonyms.ts'
import { dataOf } from '../../src/language/data/data-of.ts'
import { detectLanguage } from '../../src/language/detect.ts'
import { asciiDigits } from '../../src/language/digits.ts'
import { direction } from '../../src/language/direction.ts'
import { functionWords } from '../../src/language/function-words.ts'
import { readingSeconds } from '../../src/language/reading-speed.ts'
import { splitSentences } from '../../src/language/sentences.ts'
import { primaryLanguage } from '../../src/language/tag.ts'
import { languageName } from '../../src/page/locale.ts'
import { opening as pageOpening } from '../../src/page/opening.ts'
import { en } from '../../src/page/words/en.ts'

const TAGS = (
  'en af am ar az ba be bem bn bo bs bg ca cs ckb cy da de dv dz el et eu ee fo fa fj fil fi fr fr-CA fuc ga gl ' +
  'gsw gu ha he hi hmn hr hu hy ig id is it ja kn ka kk km rw ky kmr ko lo lv lt lb ml mr mey mk mg mt mn mi ms my ' +
  'nd ne nl nn nb nso ny om pa pl pt pt-BR prs ps ro ru shi si sk sl sm sn sd so es es-MX sq sr sr-Latn ss sw sv ty ' +
  'ta tt te tg th ti to tn tk tr ug uk ur uz ve vi wo xh yo yue zh-Hans zh-Hant zu'
).split(' ')

const lists = LISTS.map((name) =>
  readLists(
    readFileSync(resolve(import.meta.dirname, '../../src/language/function-words', name), 'utf8'),
  ),
)

/** The words that we have of a language, or of the one that it is like. */
function wordsOf(tag: string): string[] {
  const primary = primaryLanguage(tag)
  const { like } = dataOf(primary)
  const own = lists.flatMap((list) => list.get(primary) ?? [])
  return own.length > 0 || like === undefined ? own : wordsOf(like)
}

const UNSPACED = /^(?:zh|yue|ja|th|lo|km|my|bo|dz)\b/
const gapOf = (tag: string): string => (UNSPACED.test(tag) ? '' : ' ')

/** A line of words, so long at least. UTF-16 units. */
function lineOf(tag: string, length: number): string {
  const words = wordsOf(tag)
  const gap = gapOf(tag)
  let line = ''
  for (let i = 0; line.length < length; i += 1) line += words[i % words.length]! + gap
  return line.trim()
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

describe.each(TAGS)('in %s', (tag) => {
  it('there are words', () => expect(wordsOf(tag).length).toBeGreaterThan(0))

  it('function words are none of the matter', () => {
    const { has } = functionWords(tag)
    expect(wordsOf(tag).filter((word) => !has(word))).toEqual([])
  })

  it('a thousand letters take a minute or so', () => {
    const text = lineOf(tag, 1000)
    const seconds = readingSeconds(text, tag)
    // A letter that is a word or a syllable takes longer than one of an alphabet.
    const [least, most] = /^(?:zh|yue|ja|ko|am|ti)\b/.test(tag) ? [100, 240] : [35, 100]
    expect(seconds).toBeGreaterThanOrEqual(least)
    expect(seconds).toBeLessThanOrEqual(most)
    expect(readingSeconds(`${text}${gapOf(tag)}${text}`, tag)).toBeGreaterThan(1.9 * seconds - 2)
  })

  it('the direction is that of its script', () => {
    const letters = lineOf(tag, 60)
    // Tachelhit in the news is in Arabic letters, by CLDR in Tifinagh: the text decides.
    const { script } = detectLanguage(letters)
    const isRightToLeft = /[\u0590-\u07bf]/.test(letters)
    expect(direction(tag, script)).toBe(isRightToLeft ? 'rtl' : 'ltr')
    const usual = new Intl.Locale(tag).maximize().script ?? 'Latn'
    expect(direction(tag)).toBe(direction('und', usual))
  })

  it('its own digits are read', () => {
    const numerals = new Intl.NumberFormat(`${tag}-u-nu-native`, { useGrouping: false })
    const written = numerals.format(1_234_567_890)
    expect(written).toHaveLength(10)
    expect(asciiDigits(written)).toBe('1234567890')
  })

  it.each([
    ['a page', (text: string) => pageOpening(text), 60],
    ['a feed', feedOpening, 81],
  ])('what is too long for %s is cut between characters', (_, cut, most) => {
    for (const shift of [0, 1, 2, 3, 4, 5]) {
      const text = lineOf(tag, 200).slice(shift).trim()
      const whole = cut(text)
      expect(whole.endsWith('…')).toBe(true)
      expect([...whole].length).toBeLessThanOrEqual(most)
      expect([...whole].length).toBeGreaterThan(most / 2)
      const kept = [...graphemes.segment(whole.slice(0, -1))].map(({ segment }) => segment)
      const all = [...graphemes.segment(text)].map(({ segment }) => segment)
      expect(kept).toEqual(all.slice(0, kept.length))
    }
  })

  it('the name of a language that has capitals begins with one', () => {
    const name = languageName(tag, en)
    expect(name).not.toBe('')
    const [first = ''] = name
    // IsiXhosa and chiShona are written so: a capital behind a prefix; others begin with one.
    expect(first).toBe(first.toLocaleUpperCase(tag))
    const own = namedLanguages().get(tag)
    if (own !== undefined) expect(name.toLocaleLowerCase(tag)).toBe(own.toLocaleLowerCase(tag))
  })

  it('a line of capitals stays one sentence', () => {
    const line = lineOf(tag, 80).toLocaleUpperCase(tag)
    const pieces = splitSentences(`${line}\n\n${line}`, tag)
    expect(pieces.map(({ start, end }) => end - start)).toEqual([line.length, line.length])
  })
})
