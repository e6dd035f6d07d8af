import { expect, test } from 'vitest'
import { Counts } from '../../src/story/counts.ts'
import { evidenceOf } from '../../src/story/evidence.ts'
import { featuresOf } from '../../src/story/features.ts'

const read = (language: string, text: string) =>
  featuresOf({ id: text, language, title: '', text, date: '2026-03-02T08:00:00Z' })

const placesIn = (language: string, text: string): string[] =>
  [...read(language, text).marks.keys()].filter((key) => key.startsWith('P'))

test.each([
  ['en', 'A Chilean court heard the case.', ['PCL']],
  ['en', 'A child saw the green bird, in the belief that nobody would indict it.', []],
  ['ru', 'Вчера в городе открыли новый канал.', []],
  ['ru', 'Вчера в Канаде выбрали канадский парламент.', ['PCA']],
  ['ru', 'Власти Китая сообщили о китайских выборах.', ['PCN']],
  ['ru', 'Он ждал того дня.', []],
  ['fr', 'Le gouvernement syrien a répondu.', ['PSY']],
  ['he', 'נשיא סוריה הגיב.', ['PSY']],
])('places in %s: %s', (language, text, places) => {
  expect(placesIn(language, text)).toEqual(places)
})

test('a given name says less where the surnames differ', () => {
  const worth = (one: string, other: string): number => {
    const { shared } = evidenceOf(new Counts(), read('en', one), read('en', other))
    return shared.find(({ key }) => key === 'Tkrn')?.worth ?? 0
  }
  const hunter = 'They said that Karen Hunter left.'
  const same = worth(hunter, 'It is known that Karen Hunter stays.')
  expect(same).toBeGreaterThan(0)
  expect(worth(hunter, 'It is known that Karen Fields stays.')).toBeLessThan(same * 0.7)
})
