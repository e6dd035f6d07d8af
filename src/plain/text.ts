/** A Summary as plain text, for terminals and screen readers. */

import type { Summary } from '../summary/summary.ts'

/** Running text, or one list item for each sentence where points were asked for. */
const bodyOf = ({ style, sentences, text }: Summary): string =>
  style === 'points' ? sentences.map((sentence) => `- ${sentence.text}`).join('\n') : text

/**
 * The summary as plain text.
 *
 * @param url that stands below it; null for a text without an address
 */
export function summaryText(summary: Summary, url: string | null): string {
  const { article } = summary
  const about = [article.site?.name, article.authors.map(({ name }) => name).join(', ')]
    .filter((part) => part)
    .join(' · ')
  const parts = [article.title, about, article.published?.slice(0, 10), bodyOf(summary), url]
  return `${parts.filter((part) => part).join('\n\n')}\n`
}
