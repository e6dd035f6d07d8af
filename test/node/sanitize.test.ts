import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sanitizeHtml } from '../../bench/feeds/sanitize.ts'

const BASE = 'https://paper.example/news/today'

test.each([
  ['<p>hi <b>there</b></p>', '<p>hi <b>there</b></p>'],
  ['<P CLASS=x STYLE="color:red" onclick="x()">hi', '<p>hi</p>'],
  ['<script>alert(1)</script><style>p{}</style>after', 'after'],
  ['<iframe src="https://a.example"></iframe><object><p>x</p></object>y', 'y'],
  ['<svg><p>x</p><script>y</script></svg><math><mi>z</mi></math>.', '.'],
  ['<template><p>x</p></template><noscript><img src=a></noscript>.', '.'],
  ['<a href="/x?a=1&b=2">y</a>', '<a href="https://paper.example/x?a=1&amp;b=2">y</a>'],
  ['<a href="mailto:a@b.example">y</a>', '<a href="mailto:a@b.example">y</a>'],
  ['<a href="javascript:alert(1)">y</a>', '<a>y</a>'],
  ['<a href=" java\tscript:alert(1)">y</a>', '<a>y</a>'],
  ['<a href="&#106;avascript&colon;alert(1)">y</a>', '<a>y</a>'],
  ['<img src="data:image/svg+xml,x" alt="a">', ''],
  [
    '<img src=a.png onerror=alert(1) width=5 height=x>',
    '<img src="https://paper.example/news/a.png" width="5">',
  ],
  ['<font color=red>text</font><unknown-element>more</unknown-element>', 'textmore'],
  ['<form action=x><input name=y>label</form>', 'label'],
  ['a < b &amp; c &nbsp; &unknown;', 'a &lt; b &amp; c \u00a0 &amp;unknown;'],
  ['<!-- x --><![CDATA[ y ]]><?z ?>.', '.'],
  [
    '<p title="&quot;><script>x</script>">y</p>',
    '<p title="&quot;&gt;&lt;script&gt;x&lt;/script&gt;">y</p>',
  ],
  [
    '<p dir="RTL" lang="ar-EG">x</p><p dir="x" lang="not a tag">y</p>',
    '<p dir="rtl" lang="ar-EG">x</p><p>y</p>',
  ],
  ['a\u0000b&#1;c\ud800d\ufffe', 'abc\ufffdd'],
  ['<svg/onload=alert(1)', ''],
])('%j becomes %j', (html, expected) => {
  expect(sanitizeHtml(html, { baseUrl: BASE })).toBe(expected)
})

describe('the result is what a browser would make of it', () => {
  test.each([
    ['<p>a<div>b</div>', '<p>a</p><div>b</div>'],
    ['<p>a <b>b <i>c</p></b>', '<p>a <b>b <i>c</i></b></p>'],
    [
      '<ul><li>a<li>b<ul><li>c</ul><li>d</ul>',
      '<ul><li>a</li><li>b<ul><li>c</li></ul></li><li>d</li></ul>',
    ],
    ['<dl><dt>a<dd>b<dt>c</dl>', '<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>'],
    [
      '<a href="/x">a<a href="/y">b</a>',
      '<a href="https://paper.example/x">a</a><a href="https://paper.example/y">b</a>',
    ],
    [
      '<table><tr><td>a<td>b<tr><td>c</table>d',
      '<table><tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></tbody></table>d',
    ],
    ['<td>no table</td><tr>none</tr>', 'no tablenone'],
    [
      '<table>lost<tr><td><p>a</div></p></td></tr></table>',
      '<table><tbody><tr><td><p>a</p></td></tr></tbody></table>',
    ],
    ['<ruby>漢<rt>kan<rp>)</ruby><rt>x', '<ruby>漢<rt>kan</rt><rp>)</rp></ruby>x'],
    ['<ruby><ruby>漢<p>a', '<ruby><ruby>漢</ruby></ruby><p>a</p>'],
    ['<h2>a<h3>b</h3>', '<h2>a</h2><h3>b</h3>'],
  ])('%j becomes %j', (html, expected) => {
    expect(sanitizeHtml(html, { baseUrl: BASE })).toBe(expected)
  })
})

test('without a base relative addresses are dropped', () => {
  expect(sanitizeHtml('<a href="/x">y</a><img src="z.png">')).toBe('<a>y</a>')
})

test('deep nesting keeps the text and loses the tags', () => {
  const deep = sanitizeHtml(`${'<div>'.repeat(2000)}text${'</div>'.repeat(2000)}<p>after</p>`)
  expect(deep).toContain('text')
  expect(deep).toContain('after')
  expect(deep.match(/<div>/g)!.length).toBeLessThanOrEqual(64)
  expect(deep.match(/<\/div>/g)).toHaveLength(deep.match(/<div>/g)!.length)
})

const PIECES = (
  'p div span a b table tr td th tbody caption colgroup col ul ol li dl dt dd h1 h2 blockquote pre br hr img q ' +
  'ruby rt rp figure script style svg math select option form button iframe title textarea noscript template'
)
  .split(' ')
  .flatMap((name) => [
    `<${name}>`,
    `</${name}>`,
    `<${name} href="javascript:x" src=x onload=y title='"<'>`,
  ])

test('any soup of tags becomes closed, allowed, stable markup', () => {
  const soup = fc
    .array(
      fc.oneof(
        fc.constantFrom(...PIECES),
        fc.string({ maxLength: 5 }),
        fc.constantFrom('<', '&', '"', '<!--', '-->', ']]>'),
      ),
      {
        maxLength: 40,
      },
    )
    .map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(soup, (html) => {
      const clean = sanitizeHtml(html, { baseUrl: BASE })
      expect(sanitizeHtml(clean, { baseUrl: BASE })).toBe(clean)
      const open: string[] = []
      for (const [token] of clean.matchAll(/<[^>]*>|[^<]+/g)) {
        if (!token.startsWith('<')) {
          expect(token).not.toMatch(/[>]|&(?!(?:amp|lt|gt|quot);)/)
          continue
        }
        const tag = /^<(\/?)([a-z0-9]+)((?: [a-z]+="[^"<>]*")*)>$/.exec(token)
        expect(tag, token).not.toBeNull()
        expect(tag![2]).not.toMatch(
          /^(?:script|style|svg|math|iframe|form|select|template|textarea)$/,
        )
        expect(tag![3]).not.toMatch(/ on|javascript/)
        if (tag![1] === '/') expect(open.pop()).toBe(tag![2])
        else if (!/^(?:br|hr|img|col|wbr)$/.test(tag![2]!)) open.push(tag![2]!)
      }
      expect(open).toEqual([])
    }),
    { numRuns: 300 },
  )
})
