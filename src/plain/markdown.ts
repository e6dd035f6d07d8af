/** A Summary as Markdown (CommonMark): each sentence links to its place in the source. */

import { sentenceGap } from '../language/spacing.ts'
import type { Summary } from '../summary/summary.ts'

/** A backslash before everything that CommonMark might read as markup (section 2.4). */
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g, '\\$&')

/**
 * An address in angle brackets. It may not contain brackets, line ends or white space (section
 * 6.3); escapes and references in it are read as in text (sections 2.4 and 2.5).
 */
const destination = (url: string): string =>
  `<${url.replace(/[<>\\\s]/g, (unit) => encodeURIComponent(unit)).replace(/&(?=#?\w+;)/g, '&amp;')}>`

/**
 * The summary as a whole document.
 *
 * @param url that the heading links to; null for a text without an address
 */
export function summaryMarkdown(summary: Summary, url: string | null): string {
  const { article, sentences } = summary
  const title = escaped(article.title)
  const heading = url === null ? title : `[${title}](${destination(url)})`
  const linked = sentences.map(
    ({ text, href }) => escaped(text) + (href === null ? '' : ` [↗](${destination(href)})`),
  )
  const body =
    summary.style === 'points'
      ? linked.map((sentence) => `- ${sentence}`).join('\n')
      : linked.join(sentenceGap(summary.language))
  const about = [
    article.site?.name ?? '',
    article.authors.map(({ name }) => name).join(', '),
    article.published?.slice(0, 10) ?? '',
  ].filter((part) => part !== '')
  const lines = [article.title === '' ? '' : `# ${heading}`, escaped(about.join(' · ')), body]
  return `${lines.filter((line) => line !== '').join('\n\n')}\n`
}
