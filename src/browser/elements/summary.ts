/** `<lede-summary url>` (or `href`): the summary of an article of this site, or of any public page. */

import { sentenceGap } from '../../language/spacing.ts'
import { HOME, LedeElement } from './lede-element.ts'
import { facts, heading, type Item, link, make, speech, text, webAddress } from './parts.ts'

interface Sentence {
  readonly text?: unknown
  readonly href?: unknown
  /** Its place among the sentences of the article. */
  readonly index?: unknown
}

export class LedeSummary extends LedeElement {
  protected address(): URL | undefined {
    const given = this.getAttribute('url') ?? this.getAttribute('href')
    const page = given ? webAddress(new URL(given, location.href).href) : undefined
    if (!page) return undefined
    const names = { lang: 'lang', sentences: 'sentences', query: 'query' }
    const url = new URL(page)
    if (url.origin === HOME && url.pathname.startsWith('/articles/')) {
      return this.ask(url.pathname.replace(/(?:\.json)?$/, '.json'), names)
    }
    const asked = this.ask('/summary', names)
    asked.searchParams.set('url', page)
    asked.searchParams.set('format', 'json')
    return asked
  }

  protected view(item: Item & { readonly sentences?: unknown }): Node | undefined {
    if (!Array.isArray(item.sentences)) throw new TypeError('The answer is not a summary.')
    if (item.sentences.length === 0) return undefined
    const gap = sentenceGap(text(item.language))
    let before: unknown
    const sentences = item.sentences.flatMap((sentence: Sentence) => {
      const place = webAddress(sentence.href)
      const words = text(sentence.text)
      const node = place ? link('sentence', place, words) : make('span', 'sentence', [words])
      if (before !== undefined && sentence.index !== Number(before) + 1) node.dataset.apart = ''
      before = sentence.index
      return [node, gap]
    })
    return make(
      'article',
      'item',
      [heading(item), make('p', 'summary', sentences), facts(item)],
      speech(item),
    )
  }
}
