/** `<lede-headlines>`: a list of this site's newest articles, or of any public feed (`href`). */

import { HOME, LedeElement } from './lede-element.ts'
import { facts, heading, type Item, make, speech, text, webAddress } from './parts.ts'

interface Feed {
  readonly title?: unknown
  readonly items?: unknown
}

export class LedeHeadlines extends LedeElement {
  get href(): string | null {
    return this.getAttribute('href')
  }

  protected address(): URL {
    const names = { count: 'limit', sentences: 'sentences' }
    const feed = webAddress(this.href)
    if (!feed) {
      return this.ask('/feed.json', {
        ...names,
        lang: 'lang',
        tag: 'tag',
        source: 'source',
        query: 'q',
      })
    }
    if (new URL(feed).origin === HOME) return this.ask(feed, names)
    const url = this.ask('/feed', { ...names, query: 'query' })
    url.searchParams.set('source', feed)
    url.searchParams.set('format', 'json')
    return url
  }

  protected view({ items, title }: Feed): Node | undefined {
    if (!Array.isArray(items)) return undefined
    const count = Number(this.getAttribute('count')) || items.length
    const entries = items.slice(0, count).map((item: Item) => {
      const summary = text(item.summary)
      return make(
        'li',
        'item',
        [heading(item), summary && make('p', 'summary', [summary]), facts(item)],
        speech(item),
      )
    })
    const list = make('ul', 'list', entries, { role: 'list' })
    return make('section', 'headlines', [list], { 'aria-label': text(title) })
  }
}
