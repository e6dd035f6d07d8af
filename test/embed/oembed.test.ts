import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { type OembedCard, oembedJson, oembedXml } from '../../src/embed/oembed.ts'

const card: OembedCard = {
  title: 'Bridges & "boats" <now>',
  url: 'https://lede.example/articles/bridge?a=1&b=2',
  frameUrl: 'https://lede.example/embed?article=bridge&count=1',
  summary: 'It opened again. </blockquote><script>alert(1)</script>',
  providerName: 'Lede',
  providerUrl: 'https://lede.example',
  height: 320,
  cacheAge: 300,
}

interface Answer {
  readonly type: string
  readonly version: string
  readonly width: number
  readonly height: number
  readonly html: string
  readonly title: string
}
const answer = (limits = {}): Answer => JSON.parse(oembedJson(card, limits))

/**
 * What WordPress makes of a rich answer from a provider that it does not trust, by its rules in
 * words: only links with an address, quotations, and frames with few attributes stay; without a
 * frame there is no embed; then it takes the quotation and the frame that follows it.
 */
function asWordPress(html: string): { quotation: string; frame: Element } | undefined {
  const allowed: Record<string, string[]> = {
    a: ['href'],
    blockquote: [],
    iframe: [
      'src',
      'width',
      'height',
      'frameborder',
      'marginwidth',
      'marginheight',
      'scrolling',
      'title',
    ],
  }
  const { document } = parseHTML(`<html><body>${html}</body></html>`)
  for (const node of [...document.querySelectorAll('body *')]) {
    const attributes = allowed[node.tagName.toLowerCase()]
    if (!attributes) {
      node.replaceWith(...node.childNodes)
      continue
    }
    for (const { name } of [...node.attributes]) {
      if (!attributes.includes(name)) node.removeAttribute(name)
    }
  }
  const kept = document.body.innerHTML
  const match = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/ms.exec(kept)
  const frame = match && parseHTML(match[2] ?? '').document.querySelector('iframe')
  return frame?.getAttribute('src') ? { quotation: match?.[1] ?? '', frame } : undefined
}

describe('the answer', () => {
  it('has what oEmbed 1.0 section 2.3.4 asks of type rich', () => {
    expect(answer()).toMatchObject({ type: 'rich', version: '1.0', width: 600, height: 320 })
    expect(answer().title).toBe(card.title)
  })

  it('keeps within maxwidth and maxheight, in its fields and in its frame', () => {
    const limited = answer({ maxwidth: 280, maxheight: 200 })
    expect([limited.width, limited.height]).toEqual([280, 200])
    expect(limited.html).toContain('width="280" height="200"')
    expect(answer({ maxwidth: 9999, maxheight: 9999 })).toMatchObject({ width: 600, height: 320 })
  })

  it('survives what WordPress leaves of it, with its link and its frame', () => {
    const kept = asWordPress(answer().html)
    const quotation = parseHTML(kept?.quotation ?? '').document
    expect(quotation.querySelector('a')?.getAttribute('href')).toBe(card.url)
    expect(quotation.querySelector('a')?.textContent).toBe(card.title)
    expect(kept?.frame.getAttribute('src')).toBe(card.frameUrl)
    expect(kept?.frame.getAttribute('title')).toBe(card.title)
  })

  it('lets no text out of its place', () => {
    const { document } = parseHTML(`<html><body>${answer().html}</body></html>`)
    expect(document.querySelector('script')).toBeNull()
    expect([...document.body.children].map(({ tagName }) => tagName)).toEqual([
      'BLOCKQUOTE',
      'IFRAME',
    ])
    expect(document.querySelector('blockquote')?.textContent).toContain(card.summary)
  })

  it('says the same in XML, whatever characters there are', () => {
    const xml = oembedXml({ ...card, title: 'a\u0000b\ud800c & <d>' })
    expect(xml).toContain('<title>abc &amp; &lt;d&gt;</title>')
    expect(xml).toContain('<html>&lt;blockquote&gt;')
    expect(
      xml.startsWith('<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>'),
    ).toBe(true)
    expect(xml.match(/<type>|<width>|<height>|<html>/g)).toHaveLength(4)
  })
})
