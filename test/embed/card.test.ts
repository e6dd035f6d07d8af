import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { type CardProps, cardPage } from '../../src/embed/card.ts'
import { ar } from '../../src/page/words/ar.ts'
import { en } from '../../src/page/words/en.ts'
import { example } from '../page/example.ts'

const { summary } = example([['The bridge was closed.', 'It opened again.']])
const item = { url: 'https://lede.example/articles/bridge', summary: summary(2), date: null }
const props: CardProps = {
  siteTitle: 'Lede',
  homeUrl: 'https://lede.example/',
  title: 'Lede',
  words: en,
  theme: 'auto',
  items: [item, item],
  single: false,
  assets: { style: '/assets/card.css', script: '/assets/frame.js' },
}
const read = (changes: Partial<CardProps> = {}) =>
  parseHTML(cardPage({ ...props, ...changes })).document

describe('the card', () => {
  it('opens every link outside the frame', () => {
    for (const single of [true, false]) {
      const links = [...read({ single }).querySelectorAll('a')]
      expect(links.length).toBeGreaterThan(1)
      for (const link of links) {
        expect(link.getAttribute('target')).toBe('_blank')
        expect(link.getAttribute('rel')).toBe('noopener')
      }
    }
  })

  it('of one summary links each sentence to its place', () => {
    const links = [...read({ single: true }).querySelectorAll('.sentences a')]
    expect(links.map((link) => link.textContent)).toEqual(
      summary(2).sentences.map(({ text }) => text),
    )
  })

  it('has small pictures through our own address when asked for, and none otherwise', () => {
    const image = { url: 'https://pictures.example/a.png?b=c&d' }
    const { article } = item.summary
    const summary = { ...item.summary, article: { ...article, image } }
    const items = [{ ...item, summary }, item]
    expect(read({ items }).querySelector('img')).toBe(null)
    const pictures = [...read({ items, pictures: true }).querySelectorAll('img')]
    expect(pictures.map((one) => one.getAttribute('src'))).toEqual([
      `/picture?url=${encodeURIComponent(image.url)}`,
    ])
    expect(pictures[0]?.getAttribute('alt')).toBe('')
    const local = { ...summary, article: { ...article, image: { url: 'data:image/png,x' } } }
    const none = read({ items: [{ ...item, summary: local }], pictures: true })
    expect(none.querySelector('img')).toBe(null)
  })

  it('puts headlines side by side when asked to', () => {
    expect(read().querySelector('[data-columns]')).toBe(null)
    const columns = read({ columns: 3 }).querySelector('[data-columns]')
    expect(columns?.getAttribute('data-columns')).toBe('3')
    expect(columns?.querySelectorAll('article')).toHaveLength(2)
  })

  it('is never blank', () => {
    expect(read({ items: [] }).querySelector('main p')?.textContent).toBe(en.nothingHere)
  })

  it('keeps the direction of each article under any interface', () => {
    const document = read({ words: ar })
    expect(document.documentElement.getAttribute('dir')).toBe('rtl')
    expect(document.querySelector('article')?.getAttribute('dir')).toBe('ltr')
  })
})
