/**
 * `<lede-headlines>`: the newest articles of this site, or of any public feeds. `source` is the
 * name of a source of this site, or addresses of feeds separated by spaces; `href` is the address
 * of one feed. `pictures` adds thumbnails, fetched through this site; `columns` (2…4) puts items
 * side by side where there is room.
 */

import { HOME, LedeElement } from './lede-element.ts'
import { facts, heading, type Item, make, speech, text, thumbnail, webAddress } from './parts.ts'

interface Feed {
  readonly title?: unknown
  readonly items?: unknown
}

const MOST_COLUMNS = 4

export class LedeHeadlines extends LedeElement {
  protected address(): URL {
    const names = { count: 'limit', sentences: 'sentences' }
    const feeds = `${this.getAttribute('href') ?? ''} ${this.getAttribute('source') ?? ''}`
      .split(/\s+/)
      .filter(webAddress)
    const [first] = feeds
    if (!first) {
      return this.ask('/feed.json', {
        ...names,
        lang: 'lang',
        tag: 'tag',
        source: 'source',
        query: 'q',
      })
    }
    if (new URL(first).origin === HOME) return this.ask(first, names)
    const url = this.ask('/feed', { ...names, query: 'query' })
    for (const feed of feeds) url.searchParams.append('source', feed)
    url.searchParams.set('format', 'json')
    return url
  }

  protected view({ items, title }: Feed): Node | undefined {
    if (!Array.isArray(items)) throw new TypeError('The answer is not a JSON Feed.')
    // A headline without an address is left out.
    const linked = items.filter((item: Item) => webAddress(item.url))
    if (linked.length === 0) return undefined
    const count = Number(this.getAttribute('count')) || linked.length
    const entries = linked.slice(0, count).map((item: Item) => {
      const summary = text(item.summary)
      return make(
        'li',
        'item',
        [
          this.hasAttribute('pictures') && thumbnail(item, HOME),
          heading(item),
          summary && make('p', 'summary', [summary]),
          facts(item),
        ],
        speech(item),
      )
    })
    const list = make('ul', 'list', entries, { role: 'list' })
    const columns = Number(this.getAttribute('columns'))
    if (columns >= 2 && columns <= MOST_COLUMNS) {
      list.style.setProperty('--columns', String(columns))
      list.dataset.columns = ''
    }
    return make('section', 'headlines', [list], { 'aria-label': text(title) })
  }
}
