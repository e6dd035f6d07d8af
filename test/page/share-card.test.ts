import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { shareCard } from '../../src/page/share-card.ts'

const props = {
  title: 'The bridge opens again',
  sentence: 'A bus drove across on Monday.',
  language: 'en',
  direction: 'ltr',
  siteTitle: 'Lede',
  source: 'news.example',
} as const
const read = (changes: Partial<Parameters<typeof shareCard>[0]> = {}) => {
  const svg = shareCard({ ...props, ...changes })
  return { svg, document: parseHTML(svg).document }
}
const texts = ({ document }: ReturnType<typeof read>) =>
  [...document.querySelectorAll('text')].map((one) => one.textContent)

describe('the card of a shared address', () => {
  it('says site, title, first sentence and source', () => {
    expect(texts(read())).toEqual(['Lede', props.title, props.sentence, 'news.example'])
  })

  it('asks nobody for anything, and lets no text out of its place', () => {
    const hostile = '</text><script>alert(1)</script><image href="https://x.example/"/>&"\''
    const { svg, document } = read({
      title: hostile,
      sentence: hostile,
      source: hostile,
      siteTitle: hostile,
    })
    expect(svg).not.toContain('<script')
    expect(document.querySelectorAll('[href], script, style, image, foreignObject')).toHaveLength(0)
  })

  it('begins on the right where the article does', () => {
    const at = (direction: 'ltr' | 'rtl') => {
      const title = read({ direction }).document.querySelectorAll('text')[1]
      return Number(title?.getAttribute('x'))
    }
    expect(at('ltr')).toBe(1200 - at('rtl'))
  })

  it('keeps a long title and a long sentence on the card', () => {
    for (const language of ['en', 'ur', 'ja', 'th']) {
      const long = {
        title: 'The bridge over the river '.repeat(12),
        sentence: 'It opened. '.repeat(90),
      }
      const { document } = read({ ...long, language })
      const places = [...document.querySelectorAll('text')].map((one) =>
        Number(one.getAttribute('y')),
      )
      expect(Math.max(...places)).toBeLessThanOrEqual(572)
      expect(
        places.slice(0, -1).every((y) => y < 545),
        language,
      ).toBe(true)
    }
  })
})
