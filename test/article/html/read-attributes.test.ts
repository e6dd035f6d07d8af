import { describe, expect, it } from 'vitest'
import { leanTag } from '../../../src/article/html/read-attributes.ts'

describe('leanTag', () => {
  it.each([
    ['<p class="lead" data-x="1">', '<p class="lead">'],
    ['<p data-x = "a > b" id=one onclick=\'f("x")\'>', '<p id=one>'],
    ['<a href="/a"target="_blank"rel=author>', '<a href="/a"rel=author>'],
    ['<div hidden data-y>', '<div hidden>'],
    ['<div STYLE="Display : none" CLASS=x data-z>', '<div style="Display : none" class=x>'],
    ['<div style="color: red">', '<div>'],
    ['<br class=x data-y/>', '<br class=x>'],
    ['<p it\'s class="a">', '<p class="a">'],
    ['<p class="a" ="b">', '<p class="a" ="b">'],
    [`<img A$'$&$\`=b src=c>`, `<img a$'$&$\`=b src=c>`],
  ])('%s', (tag, wanted) => {
    expect(leanTag(tag, /^<(\w+)/.exec(tag)?.[1] ?? '')).toBe(wanted)
  })

  it.each([
    ['p', `class="${'a '.repeat(50_000)}"`],
    ['p', `class='${'a '.repeat(50_000)}' id=b`],
    ['p', `class=${'a'.repeat(50_000)} id=b`],
    ['img', `data-src="${'a '.repeat(50_000)}"`],
    ['figure', `class="${'a '.repeat(50_000)}"`],
    ['img', `SRC="${'a '.repeat(50_000)}"`],
  ])('cuts what is longer than anybody reads, and stays a tag: %s', (name, attributes) => {
    const lean = leanTag(`<${name} ${attributes}>`, name)
    expect(lean.length).toBeLessThan(9_000)
    expect(lean).toMatch(/^<\w+ [\w-]+=(?:"[^"]+"|'[^']+'|\w+)(?: id=b)?>$/)
  })

  it('makes no tag longer, whatever signs its names consist of', () => {
    const tag = `<img A${"$'".repeat(50_000)}="${'b'.repeat(100_000)}">`
    expect(leanTag(tag, 'img').length).toBeLessThan(tag.length)
  })

  it('leaves alone what it would not change, and what is cut off', () => {
    for (const tag of ['<p>', '<p class="a">', '<p class="a" data-x="']) {
      expect(leanTag(tag, 'p')).toBe(tag)
    }
  })
})
