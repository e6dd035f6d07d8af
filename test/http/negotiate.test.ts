import { describe, expect, it } from 'vitest'
import { asksForHtml, negotiate } from '../../src/http/negotiate.ts'

const offers = ['application/json', 'text/html', 'text/plain', 'text/markdown'] as const
const CHROME =
  'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8'

describe('negotiate', () => {
  it.each([
    [undefined, 'application/json'],
    ['', 'application/json'],
    ['*/*', 'application/json'],
    [CHROME, 'text/html'],
    ['text/plain', 'text/plain'],
    ['text/*', 'text/html'],
    ['text/*;q=0.5, text/markdown', 'text/markdown'],
    ['application/json;q=0.2, text/plain;q=0.3', 'text/plain'],
    ['application/json;q=0, */*', 'text/html'],
    ['image/png', 'application/json'],
    ['TEXT/HTML ; Q=1', 'text/html'],
    ['garbage,,;;,q=9', 'application/json'],
  ])('%s → %s', (accept, wanted) => {
    expect(negotiate(accept, offers)).toBe(wanted)
  })
})

describe('asksForHtml', () => {
  it.each([
    [CHROME, true],
    ['*/*', false],
    ['text/html;q=0', false],
    [undefined, false],
  ])('%s → %s', (accept, wanted) => {
    expect(asksForHtml(accept)).toBe(wanted)
  })
})
