/** Feeds made to hurt: what they cost stays in proportion to their length, and nothing is thrown. */

import { describe, expect, it } from 'vitest'
import { parseUpstream } from '../../src/follow/parse.ts'
import { MAX_ENTRIES } from '../../src/follow/upstream-feed.ts'

const LENGTH = 2_000_000
/** A hundred times what it takes; what is quadratic takes minutes. */
const PATIENCE_MS = 10_000
const long = (part: string) => part.repeat(Math.ceil(LENGTH / part.length))
const inItem = (inner: string) =>
  `<rss><channel><title>Quay</title><item><title>Ebb</title>${inner}`

describe('ends in time, with what stood before', () => {
  it.each([
    ['nesting', inItem(long('<a>'))],
    ['nesting in a text', inItem(`<description>${long('<b>')}`)],
    ['end tags', inItem(long('</x>'))],
    ['tags that do not match', inItem(long('<a></b>'))],
    ['elements', inItem(long('<a/>'))],
    ['links', inItem(long('<link href="x"/>'))],
    ['media', inItem(`<media:group>${long('<media:content url="x"/>')}`)],
    ['markup', inItem(`<description>${long('<br/>')}`)],
    [
      'attributes',
      inItem(`<a ${Array.from({ length: LENGTH / 8 }, (_, i) => `a${i}`).join(' ')}>`),
    ],
    ['a value', inItem(`<link rel="x" href="${long('&amp;')}"/>`)],
    ['ampersands', inItem(`<description>${long('&')}`)],
    ['references', inItem(`<description>${long('&eacute;&amp;')}`)],
    ['less-than signs', inItem(`<description>${long('< ')}`)],
    ['CDATA', inItem(`<description>${long('<![CDATA[')}`)],
    ['comments', inItem(long('<!--'))],
    ['text', inItem(`<description>${long('word ')}`)],
    ['blank lines', inItem(`<description type="text">x${long('\n ')}x`)],
    ['at signs', inItem(`<author>${long('a@')}`)],
    ['brackets', inItem(`<author>a@b (${long(')')}x</author>`)],
    [
      'a base',
      `<rss xml:base="https://quay.example/${long('b')}"><channel><title>Quay</title><item><title>Ebb</title>${'<link href="x"/>'.repeat(9_999)}`,
    ],
  ])(
    '%s',
    (_, body) => {
      const feed = parseUpstream(body)
      expect(feed.title).toBe('Quay')
      expect(feed.entries[0]?.title).toBe('Ebb')
    },
    PATIENCE_MS,
  )
})

describe('entries beyond the bound are not looked at', () => {
  const items = (item: string) => long(item)
  it.each([
    ['RSS', `<rss><channel>${items('<item><guid>1</guid></item>')}</channel></rss>`],
    ['RSS without ends', `<rss><channel>${items('<item>')}`],
    ['Atom', `<feed>${items('<entry><id>1</id></entry>')}</feed>`],
    ['JSON', `{"items":[${items('{"id":"1"},')}{}]}`],
  ])('%s', (_, body) => {
    const { entries } = parseUpstream(body)
    expect(entries.length).toBeLessThanOrEqual(MAX_ENTRIES)
    expect(entries.length).toBeGreaterThan(100)
  })
})

it('expands no entity of a document type', () => {
  const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 20 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i || ''};`.repeat(10)}">`).join('')}
    <!ENTITY file SYSTEM "file:///etc/passwd">]>`
  const feed = parseUpstream(`${bomb}<rss><channel><title>&a20;&file;</title></channel></rss>`)
  expect(feed.title).toBe('&a20;&file;')
})

it('is not led astray by the names of prototypes', () => {
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']
  const inner = names.map((name) => `<${name} ${name}="x" xmlns:${name}="x">y</${name}>`).join('')
  const feed = parseUpstream(
    `<rss ${names.map((name) => `${name}="x"`).join(' ')}><channel>${inner}<title>Quay</title><item>${inner}<title>Ebb</title><guid __proto__="x">1</guid></item></channel></rss>`,
  )
  expect(feed.title).toBe('Quay')
  expect(feed.entries).toEqual([expect.objectContaining({ id: '1', title: 'Ebb', url: null })])
  expect(Object.keys(Object.prototype)).toEqual([])
})
