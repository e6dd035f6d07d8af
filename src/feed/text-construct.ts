/**
 * Writes plain text for elements that some readers take for plain text and others for HTML. Text
 * that is the same in both goes in unchanged; what would be markup in HTML is escaped as HTML. So
 * no title loses words, and no summary can run a script anywhere.
 */

import { wholeCut } from '../language/cut.ts'
import { escapeMarkup, escapeText, xmlLine, xmlText } from './xml-text.ts'

/** Where an HTML tokenizer begins a tag, a comment or a declaration. */
const TAG_LIKE = /<[a-z/!?]/i
/** What HTML would decode, or report as an error. */
const NOT_HTML_TEXT = /<|&[#a-z]/i

function asHtml(text: string): string {
  return text.replace(/[&<]/g, (character) => (character === '&' ? '&amp;' : '&lt;'))
}

/**
 * A title in RSS: plain text, according to the RSS Advisory Board's profile. But many readers show
 * titles as HTML, so what looks like a tag is escaped as HTML too.
 */
export function rssTitle(title: string): string {
  return escapeText(withoutTags(xmlLine(title)))
}

/** Text in which no reader of HTML finds a tag: escaped as HTML if it seems to contain one. */
export function withoutTags(text: string): string {
  return TAG_LIKE.test(text) ? asHtml(text) : text
}

/**
 * A description in RSS: HTML, according to the specification. Text that reads the same as HTML
 * stays unchanged.
 */
export function rssDescription(summary: string): string {
  const text = xmlText(summary).trim()
  return escapeMarkup(NOT_HTML_TEXT.test(text) ? asHtml(text) : text)
}

/**
 * An Atom text construct (RFC 4287 §3.1): `type="text"`, or `type="html"` with the text escaped
 * twice where it looks like markup, which validators and lenient readers would otherwise take it
 * for.
 */
export function atomText(name: 'title' | 'subtitle' | 'summary', text: string): string {
  const clean = name === 'summary' ? xmlText(text).trim() : xmlLine(text)
  // No attribute either: some readers make an object of an empty element with attributes.
  if (clean === '') return `<${name}></${name}>`
  const html = TAG_LIKE.test(clean)
  return `<${name} type="${html ? 'html' : 'text'}">${escapeText(html ? asHtml(clean) : clean)}</${name}>`
}

const OPENING_CHARACTERS = 80

/** The first words of a text, for elements that must not be blank and have no title. */
export function firstWords(text: string): string {
  const line = xmlLine(text)
  if (line.length <= OPENING_CHARACTERS) return line
  const cut = line.slice(0, wholeCut(line, OPENING_CHARACTERS))
  const space = cut.lastIndexOf(' ')
  // Text without spaces is cut at the limit, but never inside a character.
  return `${xmlLine(space > 0 ? cut.slice(0, space) : cut)}…`
}
