import { describe, expect, test } from 'vitest'
import { feedAddress, identifierUri } from '../../src/feed/address.ts'
import { languageTag } from '../../src/feed/language-tag.ts'
import { attachmentType } from '../../src/feed/media-type.ts'
import { moment } from '../../src/feed/moment.ts'
import { Slots } from '../../src/feed/slots.ts'
import { atomText, rssDescription, rssTitle } from '../../src/feed/text-construct.ts'

describe('feedAddress', () => {
  test.each([
    ['https://a.example', 'https://a.example/'],
    ['https://a.example/x?a=1&b=2#c', 'https://a.example/x?a=1&b=2#c'],
    ['https://a.example/été?q=“x”', 'https://a.example/%C3%A9t%C3%A9?q=%E2%80%9Cx%E2%80%9D'],
    ['https://a.example/x?q={a}|[b]^`', 'https://a.example/x?q=%7Ba%7D%7C%5Bb%5D%5E%60'],
    ['https://a.example/x#a#b[c]', 'https://a.example/x#a%23b%5Bc%5D'],
    ['https://user:secret@a.example/x', 'https://a.example/x'],
    ['http://[::1]:8080/x', 'http://[::1]:8080/x'],
    [' https://a.example/\u0000x\n', 'https://a.example/x'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['/relative', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%j is %j', (address, expected) => {
    expect(feedAddress(address)).toBe(expected)
  })
})

describe('identifierUri', () => {
  test.each([
    [
      'urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6',
      'urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6',
    ],
    ['tag:a.example,2026:x', 'tag:a.example,2026:x'],
    // Never normalised: an id is compared character by character.
    ['HTTP://A.example', 'HTTP://A.example'],
    ['https://a.example/über', 'https://a.example/%C3%BCber'],
    ['sha256-01ab', 'urn:lede:sha256-01ab'],
    ['two words', 'urn:lede:two%20words'],
    ['𠮷', 'urn:lede:%F0%A0%AE%B7'],
    ['', 'urn:lede:empty'],
  ])('%j is %j', (id, expected) => {
    expect(identifierUri(id)).toBe(expected)
  })
})

test.each([
  ['2026-02-03T04:05:06Z', '2026-02-03T04:05:06.000Z'],
  ['2026-02-03T04:05:06+05:30', '2026-02-02T22:35:06.000Z'],
  ['2026-02-03', '2026-02-03T00:00:00.000Z'],
  ['nonsense', undefined],
  ['2026-13-45T00:00:00Z', undefined],
  ['Tue, 3 Feb 2026', undefined],
  ['', undefined],
  [undefined, undefined],
])('moment(%j) is %j', (date, expected) => {
  expect(moment(date)?.toISOString()).toBe(expected)
})

test.each([
  ['https://a.example/p.JPG', undefined, 'image/jpeg'],
  ['https://a.example/p.mp3?x=1', undefined, 'audio/mpeg'],
  ['https://a.example/0123', 'image/avif', 'image/avif'],
  ['https://a.example/p.png', 'IMAGE/WebP; q=1', 'image/webp'],
  ['https://a.example/p.png', 'not a type', 'image/png'],
  ['https://a.example/constructor', undefined, undefined],
  ['https://a.example/x.toString', undefined, undefined],
  ['no address', undefined, undefined],
])('attachmentType(%j, %j) is %j', (url, stated, expected) => {
  expect(attachmentType(url, stated)).toBe(expected)
})

test.each([
  ['zh-Hant-TW', 'zh-Hant-TW'],
  ['yue', 'yue'],
  ['und', undefined],
  ['english', undefined],
  ['en"', undefined],
  ['', undefined],
])('languageTag(%j) is %j', (language, expected) => {
  expect(languageTag(language)).toBe(expected)
})

test('slots are filled once: a value that looks like a slot stays a text', () => {
  const slots = new Slots()
  const first = slots.take('slot:1: $1')
  const second = slots.take('two')
  expect(slots.fill(`<a>${first}</a><b><![CDATA[${second}]]></b>`)).toBe(
    '<a>slot:1: $1</a><b>two</b>',
  )
})

describe('plain text where readers may expect HTML', () => {
  test.each([
    ['Fish & chips', 'Fish &#x26; chips'],
    ['1 < 2', '1 &#x3C; 2'],
    ['What is &amp;?', 'What is &#x26;amp;?'],
    ['the <b> tag', 'the &#x26;lt;b&gt; tag'],
  ])('as a title of RSS: %j', (text, expected) => {
    expect(rssTitle(text)).toBe(expected)
  })
  test.each([
    ['Fish & chips > fish', 'Fish &amp; chips &gt; fish'],
    ['1 < 2', '1 &amp;lt; 2'],
    ['AT&T', 'AT&amp;amp;T'],
  ])('as a description of RSS: %j', (text, expected) => {
    expect(rssDescription(text)).toBe(expected)
  })
  test.each([
    ['1 < 2', '<title type="text">1 &#x3C; 2</title>'],
    ['the <b> tag', '<title type="html">the &#x26;lt;b&gt; tag</title>'],
    ['', '<title></title>'],
  ])('as a title of Atom: %j', (text, expected) => {
    expect(atomText('title', text)).toBe(expected)
  })
})
