/** What grouping reads of an article. */

import { contentText } from '../article/article.ts'
import { sha256 } from '../article/text/sha256.ts'
import type { Publication } from '../library/publication.ts'
import type { StoryArticle } from '../story/features.ts'

type Reported = Pick<Publication, 'id' | 'article' | 'date'> & {
  readonly analysis: Pick<Publication['analysis'], 'language'>
}

/** A publication as grouping reads it. */
export const storyArticle = (
  { id, article, analysis, date }: Reported,
  now: number,
): StoryArticle => ({
  id,
  language: analysis.language,
  title: article.title,
  text: contentText(article),
  // Dated ahead it would meet nothing of today.
  date: Date.parse(date) > now ? new Date(now).toISOString() : date,
})

/** Hexadecimal digits of a version: enough to tell the versions of one file apart. */
const VERSION_LENGTH = 12

/** Another whenever grouping reads anything else of a publication. */
export const storyVersion = async (publication: Reported): Promise<string> =>
  (await sha256(JSON.stringify(storyArticle(publication, Number.POSITIVE_INFINITY)))).slice(
    0,
    VERSION_LENGTH,
  )
