/** Lines that most entries of a feed end with. */

import { expect, it } from 'vitest'
import { withoutRepeatedEnds } from '../../src/follow/repeated-ends.ts'

const DAYS = ['one', 'two', 'three', 'four']
const left = (entries: readonly string[]) =>
  withoutRepeatedEnds(entries.map((html) => ({ html }))).map(({ html }) => html)
const LETTER = '<p>Saat tämän, koska luet Satamalehteä.</p>'

it('a line that most entries end with is part of none', () => {
  const texts = DAYS.map((day) => `<p>The ebb of day ${day}.</p>`)
  expect(left(texts.map((text) => text + LETTER))).toEqual(texts)
  expect(left(texts.map((text) => `${text}<div>\n${LETTER}<hr></div>\n<p> </p>`))).toEqual(
    texts.map((text) => `${text}<div>\n`),
  )
  expect(left([...texts.slice(1).map((text) => text + LETTER), texts[0]!])).toEqual([
    ...texts.slice(1),
    texts[0],
  ])
})

it('several such lines go, however their markup differs', () => {
  const entry = (day: string) =>
    `The ebb of day ${day}.<br><a href="/${day}">Lue koko juttu</a><br>${LETTER}`
  expect(left(DAYS.map(entry))).toEqual(DAYS.map((day) => `The ebb of day ${day}.`))
})

it.each([
  ['of two entries', DAYS.slice(0, 2).map((day) => `<p>Ebb ${day}.</p>${LETTER}`)],
  ['that is all of an entry', DAYS.map(() => LETTER)],
  ['that is no paragraph of its own', DAYS.map((day) => `<p>Ebb ${day}. It is calm.</p>`)],
  ['of less than half', [...DAYS, ...DAYS].map((day, i) => `<p>${day}</p><p>${i % 3}</p>`)],
  [
    'that is long',
    DAYS.map((day) => `<p>${day}</p><p>${'The boats lie in the mud. '.repeat(20)}</p>`),
  ],
])('the last line stays %s', (_, entries) => expect(left(entries)).toEqual(entries))
