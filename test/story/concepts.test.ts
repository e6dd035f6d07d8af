import { expect, test } from 'vitest'
import { CONCEPTS } from '../../src/story/concepts/table.ts'
import { conceptAt, conceptsWithin } from '../../src/story/concepts.ts'
import { featuresOf } from '../../src/story/features.ts'

const EARTHQUAKE = 0
const REFUGEE = 45

test.each(Object.entries(CONCEPTS))(
  'the list of %s has every concept, in words of its own',
  (_, list) => {
    const entries = list.trim().split(/,\s*/)
    expect(entries).toHaveLength(170)
    for (const word of entries.flatMap((entry) => entry.split('|'))) {
      expect(word).toBe(word.trim().normalize('NFC').toLowerCase())
      expect(word.replace(/\.$/, '')).toMatch(/^[\p{L}\p{M}\p{N}'’״\u200c -]+$/u)
    }
  },
)

test.each([
  ['en', 'refugees'],
  ['de', 'flüchtlinge'],
  ['ru', 'беженцами'],
  ['uk', 'біженців'],
  ['ar', 'واللاجئين'],
  ['sw', 'wakimbizi'],
  ['ka', 'ლტოლვილების'],
  ['am', 'የስደተኞች'],
  ['hy', 'փախստականների'],
])('refugees in %s', (language, word) => {
  expect(conceptAt([word], 0, language)?.concept).toBe(REFUGEE)
})

test('a phrase, a whole word, and a word that merely begins alike', () => {
  expect(conceptAt(['trận', 'động', 'đất'], 1, 'vi')).toEqual({ concept: EARTHQUAKE, words: 2 })
  expect(conceptAt(['car'], 0, 'en')).toEqual({ concept: 66, words: 1 })
  expect(conceptAt(['carpet'], 0, 'en')).toBeUndefined()
  expect(conceptAt(['quake'], 0, 'xx')).toBeUndefined()
})

test('a language without spaces has them anywhere, others have not', () => {
  expect(conceptsWithin('昨日の地震で', 'ja')).toEqual([
    { concept: EARTHQUAKE, shown: '地震', at: 3 },
  ])
  expect(conceptsWithin('臺灣發生地震', 'zh-Hant').map(({ concept }) => concept)).toEqual([
    EARTHQUAKE,
  ])
  expect(conceptsWithin('an earthquake', 'en')).toEqual([])
})

test('an article is marked by its concepts as it writes them', () => {
  const { marks } = featuresOf({
    id: 'a',
    language: 'de',
    title: 'Beben an der Küste',
    text: 'Viele Flüchtlinge wurden gerettet.',
    date: '2026-03-01T00:00:00Z',
  })
  expect(marks.get(`C${EARTHQUAKE}`)?.shown).toBe('Beben')
  expect(marks.get(`C${REFUGEE}`)?.shown).toBe('Flüchtlinge')
})

test('a concept of several words is shown as all of them', () => {
  const { marks } = featuresOf({
    id: 'a',
    language: 'vi',
    title: '',
    text: 'Hôm qua có một trận động đất ngoài khơi.',
    date: '2026-03-01T00:00:00Z',
  })
  expect(marks.get(`C${EARTHQUAKE}`)?.shown).toBe('động đất')
})
