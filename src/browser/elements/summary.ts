/**
 * `<lede-summary url>` (or `href`): the summary of an article or story of this site, or of any
 * public page. `<lede-summary story>`: the summary of a story, by its id.
 */

import { sentenceGap } from '../../language/spacing.ts'
import { HOME, LedeElement } from './lede-element.ts'
import {
  facts,
  heading,
  type Item,
  link,
  make,
  speech,
  text,
  thumbnail,
  webAddress,
} from './parts.ts'

interface Sentence {
  readonly text?: unknown
  readonly href?: unknown
  /** Its index among the sentences of the article. */
  readonly index?: unknown
  /** In a story: the number of its article. */
  readonly article?: unknown
}

/** Whether a sentence directly follows another in the same article. */
const follows = (one: Sentence, next: Sentence): boolean =>
  next.index === Number(one.index) + 1 && next.article === one.article

export class LedeSummary extends LedeElement {
  protected address(): URL | undefined {
    const story = this.getAttribute('story')
    const given = story
      ? `${HOME}/stories/${encodeURIComponent(story)}`
      : (this.getAttribute('url') ?? this.getAttribute('href'))
    const page = given ? webAddress(new URL(given, location.href).href) : undefined
    if (!page) return undefined
    const names = { lang: 'lang', sentences: 'sentences', query: 'query' }
    const url = new URL(page)
    if (url.origin === HOME && /^\/(?:articles|stories)\//.test(url.pathname)) {
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
    let before: Sentence | undefined
    const sentences = item.sentences.flatMap((sentence: Sentence) => {
      const place = webAddress(sentence.href)
      const words = text(sentence.text)
      const node = place ? link('sentence', place, words) : make('span', 'sentence', [words])
      if (before && !follows(before, sentence)) node.dataset.apart = ''
      before = sentence
      return [node, gap]
    })
    return make(
      'article',
      'item',
      [
        this.hasAttribute('pictures') && thumbnail(item, HOME),
        heading(item),
        make('p', 'summary', sentences),
        facts(item),
      ],
      speech(item),
    )
  }
}
