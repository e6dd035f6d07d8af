import { describe, expect, test } from 'vitest'
import { compile, is } from '../../../src/article/html/element-names.ts'

const named = (localName: string) => ({ localName })

describe('elements by name', () => {
  test.each([
    ['a', 'a', true],
    ['a', 'abbr', false],
    ['h1, h2,h3', 'h2', true],
    ['h1, h2,h3', 'h4', false],
    ['img', 'IMG', true],
    ['my-element', 'my-element', true],
    ['*', 'anything', true],
  ])('%s finds %s: %s', (selectors, name, found) => {
    expect(compile(selectors)(named(name))).toBe(found)
    expect(is(named(name), selectors)).toBe(found)
  })

  test.each(['.byline', '#main', 'a[href]', 'div > p', 'p:first-child', 'a,', ''])(
    'what is no list of names is refused: %j',
    (selectors) => {
      expect(() => compile(selectors)).toThrow(SyntaxError)
    },
  )
})
