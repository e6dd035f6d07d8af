import { describe, expect, test } from 'vitest'
import { quotations, quotesWhole } from '../../src/summary/quotation.ts'

describe('a sentence by itself', () => {
  test.each([
    ['She called it “a good year” and left.', true],
    ['»Gut«, sagte sie, »sehr gut.«', true],
    ['„Gut“, sagte sie.', true],
    ['« Très bien », dit-elle.', true],
    ['”Bra”, sa hon.', true],
    ['「はい」と彼女は答えた。', true],
    ['"Good," she said, "very good."', true],
    ['他说：“好。”', true],
    // Marks that are no quotation marks.
    ['ד"ר לוי מונה למנהל בית החולים.', true],
    ['שר החוץ של ארה“ב הגיע אתמול לבירה.', true],
    ['시장은 "다리를 곧 연다"고 말했다.', true],
    ['他说“好”。', true],
    ['وصف الوزير القرار بأنه”خطأ" كبير.', true],
    ['The town bought a 32" screen for the hall.', true],
    ["The 'old' crew's boats' sails were torn.", true],
    // Halves.
    ['She said: “It was a good year.', false],
    ['it was a good year,” she said.', false],
    ['It rained", said the pilot, "but we sailed.', false],
    ['and we sailed.’', false],
    ['「そうです。', false],
    ['He said "yes.', false],
    ['„Ja, sagte er.', false],
  ])('%s', (text, whole) => {
    expect(quotesWhole(quotations([text])[0]!)).toBe(whole)
  })
})

test('a quotation over several sentences holds those between', () => {
  const found = quotations([
    'The mayor answered: “We did what we could.',
    'The pumps ran all night.',
    'Nobody slept.”',
    'The water fell on Friday.',
  ])
  expect(found.map(({ share }) => share > 0.9)).toEqual([false, true, true, false])
  expect(found.map(quotesWhole)).toEqual([false, false, false, true])
})

test('a quotation that is never closed ends with its sentence', () => {
  const found = quotations(['He said: “We are ready.', 'The bridge opens in May.'])
  expect(found[1]).toMatchObject({ share: 0, begins: false })
})
