/** Markup that would keep a parser busy is refused before there is a tree. */

import { describe, expect, it } from 'vitest'
import { scanMarkup } from '../../../src/article/html/scan.ts'
import { stripMarkup } from '../../../src/article/html/strip.ts'
import { NEWS } from '../pages/pages.ts'

const many = (text: string, times: number) => text.repeat(times)

describe('scanMarkup', () => {
  it.each([
    ['nesting', many('<div>', 300)],
    ['nesting', many('<p><span>', 300)],
    ['nesting', many('<a href="/x">', 300)],
    ['nesting', many('<table><tr><td>', 120)],
    ['tags', many('<br>', 40_001)],
    ['attributes of one', `<p ${Array.from({ length: 300 }, (_, i) => `a${i}=1`).join(' ')}>`],
    ['attributes', many(`<p ${Array.from({ length: 200 }, (_, i) => `a${i}`).join(' ')}>`, 600)],
    ['references', many('&amp;', 50_001)],
    ['stray', many('< ', 5_001)],
    ['deep nesting', many('<div>', 200) + many('word ', 50_000) + many('</div>', 200)],
    ['tags in deep nesting', many(many('<div><p>a', 120) + many('</div>', 120), 60)],
  ])('too many: %s', (what, markup) => {
    expect(() => scanMarkup(markup)).toThrow(
      expect.objectContaining({
        code: 'too-complex',
        status: 422,
        message: expect.stringContaining(what),
      }),
    )
  })

  it('does not count paragraphs and items that end each other as nested', () => {
    expect(scanMarkup(many('<p>text', 1_000)).depth).toBe(1)
    expect(scanMarkup(`<ul>${many('<li>text', 1_000)}`).depth).toBe(2)
  })

  it.each([
    ['b', '<p><b>text'],
    ['font', '<p><font size="2">text'],
    ['several', '<p><font><b><i>text'],
    ['anchors', '<a name="x"><h2>Title</h2><p>text'],
    ['strong', '<div><strong>text</div>'],
  ])('counts unclosed formatting as deep as a browser has it: %s', (_, markup) => {
    const { html, depth } = scanMarkup(many(markup, 1_000))
    expect(depth).toBeLessThan(20)
    expect(html.match(/text/g)).toHaveLength(1_000)
  })

  it('leaves the markup of a page as it is', () => {
    const pages = [
      NEWS,
      many('<p><b>text</b><a href="/x">link</a>', 100),
      '<b><b><b>text</b></b></b>',
    ]
    for (const page of pages) expect(scanMarkup(page).html).toBe(page)
    const links = many('<a href="/x"><a class="by" name="x">link</a></a>', 4)
    expect(scanMarkup(`<a name="x">text</a><a id=y name=y>${links}`).html).toBe(`text</a>${links}`)
  })

  it('leaves out the end tag of formatting that it leaves out, so that no box ends early', () => {
    const open = '<b><b><b>'
    expect(scanMarkup(`${open}<ul><li><b>a</b> b<li><b>c</b></ul>d</b>`).html).toBe(
      `${open}<ul><li>a b<li>c</ul>d</b>`,
    )
    // What was left open in a box ends with it: the end tag behind belongs to the element around.
    expect(scanMarkup(`${open}<div><b>a</div><div></b>b</div>`).html).toBe(
      `${open}<div>a</div><div></b>b</div>`,
    )
  })

  it('knows a named place from a link to an address in which a name stands', () => {
    const links = '<a href="/id=5">a</a><a href="/?q=my name=x">b</a><a href=/name=x>c</a>'
    expect(scanMarkup(links).html).toBe(links)
  })

  it('lets a single deep box and a long flat page pass', () => {
    expect(() => scanMarkup(many('<div>', 250))).not.toThrow()
    expect(() => scanMarkup(many('<div>', 20) + many('<p><a>a</a>', 10_000))).not.toThrow()
  })

  it('lets a page pass', () => {
    expect(scanMarkup(NEWS).depth).toBeLessThan(20)
  })
})

describe('stripMarkup', () => {
  it.each([
    ['<p>a</p><!-- <p>no</p> --><p>b</p>', '<p>a</p><p>b</p>'],
    ['<!--[if IE]><!--><p>a</p><!--<![endif]-->', '<p>a</p>'],
    ['<p>a</p><script>"<p>no</p><!--"</script><p>b</p>', '<p>a</p><p>b</p>'],
    ['<p>a</p><style>p > a { }</style><p>b</p>', '<p>a</p><p>b</p>'],
    ['<p>a</p><script>never closed <p>b</p>', '<p>a</p>'],
    ['<p>a</p><svg><path d="M0 0"/><p>b</p>', '<p>a</p><path><p>b</p>'],
    ['<p class="a > b">c</p>', '<p class="a > b">c</p>'],
    ["<p don't>c</p><p>it's</p>", "<p>c</p><p>it's</p>"],
    ['<p>1 < 2</p>', '<p>1 < 2</p>'],
    ['<p>a</p><template><p>b</p></template>', '<p>a</p>'],
    [
      '<x-card><template shadowrootmode="open"><p>a</p></template></x-card>',
      '<x-card><p>a</p></x-card>',
    ],
  ])('%s', (source, body) => {
    expect(stripMarkup(source).html).toBe(`<html><head></head><body>${body}</body></html>`)
  })

  it.each([
    '<html lang="de"><head><title>T</title></head><body class="x"><p>a</p></body></html>',
    '<!doctype html><html lang="de"><html><head><title>T</title><body class="x"><p>a</p>',
    '<title>T</title><html lang="de"><body class="x"><p>a</p></body></html><html>',
  ])('writes one html, head and body for %s', (source) => {
    expect(stripMarkup(source).html).toBe(
      '<html lang="de"><head><title>T</title></head><body class="x"><p>a</p></body></html>',
    )
  })

  it('bounds the attributes of html and body, too', () => {
    const names = `class="${'a '.repeat(100_000)}"`
    expect(stripMarkup(`<html ${names}><body ${names}><p>a</p>`).html.length).toBeLessThan(20_000)
  })

  it.each([
    '<p class  =  "a > b" id = c>t</p>',
    '<p class\n=\n"a > b">t</p>',
    '<p a / = "b">t</p>',
  ])('finds the end of a tag with space around its equals sign: %s', (tag) => {
    const { html } = stripMarkup(tag)
    expect(html).toMatch(/>t<\/p><\/body><\/html>$/)
  })

  it('keeps linked data apart, in page order', () => {
    const page =
      '<script type="application/ld+json">{"a":1}</script><p>x</p><script type=application/ld+json>{"b":2}</script>'
    expect(stripMarkup(page).linkedData).toEqual(['{"a":1}', '{"b":2}'])
  })
})
