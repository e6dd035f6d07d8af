import { expect, test } from 'vitest'
import { sentencesChanged } from '../../src/story/changes.ts'
import { chooseToday, type TodayCandidate } from '../../src/story/today.ts'

const candidate = (
  id: string,
  kind: 'story' | 'article',
  subjects: readonly string[],
  lengths: readonly number[] = [8, 8, 8],
): TodayCandidate => ({
  kind,
  id,
  url: `https://lede.example/${id}`,
  title: id,
  sources: [],
  reports: 1,
  subjects,
  sentences: lengths.map((length) => ({ text: 'x'.repeat(length), href: null, slug: id })),
  articles: [{ slug: id, title: id, source: '' }],
})
/** A second a letter. */
const secondsOf = (text: string) => text.length
const told = (candidates: readonly TodayCandidate[], seconds: number) =>
  chooseToday(candidates, seconds, secondsOf).map(
    ({ id, sentences }) => `${id} ${sentences.length}`,
  )

test('stories come before articles, and what is new before more of the same', () => {
  const candidates = [
    candidate('storm', 'story', ['weather']),
    candidate('flood', 'story', ['weather']),
    candidate('vote', 'story', ['politics']),
    candidate('match', 'article', ['sport']),
  ]
  expect(told(candidates, 36)).toEqual(['storm 1', 'vote 1', 'flood 1', 'match 1'])
  expect(told(candidates, 30)).toEqual(['storm 1', 'vote 1', 'flood 1'])
})

test('as many whole sentences as fit, the first of each before the second of any', () => {
  const candidates = ['a', 'b', 'c'].map((id) => candidate(id, 'article', [id]))
  expect(told(candidates, 24)).toEqual(['a 1', 'b 1', 'c 1'])
  expect(told(candidates, 41)).toEqual(['a 2', 'b 2', 'c 1'])
  expect(told(candidates, 600)).toEqual(['a 3', 'b 3', 'c 3'])
})

test('what is too long gives way, but something is always told', () => {
  const long = candidate('long', 'article', ['a'], [90])
  expect(told([candidate('short', 'article', ['b']), long], 60)).toEqual(['short 3'])
  expect(told([long], 60)).toEqual(['long 1'])
  expect(told([], 60)).toEqual([])
})

test('a sentence that moved or only changed its spaces or marks is no change', () => {
  const before = ['The mill turns.', 'It is “old”.', 'The mill turns.', 'Nobody came.']
  const after = ['It  is "old".', 'The mill turns.', 'Many came.']
  expect(sentencesChanged(before, after)).toEqual({
    added: ['Many came.'],
    taken: ['The mill turns.', 'Nobody came.'],
  })
  expect(sentencesChanged(before, [...before].reverse())).toEqual({ added: [], taken: [] })
})
