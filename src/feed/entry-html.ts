/** The HTML of entries: text and links, escaped. */

import { escapeHtml } from '../article/html/escape.ts'
import type { Direction } from '../language/direction.ts'
import { feedAddress } from './address.ts'
import { xmlText } from './xml-text.ts'

/** Plain text as HTML that every feed can carry. */
export const markupOf = (text: string): string => escapeHtml(xmlText(text))

/** A text, as a link where its address is a web address. */
export function linked(text: string, href: string | null): string {
  const address = feedAddress(href ?? undefined)
  return address === undefined
    ? markupOf(text)
    : `<a href="${markupOf(address)}">${markupOf(text)}</a>`
}

/** Wraps HTML in an element that says its language and direction. */
export function inLanguage(language: string, direction: Direction, html: string): string {
  return `<div lang="${markupOf(language)}" dir="${direction}">${html}</div>`
}
