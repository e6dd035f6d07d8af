/** The packed function words are those of the lists, and little else. */

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LISTS, packLists, readLists, writeLists } from '../../src/commands/train-words.ts'
import { functionWords } from '../../src/language/function-words.ts'
import { packWords, unpackWords } from '../../src/language/word-set.ts'

const read = (name: string): string =>
  readFileSync(resolve(import.meta.dirname, '../../src/language/function-words', name), 'utf8')
const lists = LISTS.map(read)

describe('function words', () => {
  it('are packed as they are listed', () => expect(packLists(...lists)).toBe(read('table.json')))

  it.each(lists.map((text) => [text]))('are listed in the order that the command writes', (text) =>
    expect(writeLists(readLists(text))).toBe(text),
  )

  it('are all found again', () => {
    for (const text of lists)
      for (const [tag, words] of readLists(text)) {
        const { has } = functionWords(tag)
        expect(
          words.filter((word) => !has(word)),
          tag,
        ).toEqual([])
      }
  })

  it.each([1, 30, 450, 3000])('hold few other words in a set of %i', (size) => {
    const { has } = unpackWords(packWords(Array.from({ length: size }, (_, i) => `word${i}`)))
    expect(Array.from({ length: size }, (_, i) => `word${i}`).every(has)).toBe(true)
    const others = Array.from({ length: 20_000 }, (_, i) => `other${i}`).filter(has)
    // One in a thousand is meant; three times as many would be a poor hash.
    expect(others.length).toBeLessThan(60)
  })

  it('are none in a language that nobody knows', () =>
    expect(functionWords('qaa').has('the')).toBe(false))
})
