/** A small article with its analysis and summaries, for the tests of pages and cards. */

import {
  type Article,
  type ArticleMetadata,
  contentText,
  makeArticle,
} from '../../src/article/article.ts'
import { direction } from '../../src/language/direction.ts'
import type { AssetAddresses } from '../../src/page/assets.ts'
import type { Shell } from '../../src/page/shell.ts'
import { en } from '../../src/page/words/en.ts'
import type { Words } from '../../src/page/words/words.ts'
import { ASSET_ADDRESSES } from '../../src/routes/answer/assets.ts'
import { ANALYSIS_VERSION, type Analysis } from '../../src/summary/analysis.ts'
import type { Summary, SummarySentence } from '../../src/summary/summary.ts'

export interface Example {
  readonly article: Article
  readonly analysis: Analysis
  /** The summary of so many sentences, by `analysis.order`. */
  summary(count: number): Summary
}

/**
 * @param paragraphs sentences by paragraph
 * @param order indices of sentences, best first; the text's order when left out
 */
export function example(
  paragraphs: readonly (readonly string[])[],
  metadata: ArticleMetadata & { readonly language?: string } = {},
  order?: readonly number[],
): Example {
  const article = makeArticle(
    paragraphs.map((sentences) => ({ kind: 'prose', text: sentences.join(' ') })),
    { url: 'https://news.example/1', title: 'A title', ...metadata },
  )
  const language = metadata.language ?? 'en'
  const content = contentText(article)
  let offset = 0
  const all: SummarySentence[] = paragraphs.flatMap((sentences, paragraph) =>
    sentences.map((text) => {
      const start = content.indexOf(text, offset)
      offset = start + text.length
      const href = `https://news.example/1#:~:text=${encodeURIComponent(text.slice(0, 9))}`
      return { text, start, end: offset, paragraph, index: 0, score: 0.5, href, matches: [] }
    }),
  )
  const sentences = all.map((sentence, index) => ({ ...sentence, index }))
  const ranking = order ?? sentences.map(({ index }) => index)
  const analysis: Analysis = {
    version: ANALYSIS_VERSION,
    language,
    languageConfidence: 1,
    direction: direction(language),
    sentences: sentences.map(({ start, end, paragraph, score }) => ({
      start,
      end,
      paragraph,
      score,
      words: 10,
    })),
    order: ranking,
    keywords: ['bridge', 'town'],
    words: sentences.length * 10,
    readingSeconds: sentences.length * 4,
    capped: false,
  }
  return {
    article,
    analysis,
    summary(count) {
      const chosen = ranking.slice(0, count).toSorted((a, b) => a - b)
      const picked = chosen.flatMap((index) => sentences[index] ?? [])
      return {
        article,
        language,
        languageConfidence: 1,
        direction: direction(language),
        keywords: analysis.keywords,
        text: picked.map(({ text }) => text).join(' '),
        sentences: picked,
        allSentences: sentences,
        statistics: {
          words: analysis.words,
          sentences: sentences.length,
          summaryWords: picked.length * 10,
          readingSeconds: analysis.readingSeconds,
          summaryReadingSeconds: picked.length * 4,
        },
        style: 'prose',
        alreadyShort: false,
        partial: false,
        excerpt: null,
        warnings: [],
      }
    },
  }
}

export function shell(words: Words = en, chosenLanguage = false): Shell {
  const names = Object.keys(ASSET_ADDRESSES)
  const assets = Object.fromEntries(names.map((name) => [name, `/assets/${name}`]))
  return {
    siteTitle: 'Lede',
    baseUrl: 'https://lede.example',
    path: '/here?lang=ar',
    words,
    locale: words.tag,
    chosenLanguage,
    assets: assets as AssetAddresses,
  }
}
