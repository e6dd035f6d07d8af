/** `import { summarize } from 'lede'`: the pure core of the Worker, made from the same files. */

import { type Article, type ArticleMetadata, contentText } from '../../article/article.ts'
import { articleFromText } from '../../article/plain/plain-text.ts'
import { defined } from '../../defined.ts'
import { summaryObject } from '../../plain/json.ts'
import { readLanguage } from '../../routes/request/language.ts'
import { readLengthAndFocus } from '../../routes/request/options.ts'
import { analyse } from '../../summary/analyse.ts'
import { foreignHashes } from '../../summary/source-hash.ts'
import { summarise } from '../../summary/summarise.ts'
import { loadIdentification } from './identification.ts'
import type * as Package from './types.ts'

const LENGTH_AND_FOCUS = [
  'sentences',
  'characters',
  'words',
  'seconds',
  'ratio',
  'query',
  'avoid',
] as const

export const summarize: typeof Package.summarize = async (text, options = {}) => {
  if (typeof text !== 'string') throw new TypeError('The first argument must be a text.')
  return summarizeArticle(await articleOf(text, options), options)
}

/** The same for an article that has already been read. */
export async function summarizeArticle(
  article: Article,
  options: Package.SummarizeOptions,
): Promise<Package.Summary> {
  const given = LENGTH_AND_FOCUS.flatMap((name) => {
    const value = options[name]
    return value === undefined ? [] : [[name, String(value)]]
  })
  const chosen = readLengthAndFocus(new URLSearchParams(given))
  const language = readLanguage('lang', options.lang)
  if (language === undefined) await loadIdentification()
  const analysis = analyse(article, defined({ language }))
  const include = { contentText: false, allSentences: false }
  const object = summaryObject(summarise(article, analysis, chosen), {
    ...(await foreignHashes(article)),
    include,
  })
  return { ...object, content_text: contentText(article) }
}

async function articleOf(text: string, options: Package.SummarizeOptions): Promise<Article> {
  const { format = 'text', title, url } = options
  const metadata: ArticleMetadata = {
    ...defined({ title, url: url === undefined ? undefined : new URL(url).href }),
  }
  switch (format) {
    case 'text':
      return articleFromText(text, metadata)
    case 'markdown': {
      const { articleFromMarkdown } = await import('../../article/plain/markdown.ts')
      return articleFromMarkdown(text, metadata)
    }
    case 'html': {
      const { extractArticle } = await import('../../article/page/extract.ts')
      return { ...extractArticle(text, { url: metadata.url ?? null }), ...metadata }
    }
    default:
      throw new TypeError(`format must be text, markdown or html, not ${format}.`)
  }
}
