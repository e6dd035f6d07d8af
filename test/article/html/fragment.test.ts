import { describe, expect, it } from 'vitest'
import { fragmentParagraphs } from '../../../src/article/html/fragment.ts'

describe('fragmentParagraphs', () => {
  it.each([
    ['plain text', ['plain text']],
    ['<p>One &amp; two</p><p>Three<br>four</p>', ['One & two', 'Three', 'four']],
    ['<b>Bold</b> and <i>slanted</i>', ['Bold and slanted']],
    ['a<script>alert(1)</script>b<style>p{}</style>', ['ab']],
    ['<svg onload="x()"><text>no</text></svg>yes', ['yes']],
    ['<p>unclosed <b>markup', ['unclosed markup']],
    ['<ul><li>1</li><li>2</li></ul>', ['1', '2']],
    ['', []],
  ])('%s', (html, wanted) => {
    expect(fragmentParagraphs(html)).toEqual(wanted)
  })

  it('takes hostile markup in one pass', () => {
    expect(fragmentParagraphs('<script>'.repeat(50_000))).toEqual([])
    expect(fragmentParagraphs(`${'<b>'.repeat(100_000)}x`)).toEqual(['x'])
  })
})
