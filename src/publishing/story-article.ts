/** What grouping reads of an article. */

import { contentText } from '../article/article.ts'
import type { Publication } from '../library/publication.ts'
import type { StoryArticle } from '../story/features.ts'

/** A publication as grouping reads it. */
export const storyArticle = (
  { id, article, analysis, date }: Publication,
  now: number,
): StoryArticle => ({
  id,
  language: analysis.language,
  title: article.title,
  text: contentText(article),
  // Dated ahead it would meet nothing of today.
  date: Date.parse(date) > now ? new Date(now).toISOString() : date,
})
