/** Makes the next version of an article from the fields of a `PATCH /articles/{slug}`. */

import type { Article, ArticleMetadata } from '../../article/article.ts'
import { defined } from '../../defined.ts'
import type { Publication } from '../../library/publication.ts'
import type { Draft } from '../../publishing/make.ts'
import { analyse } from '../../summary/analyse.ts'
import { readLanguage } from './language.ts'
import { metadataOf } from './publication-body.ts'
import type { ChangeBody } from './publication-schema.ts'
import { readJson } from './submission.ts'

/** The value of a field that null removes. */
const EMPTY = {
  url: { url: null },
  authors: { authors: [] },
  site: { site: null },
  date_published: { published: null },
  date_modified: { modified: null },
  image: { image: null },
  tags: { tags: [] },
} as const satisfies Partial<Record<keyof ChangeBody, ArticleMetadata>>

/**
 * The draft of the next version. If title, text and language stay the same, it is not analysed
 * again.
 *
 * @throws Failure `bad-body` for more than one text, `no-article` for a text without sentences
 */
export async function changedDraft(stored: Publication, change: ChangeBody): Promise<Draft> {
  const { title, url, lang, full, key } = change
  const emptied = Object.entries(EMPTY)
    .filter(([name]) => change[name as keyof typeof EMPTY] === null)
    .map(([, empty]) => empty)
  const described: Article = Object.assign(
    { ...stored.article, ...metadataOf(change) },
    ...emptied,
    url && { url },
    title !== undefined && { title: title.trim() },
  )
  const article = await withText(described, change)
  const isSame =
    article.paragraphs === stored.article.paragraphs && article.title === stored.article.title
  const declared = stored.analysis.languageConfidence === 1 ? stored.analysis.language : undefined
  const language = lang === undefined ? declared : readLanguage('lang', lang)
  return {
    slug: stored.slug,
    article,
    analysis:
      isSame && lang === undefined ? stored.analysis : analyse(article, defined({ language })),
    closed: full === undefined ? stored.closed === true : !full,
    kept: full === undefined ? ['closed', 'fetched_from'] : ['fetched_from'],
    ...defined({ key }),
  }
}

/** The same article with a new text, if one is sent. Front matter in it is not read. */
async function withText(article: Article, change: ChangeBody): Promise<Article> {
  const { html, text, markdown } = change
  const given = Object.entries({ html, text, markdown }).filter(([, body]) => body !== undefined)
  if (given.length === 0) return article
  const submission = { ...Object.fromEntries(given), title: article.title }
  const { article: read } = await readJson(submission, null)
  const { paragraphs, partial, warnings } = read
  return { ...article, paragraphs, partial, warnings }
}
