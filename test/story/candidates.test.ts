import { expect, test } from 'vitest'
import { chooseMembers, type Hit } from '../../src/story/candidates.ts'
import { WINDOW } from '../../src/story/grouping.ts'

const NOW = Date.UTC(2026, 2, 10)
const HOUR = 3_600_000
const member = (article: number, language = 'en', time = NOW - 50 * HOUR + article * HOUR) => ({
  article,
  language,
  time,
  joined: time,
})
const hit = (article: number, worth: number): Hit => ({
  article,
  language: 0,
  time: NOW,
  worth,
})
const chosen = (members: ReturnType<typeof member>[], hits: Hit[], same: number, other: number) =>
  chooseMembers({ language: 'en', time: NOW }, members, hits, { same, other }).map(
    ({ article }) => article,
  )

test('of members that share equally much, those that joined first are compared', () => {
  const members = [1, 2, 3, 4].map((article) => member(article))
  expect(chosen(members, [], 2, 0)).toEqual([1, 2])
  expect(chosen(members, [hit(2, 5), hit(3, 5), hit(4, 5)], 2, 0)).toEqual([2, 3])
})

test('members that share more come first, each language within its own bound', () => {
  const members = [member(1), member(2, 'de'), member(3), member(4, 'fr'), member(5)]
  expect(chosen(members, [hit(3, 1), hit(5, 2), hit(4, 3)], 2, 1)).toEqual([5, 3, 4])
})

test('a member outside the window is not compared', () => {
  expect(chosen([member(1, 'en', NOW - WINDOW - 1), member(2)], [hit(1, 9)], 5, 5)).toEqual([2])
})
