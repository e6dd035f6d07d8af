/** Writes elements and plain text as HTML. */

import { escapeHtml } from '../article/html/escape.ts'

const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)

export function startTag(name: string, attributes: Readonly<Record<string, string>>): string {
  let tag = `<${name}`
  for (const key in attributes) tag += ` ${key}="${escapeHtml(attributes[key]!)}"`
  return `${tag}>`
}

/** '' for `<br/>` and the like: HTML would read their end tag as a second element. */
export const endTag = (name: string): string => (VOID.has(name) ? '' : `</${name}>`)

/** Signs that a text is HTML: the end of an element, or a reference. */
const HTML = /<\/[a-z]|&#?[a-z\d]{1,31};/i

/**
 * Text that is declared to be plain, as HTML: `<` is a character, a blank line starts a paragraph.
 * Many feeds declare plain text and send HTML; that is kept as HTML.
 */
export function plainAsHtml(text: string): string {
  if (HTML.test(text)) return text
  return text.replace(/<(?=[a-z!?])/gi, '&lt;').replace(/\n\s*\n/g, '\n<p>')
}
