/** The article that a feed itself carries of an entry, however little that is. */

import { type Article, contentText, makeArticle } from '../article/article.ts'
import { flatWhole } from '../article/text/flat.ts'
import { defined } from '../defined.ts'
import { detectLanguage } from '../language/detect.ts'
import { countWords } from '../language/words.ts'
import { entryText } from './entry-text.ts'
import { type FeedEntry, resolved } from './feed-entries.ts'

export type Carried = Pick<
  FeedEntry,
  'url' | 'title' | 'html' | 'authors' | 'tags' | 'published' | 'updated' | 'language' | 'image'
>

/** Fewer words are a label («Comments», «Short.») and no text. */
const FEWEST_WORDS = 3

/**
 * Makes an article of what the feed carries. Nothing of it is guessed from the text but its language,
 * where the feed declares none: a title tells more of that than a few words alone.
 *
 * @param siteTitle plain text
 */
export function carriedArticle(entry: Carried, siteTitle: string): Article {
  const { url, title } = entry
  const { paragraphs, picture } = entryText(entry.html, { url, title, siteTitle })
  const image = entry.image ?? (url === null ? null : resolved(picture, url))
  const text = contentText({ paragraphs })
  const found = entry.language ?? detectLanguage(`${title}\n${text}`).language
  return makeArticle(paragraphs, {
    url,
    title,
    authors: entry.authors,
    language: found === 'und' ? null : found,
    published: entry.published,
    modified: entry.updated,
    tags: entry.tags,
    ...defined({
      image: image === null ? undefined : { url: image },
      site: siteTitle === '' ? undefined : { name: siteTitle },
    }),
  })
}

/** A feed that carries so much of an article carries the article. Characters. */
const WHOLE_LENGTH = 1_000

/** Whether the feed carries the article itself, so that its page need not be read. */
export const isWhole = (article: Article): boolean => contentText(article).length >= WHOLE_LENGTH

/** Whether an article tells anything beyond its title. */
export function isTelling(article: Article): boolean {
  const text = contentText(article)
  return countWords(text) >= FEWEST_WORDS && flatWhole(text) !== flatWhole(article.title)
}
