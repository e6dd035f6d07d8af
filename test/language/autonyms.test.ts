import { describe, expect, test } from 'vitest'
import { autonym } from '../../src/language/autonyms.ts'
import table from '../../src/language/identification.table.json' with { type: 'json' }

const names = (tag: string) => new Intl.DisplayNames([tag], { type: 'language' })
const LANGUAGES = table.tables.flatMap(({ languages }) => languages).filter((tag) => tag !== 'und')
/** The runtime carries a part of the Unicode data, and answers in English beyond it. */
const CARRIED = LANGUAGES.filter(
  (tag) => names(tag).resolvedOptions().locale.split('-')[0] === tag.split('-')[0],
)

describe('the names of languages in themselves', () => {
  test('the runtime knows many of them', () => expect(CARRIED.length).toBeGreaterThan(40))

  test.each(CARRIED)('%s is what the Unicode data says', (tag) => {
    expect(autonym(tag)).toBe(names(tag).of(tag))
  })

  test('more than it are known', () => {
    expect(autonym('ne')).toBe('नेपाली')
    expect(autonym('cy')).toBe('Cymraeg')
  })

  test('others are asked for', () => {
    expect(autonym('de-AT')).toBe('Österreichisches Deutsch')
  })

  test('what is no tag stays as it is', () => {
    expect(autonym('not a tag')).toBe('not a tag')
    expect(autonym('')).toBe('')
    expect(autonym('und')).toBe('und')
  })
})
