/** A Summary as plain text, for terminals and screen readers. */

import type { Summary } from '../summary/summary.ts'

/** @param url that stands below; null for a text without address */
export function summaryText(summary: Summary, url: string | null): string {
  const { article } = summary
  const about = [article.site?.name, article.authors.map(({ name }) => name).join(', ')]
    .filter((part) => part)
    .join(' · ')
  const parts = [article.title, about, article.published?.slice(0, 10), summary.text, url]
  return `${parts.filter((part) => part).join('\n\n')}\n`
}
