/**
 * Plain text in elements that readers take for plain text or for HTML, as they please. What both
 * readings show alike goes in as it is; what a reader of HTML would take for markup is written
 * as HTML, so that no title loses words and no summary runs a script anywhere.
 */

import { wholeCut } from '../language/cut.ts'
import { escapeMarkup, escapeText, xmlLine, xmlText } from './xml-text.ts'

/** Where an HTML tokenizer leaves the data state for a tag, a comment or a declaration. */
const TAG_LIKE = /<[a-z/!?]/i
/** What HTML would complain about or decode. */
const NOT_HTML_TEXT = /<|&[#a-z]/i

function asHtml(text: string): string {
  return text.replace(/[&<]/g, (character) => (character === '&' ? '&amp;' : '&lt;'))
}

/**
 * A title of RSS: plain text by the RSS Advisory Board's profile. Only what looks like a tag is
 * escaped as HTML, too: many readers show a title as HTML.
 */
export function rssTitle(title: string): string {
  return escapeText(withoutTags(xmlLine(title)))
}

/** Text in which no reader of HTML finds a tag: escaped as HTML if it looks like one. */
export function withoutTags(text: string): string {
  return TAG_LIKE.test(text) ? asHtml(text) : text
}

/** A description of RSS: HTML by the specification; text that is the same as HTML stays as it is. */
export function rssDescription(summary: string): string {
  const text = xmlText(summary).trim()
  return escapeMarkup(NOT_HTML_TEXT.test(text) ? asHtml(text) : text)
}

/**
 * An Atom text construct (RFC 4287 §3.1): `type="text"`; `type="html"`, escaped twice, where the
 * text looks like markup, which validators and lenient readers would otherwise take for such.
 */
export function atomText(name: 'title' | 'subtitle' | 'summary', text: string): string {
  const clean = name === 'summary' ? xmlText(text).trim() : xmlLine(text)
  // Without text there is no attribute either: some readers make an object of such an element.
  if (clean === '') return `<${name}></${name}>`
  const html = TAG_LIKE.test(clean)
  return `<${name} type="${html ? 'html' : 'text'}">${escapeText(html ? asHtml(clean) : clean)}</${name}>`
}

const OPENING_CHARACTERS = 80

/** The first words of a text, for elements that may not be blank where there is no title. */
export function firstWords(text: string): string {
  const line = xmlLine(text)
  if (line.length <= OPENING_CHARACTERS) return line
  const cut = line.slice(0, wholeCut(line, OPENING_CHARACTERS))
  const space = cut.lastIndexOf(' ')
  // Scripts without spaces are cut where they are, but never inside a character.
  return `${xmlLine(space > 0 ? cut.slice(0, space) : cut)}…`
}
