import { expect, test } from 'vitest'
import { makeArticle } from '../../src/article/article.ts'
import type { ReasonMark } from '../../src/story/reason.ts'
import { type Report, tellStory } from '../../src/story/telling.ts'
import { analyse } from '../../src/summary/analyse.ts'

const report = (title: string, time: number): Report => {
  const text = 'The ferry Sigrun ran aground off Lindvik on Monday with 164 people on board.'
  const article = makeArticle([{ kind: 'prose', text }], { title })
  const analysis = analyse(article, { language: 'en' })
  return { slug: title, article, analysis, source: title, time, isExcerpt: false }
}
const mark = (kind: ReasonMark['kind'], en: string): ReasonMark => ({
  key: en,
  kind,
  shown: { en },
  worth: 5,
  found: 1,
})
const MARKS = [mark('number', '164'), mark('name', 'Captain Oddvar Tangen'), mark('word', 'ferry')]
const titleOf = (...titles: string[]): string =>
  tellStory(
    titles.map((title, at) => report(title, -at)),
    MARKS,
    ['en'],
    { kind: 'sentences', value: 1 },
  ).title

test('the title of a story is that of the newest report which names something of it', () => {
  expect(titleOf('Ferry aground off Lindvik', 'Tangen steers ferry onto rocks')).toBe(
    'Ferry aground off Lindvik',
  )
  expect(titleOf('All 164 are safe', 'Tangen saw no light', 'A ferry in need')).toBe(
    'Tangen saw no light',
  )
})

test('where no title names anything, the newest stands', () => {
  expect(titleOf('All 164 are safe', 'Rescue in the fog')).toBe('All 164 are safe')
})
