/** Makes an article of what the feed itself contains of an entry, however little that is. */

import { type Article, contentText, makeArticle } from '../article/article.ts'
import { flatWhole } from '../article/text/flat.ts'
import { defined } from '../defined.ts'
import { detectLanguage } from '../language/detect.ts'
import { countWords } from '../language/words.ts'
import { entryText } from './entry-text.ts'
import { type FeedEntry, resolved } from './feed-entries.ts'

type Carried = Pick<
  FeedEntry,
  'url' | 'title' | 'html' | 'authors' | 'tags' | 'published' | 'updated' | 'language' | 'image'
>

/** Fewer words are a label («Comments», «Short.»), not a text. */
const FEWEST_WORDS = 3

/**
 * Makes an article of what the feed contains. Nothing is guessed from the text except its language,
 * and only where the feed declares none; the title helps, because a few words alone tell too
 * little.
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

/** A feed that contains this much of an article contains all of it. Characters. */
const WHOLE_LENGTH = 1_000

/** Whether the feed contains the whole article, so that its page need not be read. */
export const isWhole = (article: Article): boolean => contentText(article).length >= WHOLE_LENGTH

/** Whether an article says anything beyond its title. */
export function isTelling(article: Article): boolean {
  const text = contentText(article)
  return countWords(text) >= FEWEST_WORDS && flatWhole(text) !== flatWhole(article.title)
}
