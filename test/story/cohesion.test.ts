import { expect, test } from 'vitest'
import { looseness, strangeness } from '../../src/story/cohesion.ts'
import { Counts } from '../../src/story/counts.ts'
import { type Features, featuresOf } from '../../src/story/features.ts'
import { linkOf, mean, weighed } from '../../src/story/link.ts'

const read = (id: string, title: string, text: string): Features =>
  featuresOf({ id, language: 'en', title, text, date: '2026-03-02T08:00:00Z' })

const CHEMIST = [
  read(
    'a',
    'Minister offers health post to Ana Keller',
    'The chemist Ana Keller was asked on Monday to lead the Health Office in Norby. Keller, who hosts a show on Radio Ostra, has not said yes. Minister Lund praised Keller.',
  ),
  read(
    'b',
    'Radio host Keller may lead the Health Office',
    'Ana Keller of Radio Ostra has been offered the Health Office, people near Minister Lund said. Keller would give up her show. The Health Office sits in Norby.',
  ),
  read(
    'c',
    'Ana Keller asked to run the Health Office',
    'Minister Lund wants Ana Keller at the head of the Health Office in Norby. The chemist is known to listeners of Radio Ostra, where Keller answers questions.',
  ),
]
const FOURTH = read(
  'd',
  'Radio Ostra confirms offer to Keller',
  'Radio Ostra said on Monday that its host Ana Keller was asked by Minister Lund to lead the Health Office in Norby. Keller is on air as usual.',
)
const SURGEON = read(
  'e',
  'Minister names Tove Brandt to lead the Health Office',
  'Tove Brandt, a village doctor from Hellesund, is to lead the Health Office in Norby, Minister Lund said. Brandt founded a clinic in Hellesund after the flood. Brandt thanked Hellesund.',
)

test('an article about others than a story speaks of pays for it, one about the same does not', () => {
  const counts = new Counts()
  expect(strangeness(counts, FOURTH, CHEMIST)).toBeLessThan(0.5)
  expect(strangeness(counts, SURGEON, CHEMIST)).toBeGreaterThan(1)
})

test('an article pays that fits the members of a story much less than they fit each other', () => {
  const counts = new Counts()
  const article = weighed(counts, FOURTH)
  const own = mean(CHEMIST.map((member) => linkOf(counts, article, member).score))
  expect(looseness(counts, own, CHEMIST)).toBe(0)
  expect(looseness(counts, own - 4, CHEMIST)).toBeGreaterThan(1)
})
