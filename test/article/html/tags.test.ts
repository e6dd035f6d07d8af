/** Attributes are found where they stand, not in the values of others. */

import { expect, it } from 'vitest'
import { attributeIn } from '../../../src/article/html/tags.ts'

it.each([
  ['<a href="/id=5">', 'id', null],
  ["<a title='a href=b' href=c>", 'href', 'c'],
  ['<a title="a \'href=b" HREF = "c d">', 'href', 'c d'],
  ['<outline text="xmlUrl=a" xmlUrl="b"/>', 'xmlUrl', 'b'],
  ['<a b="1"href=\'2\'>', 'href', '2'],
  ['<a/href=c>', 'href', 'c'],
  ['<a hidden href>', 'href', ''],
  ['<a href=first href=second>', 'href', 'first'],
  ['<href="a">', 'href', null],
  ['<a data-href="b">', 'href', null],
])('%s has %s %s', (tag, name, value) => {
  expect(attributeIn(tag, name)).toBe(value)
})
