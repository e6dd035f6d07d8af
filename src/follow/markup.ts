/** Elements and plain text written as HTML. */

import { escapeHtml } from '../article/html/escape.ts'

const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)

export function startTag(name: string, attributes: Readonly<Record<string, string>>): string {
  let tag = `<${name}`
  for (const key in attributes) tag += ` ${key}="${escapeHtml(attributes[key]!)}"`
  return `${tag}>`
}

/** Nothing for `<br/>` and its like: HTML would read their end tag as a second one. */
export const endTag = (name: string): string => (VOID.has(name) ? '' : `</${name}>`)

/** Evidence that a text is HTML: the end of an element, or a reference. */
const HTML = /<\/[a-z]|&#?[a-z\d]{1,31};/i

/**
 * What is declared to be plain text, as HTML: `<` is a sign, a blank line starts a paragraph.
 * Feeds that declare so and send HTML all the same are many: they are believed to send HTML.
 */
export function plainAsHtml(text: string): string {
  if (HTML.test(text)) return text
  return text.replace(/<(?=[a-z!?])/gi, '&lt;').replace(/\n\s*\n/g, '\n<p>')
}
