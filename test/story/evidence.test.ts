import { expect, test } from 'vitest'
import { Counts } from '../../src/story/counts.ts'
import { evidenceOf } from '../../src/story/evidence.ts'
import { featuresOf } from '../../src/story/features.ts'

const read = (text: string) =>
  featuresOf({ id: text, language: 'vi', title: '', text, date: '2026-03-02T08:00:00Z' })

test('a syllable of Vietnamese that one article in three has is worth little', () => {
  const counts = new Counts()
  for (let i = 0; i < 90; i += 1) {
    counts.add(read(i % 3 === 0 ? `hôm nay ông Nam kể chuyện số ${i}` : `chuyện số ${i}`), false)
  }
  const one = read('hôm qua ông Nam gặp bà Trang ở chợ')
  const other = read('theo lời ông Nam thì bà Trang đã về')
  const worth = new Map(
    evidenceOf(counts, one, other).shared.map((mark) => [
      one.marks.get(mark.key)!.shown,
      mark.worth,
    ]),
  )
  expect(worth.get('Trang')).toBeGreaterThan(4)
  expect(worth.get('Nam') ?? 0).toBeLessThan(2)
})
