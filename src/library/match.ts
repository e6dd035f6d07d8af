import { type Article, contentText } from '../article/article.ts'

const folded = (text: string): string => text.normalize('NFKC').toLowerCase()

/** Whether title and text of an article hold every word of a query, in any script. */
export function matchesText(query: string, article: Pick<Article, 'title' | 'paragraphs'>): boolean {
  const text = folded(`${article.title}\n${contentText(article)}`)
  return folded(query)
    .split(/\s+/)
    .every((word) => text.includes(word))
}
