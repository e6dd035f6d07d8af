import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  element,
  escapeAttribute,
  escapeMarkup,
  escapeText,
  xmlLine,
  xmlText,
} from '../../src/feed/xml-text.ts'

test.each([
  ['a\u0000b\u000bc\u001fd', 'abcd'],
  ['tab\tand\nline', 'tab\tand\nline'],
  ['one\r\ntwo\rthree\u0085four', 'one\ntwo\nthree\nfour'],
  ['\u0080\u009f\u007f', '\u007f'],
  ['\ufffe\uffff\ufdd0\ufdef\u{1fffe}\u{10ffff}', ''],
  ['cut \ud83d and \udc00', 'cut  and '],
  ['\ufffd', ''],
  ['𠮷 👩‍🚀 é ﷲ', '𠮷 👩‍🚀 é ﷲ'],
])('xmlText(%j) is %j', (text, expected) => {
  expect(xmlText(text)).toBe(expected)
})

test('a line has no breaks and no white space around it, and keeps no-break spaces', () => {
  expect(xmlLine('  one\n\ttwo\u00a0 three ')).toBe('one two\u00a0 three')
})

test('every text becomes one that XML 1.0 and JSON can carry', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (binary, text) => {
      const clean = xmlText(`${binary}\ud800${text}`)
      expect(clean.isWellFormed()).toBe(true)
      expect(clean).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/)
      expect(xmlText(clean)).toBe(clean)
    }),
  )
})

test('no markup character is left in text, attributes and markup', () => {
  expect(escapeText('a & b < c ]]> "d"')).toBe('a &#x26; b &#x3C; c ]]&gt; "d"')
  expect(escapeAttribute('a & "b" <c>\n\t')).toBe('a &amp; &quot;b&quot; &lt;c&gt;&#10;&#9;')
  expect(escapeMarkup('<p title="x">&amp;</p>')).toBe(
    '&lt;p title=&quot;x&quot;&gt;&amp;amp;&lt;/p&gt;'.replaceAll('&quot;', '"'),
  )
})

test('an element leaves out attributes that are undefined and cleans the others', () => {
  expect(element('a', { b: undefined, c: 'x\u0000"', d: 3 })).toBe('<a c="x&quot;" d="3"/>')
  expect(element('a', {}, 'x < y')).toBe('<a>x &#x3C; y</a>')
})
