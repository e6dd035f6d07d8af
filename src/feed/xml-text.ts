/** What an XML 1.0 document may contain, and how text is written into it. */

import { escapeHtml } from '../article/html/escape.ts'

/**
 * Characters that never get into a feed: those that XML 1.0 forbids (§2.2, `Char`), the C1 controls
 * and non-characters that it discourages, and U+FFFD, which only says that a character was lost.
 * Lone surrogates have become U+FFFD before.
 */
const UNWANTED =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u0080-\u009f\ufffd]|\p{Noncharacter_Code_Point}/gu

/** Well-formed Unicode that every format can hold; line ends become U+000A. */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|\u0085/g, '\n')
    .replace(UNWANTED, '')
}

/** The same on one line, without white space around it: for titles, names and identifiers. */
export function xmlLine(text: string): string {
  return xmlText(text)
    .replace(/[\t\n ]+/g, ' ')
    .trim()
}

/**
 * Clean text as XML character data. `&` and `<` become numeric references, as the RSS Advisory
 * Board's profile recommends («Character Data»), so that validators and readers know that the
 * characters are text and not markup. `>` is escaped as well, so no `]]>` can remain.
 */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;').replaceAll('>', '&gt;')
}

/** Clean markup (HTML in a feed) as XML character data; the short references keep it small. */
export function escapeMarkup(html: string): string {
  return html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Clean text as an attribute's value; line ends and tabs survive the normalisation of §3.3.3. */
export function escapeAttribute(text: string): string {
  return escapeHtml(text).replaceAll('\t', '&#9;').replaceAll('\n', '&#10;')
}

/** One element with escaped attributes; those that are undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  text?: string,
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeAttribute(xmlText(String(value)))}"`)
    .join('')
  return text === undefined
    ? `<${name}${written}/>`
    : `<${name}${written}>${escapeText(xmlText(text))}</${name}>`
}
