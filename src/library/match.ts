/** Full-text search over the articles that are built into the Worker. */

import { type Article, contentText } from '../article/article.ts'
import { indexedText, termGroups } from './search.ts'

/** How much more a match in the title counts than one in the text. */
const TITLE_WEIGHT = 5

function occurrences(haystack: string, needle: string): number {
  let count = 0
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) count += 1
  return count
}

type Matched = Pick<Article, 'title' | 'paragraphs'>

interface Indexed {
  readonly title: string
  readonly body: string
}

// The bundled articles are the same objects as long as the isolate lives.
const indexed = new WeakMap<Matched, Indexed>()

function indexOf(article: Matched): Indexed {
  const known = indexed.get(article)
  if (known) return known
  // There is a space before every term, so that a search for a space and a word matches beginnings
  // of words only.
  const made = {
    title: ` ${indexedText(article.title)} `,
    body: ` ${indexedText(contentText(article))} `,
  }
  indexed.set(article, made)
  return made
}

/**
 * Whether an article contains any of the words: whole words, or the whole run in scripts without
 * spaces.
 */
export function holdsAny(words: string, article: Matched): boolean {
  const { title, body } = indexOf(article)
  return termGroups(words).some((group) => {
    const needle = ` ${group.join(' ')} `
    return title.includes(needle) || body.includes(needle)
  })
}

/**
 * How well an article matches a query, with the same terms as the database's index; 0 if a word of
 * the query is missing.
 */
export function matchScore(query: string, article: Matched): number {
  const { title, body } = indexOf(article)
  let score = 0
  for (const group of termGroups(query)) {
    const needle = ` ${group.join(' ')}`
    const found = TITLE_WEIGHT * occurrences(title, needle) + occurrences(body, needle)
    if (found === 0) return 0
    score += Math.log1p(found)
  }
  return score / Math.log2(16 + article.paragraphs.length)
}
