/** Pieces of HTML as feeds carry them. */

import { describe, expect, it } from 'vitest'
import { fragmentBlocks, fragmentLine } from '../../../src/article/html/fragment.ts'

describe('a title', () => {
  it.each([
    ['The <b>bold</b> gate', 'The bold gate'],
    ['Tide<br/>tables', 'Tide tables'],
    ['<p>One</p><p>Two</p>', 'One Two'],
    ['List<string> of names', 'List<string> of names'],
    ['Pair<Key, Value> in practice', 'Pair<Key, Value> in practice'],
    ['How <dialog> works', 'How <dialog> works'],
    ['What <b does', 'What <b does'],
    ['x<y and y>z', 'x<y and y>z'],
    ['Why <i> means italics', 'Why <i> means italics'],
    ['Fish &amp; ships &#8211; a <em class="x">song</em>', 'Fish & ships – a song'],
    ['Box<Apple> and <i>pears</i>', 'Box<Apple> and pears'],
  ])('keeps the words of %j', (html, text) => {
    expect(fragmentLine(html)).toBe(text)
  })
})

describe('the text of an entry', () => {
  it('is parted as its markup says', () => {
    const html = `<h2>Tides</h2><p>High <a href="/t">at six</a>.</p><ul><li>north</li></ul>
      <blockquote><p>So be it.</p></blockquote><pre>a  b</pre><script>x()</script>`
    expect(fragmentBlocks(html).map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', 'Tides'],
      ['prose', 'High at six.'],
      ['item', 'north'],
      ['quote', 'So be it.'],
      ['preformatted', 'a b'],
    ])
  })

  it('tells links and pictures', () => {
    const [block] = fragmentBlocks(
      '<a href="/a">all <b>of</b> it</a> <img src="p.png" alt="A pier">',
    )
    expect(block?.links).toEqual([{ href: '/a', text: 'all of it' }])
    expect(block?.pictures).toEqual([{ src: 'p.png', text: 'A pier' }])
    const [film] = fragmentBlocks('<video src="v.mp4" poster="v.jpg"></video>')
    expect(film?.pictures).toEqual([{ src: 'v.jpg', text: '' }])
  })
})

const texts = (html: string) =>
  fragmentBlocks(html)
    .map(({ text }) => text)
    .filter((text) => text !== '')

describe('the paragraphs of a fragment', () => {
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
    expect(texts(html)).toEqual(wanted)
  })

  it('parts what a page parts', () => {
    const html = '<center>One.</center>Two.<details><summary>Three.</summary>Four.</details>'
    expect(texts(html)).toEqual(['One.', 'Two.', 'Three.', 'Four.'])
    expect(texts('<p>Five.<button>Press</button></p>')).toEqual(['Five.'])
  })

  it('takes hostile markup in one pass', () => {
    expect(texts('<script>'.repeat(50_000))).toEqual([])
    expect(texts(`${'<b>'.repeat(100_000)}x`)).toEqual(['x'])
    expect(texts(`${'<a href=x>y'.repeat(40_000)}`).length).toBe(1)
  })

  it('sees no picture in what counts readers', () => {
    expect(
      fragmentBlocks('<p>Text.<img src="/count" width="1" height="1"></p>')[0]?.pictures,
    ).toEqual([])
  })
})
