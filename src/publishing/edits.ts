/** Records which sentences a new version of an article added and removed. */

import { contentText } from '../article/article.ts'
import { noteEdit } from '../library/edits.ts'
import type { Publication } from '../library/publication.ts'
import { sentencesChanged } from '../story/changes.ts'
import { countWithin, excerptOf } from '../summary/excerpt.ts'
import type { Desk } from './desk.ts'

/** The statement for the transaction that stores the new version; none if no sentence changed. */
export function editOf(
  { database, now }: Pick<Desk, 'database' | 'now'>,
  publication: Publication,
  stored: Publication | undefined,
): D1PreparedStatement[] {
  if (stored === undefined) return []
  const { added, taken } = sentencesChanged(sentencesOf(stored), sentencesOf(publication))
  if (added.length + taken.length === 0) return []
  return [
    noteEdit(database, {
      article: publication.id,
      slug: publication.slug,
      time: now(),
      language: publication.analysis.language,
      title: publication.article.title,
      added: quotable(publication, added),
      taken: quotable(stored, taken),
    }),
  ]
}

function sentencesOf({ article, analysis }: Publication): string[] {
  const text = contentText(article)
  return analysis.sentences.map(({ start, end }) => text.slice(start, end))
}

/** Of somebody else's text, only as much as may be quoted. */
function quotable({ article, analysis, closed }: Publication, sentences: string[]): string[] {
  if (!closed) return sentences
  const excerpt = excerptOf(analysis.sentences.length, article.maxSnippet)
  const lengths = sentences.map((text) => text.length)
  return sentences.slice(0, countWithin(excerpt, lengths, 1))
}
