import { expect, test } from 'vitest'
import { type Features, featuresOf } from '../../src/story/features.ts'
import { isSeries, pairsOf, templateOf } from '../../src/story/template.ts'

const read = (text: string, language = 'en') =>
  featuresOf({ id: text, language, title: '', text, date: '2026-03-01T00:00:00Z' })

const compare = (a: Features, b: Features) => templateOf(pairsOf(a), b)

const harbour = (name: string, height: number, wind: number, word: string) =>
  `The harbour office of ${name} expects waves of ${height} metres today. The wind blows at ${wind} knots from the ${word}. Small boats should stay in port until the evening. The next report comes at noon.`

test('two fillings of one template are a series', () => {
  const template = compare(
    read(harbour('Lindvik', 4, 35, 'north')),
    read(harbour('Ostrand', 2, 18, 'west')),
  )
  expect(template.share).toBeGreaterThan(0.6)
  expect(template.conflicts).toBeGreaterThanOrEqual(4)
  expect(isSeries(template)).toBe(true)
})

test('in a language without capitals too', () => {
  const row = (place: string, kilos: number, price: number) =>
    `आज ${place} मंडी में ${kilos} क्विंटल गेहूं आया। भाव ${price} रुपये प्रति क्विंटल रहा। व्यापारियों ने कहा कि मांग बनी हुई है। अगली बोली सोमवार सुबह होगी।`
  expect(
    isSeries(compare(read(row('सूरजपुर', 840, 2310), 'hi'), read(row('कमलगढ़', 615, 2275), 'hi'))),
  ).toBe(true)
})

test('a copy with a sentence more and a word less is no series', () => {
  const one = harbour('Lindvik', 4, 35, 'north')
  const other = `${one.replace('Small boats', 'Boats')} Ferries do not sail.`
  expect(isSeries(compare(read(one), read(other)))).toBe(false)
})

test('two accounts in other words are no series', () => {
  const template = compare(
    read(
      'A ferry with 60 people ran aground off Lindvik on Monday. Nobody was hurt, the coast guard said.',
    ),
    read(
      'Sixty passengers were taken off a ship that hit rocks near Lindvik. The coast guard sent two boats.',
    ),
  )
  expect(template.share).toBeLessThan(0.3)
  expect(isSeries(template)).toBe(false)
})

test('texts of one word or none', () => {
  expect(compare(read(''), read('word')).share).toBe(0)
})
