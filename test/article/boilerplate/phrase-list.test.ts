import { expect, test } from 'vitest'
import { Mention, Opening } from '../../../src/article/boilerplate/phrase-list.ts'

const LINES = new Opening(() => ['read', 'read more', '广告', '©', 'copyright', 'см. также'])

test.each([
  ['read more: the harbour', 'read more', ': the harbour'],
  ['read this', 'read', ' this'],
  ['» — read more', 'read more', ''],
  ['👉 read more', 'read more', ''],
  ['© 2026 the harbour', '©', ' 2026 the harbour'],
  ['— © the harbour', '©', ' the harbour'],
  ['см. также: порт', 'см. также', ': порт'],
  ['广告：港口', '广告', '：港口'],
  ['read2', 'read', '2'],
])('%s begins with %s', (line, phrase, rest) => {
  const opened = LINES.find(line)
  expect(opened?.phrase).toBe(phrase)
  expect(line.slice(opened!.end)).toBe(rest)
})

test.each([
  'reader of the harbour',
  'the harbour: read more',
  '广告商说',
  '12 read more',
  '',
  '— —',
])('«%s» begins with none of them', (line) => {
  expect(LINES.find(line)).toBeNull()
})

const OFFERS = new Mention(() => ['app', 'newsletter-', 'нашем канале', 'نشرتنا'])

test.each([
  ['get the app today', true],
  ['the apple tree', false],
  ['wrap the app, then', true],
  ['our newsletters', true],
  ['the minewsletter', false],
  ['в нашем канале', true],
  ['سجل بنشرتنا', true],
  ['', false],
])('what is on offer, anywhere in «%s»: %s', (line, isIn) => {
  expect(OFFERS.isIn(line)).toBe(isIn)
})
