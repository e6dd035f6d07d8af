/** HTML made from template literals. Values are escaped, unless they are markup already. */

import { html, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'

/** HTML that is safe to put into a page. */
export type Markup = HtmlEscapedString

/**
 * Hono's `html` for values that are all present: without promises it returns none.
 *
 * @example markup`<p>${text}</p>`
 */
export function markup(strings: TemplateStringsArray, ...values: readonly unknown[]): Markup {
  return html(strings, ...values) as Markup
}

export const NOTHING: Markup = raw('') as Markup

/** Markup from a constant of our own; never use it for anything from outside. */
export const trusted = (constant: string): Markup => raw(constant) as Markup

/**
 * The address if it is a web address, else undefined: `javascript:` and the like never become a
 * link, whatever an article gives as its author's page.
 */
export function webAddress(url: string | null | undefined): string | undefined {
  return url != null && /^https?:\/\//i.test(url) ? url : undefined
}

/** Elements in a row; the style puts middle dots between those on the same line. */
export function dotted(parts: readonly (Markup | undefined)[]): Markup {
  const row = parts
    .filter((part) => part !== undefined)
    .reduce((before, part) => (before === NOTHING ? part : markup`${before} ${part}`), NOTHING)
  return markup`<span class="row">${row}</span>`
}
