/**
 * What is known of each language, and cases that it must get right: `xx.json` beside this file. The
 * sentences of a case are joined and split again. `npm run scaffold -- language TAG` makes one.
 */

import { describe, expect, it } from 'vitest'
import { everyLanguage, monthsOf, wordsOf } from '../../../src/language/data/data-of.ts'
import { LANGUAGES } from '../../../src/language/data/languages.ts'
import { splitSentences } from '../../../src/language/sentences.ts'

interface Cases {
  readonly sentences: readonly (readonly string[])[]
}

const files = import.meta.glob<Cases>('./*.json', { eager: true, import: 'default' })
const cases = Object.entries(files).map(
  ([path, { sentences }]) => [path.slice(2, -'.json'.length), sentences] as const,
)
const tags = Object.keys(LANGUAGES)

/** Scripts that put no space between sentences, but Thai. */
const SPACELESS = /^(?:zh|ja|my|km)$/

describe('a language', () => {
  it.each(cases)('%s splits its cases', (language, sentences) => {
    for (const wanted of sentences) {
      const text = wanted.join(SPACELESS.test(language) ? '' : ' ')
      const pieces = splitSentences(text, language).map(({ start, end }) => text.slice(start, end))
      expect(pieces).toEqual(wanted)
    }
  })

  it('with abbreviations has a case', () => {
    const tested = new Set(cases.map(([language]) => language))
    const abbreviating = tags.filter((tag) => LANGUAGES[tag]!.abbreviations !== undefined)
    expect(abbreviating.length).toBeGreaterThan(80)
    expect(abbreviating.filter((tag) => !tested.has(tag))).toEqual([])
  })
})

describe('the data', () => {
  it('are in the order of the alphabet', () => expect(tags).toEqual(tags.toSorted()))

  it.each(tags)('of %s are sorted words in lower case, each once', (tag) => {
    const { abbreviations, sentenceOpeners, weekdays, closers, joiners } = LANGUAGES[tag]!
    const lists = { ...abbreviations, sentenceOpeners, weekdays, closers, joiners }
    for (const [name, list] of Object.entries(lists)) {
      const words = wordsOf(list)
      expect([...new Set(words)].sort(), name).toEqual(words)
      expect(
        words.filter((word) => word !== word.toLowerCase()),
        name,
      ).toEqual([])
    }
  })

  it('name twelve months or none, and hardly a month by the name of another', () => {
    const numbers = new Map<string, number>()
    const twofold = new Set<string>()
    for (const data of everyLanguage()) {
      const months = monthsOf(data)
      expect([0, 12]).toContain(months.length)
      for (const [index, forms] of months.entries()) {
        for (const form of forms) {
          if ((numbers.get(form) ?? index) !== index) twofold.add(form)
          numbers.set(form, index)
        }
      }
    }
    // June and October in Croatian, July and November in Polish.
    expect([...twofold]).toEqual(['lip', 'lis'])
  })
})
