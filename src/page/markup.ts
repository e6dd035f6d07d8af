/** HTML made of template literals: what is put in is escaped, unless it is markup already. */

import { html, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'

/** HTML that is safe to put into a page. */
export type Markup = HtmlEscapedString

/**
 * `html` of Hono for values that are all at hand: no promises go in, so none comes out.
 *
 * @example markup`<p>${text}</p>`
 */
export function markup(strings: TemplateStringsArray, ...values: readonly unknown[]): Markup {
  return html(strings, ...values) as Markup
}

export const NOTHING: Markup = raw('') as Markup

/** A mark-up constant of our own, never something from outside. */
export const trusted = (constant: string): Markup => raw(constant) as Markup

/**
 * The address when it is one of the web, else undefined: `javascript:` and its kin never become
 * a link, whatever an article says its author's page is.
 */
export function webAddress(url: string | null | undefined): string | undefined {
  return url != null && /^https?:\/\//i.test(url) ? url : undefined
}

/** Elements in a row; the style puts middle dots between those that stand on one line. */
export function dotted(parts: readonly (Markup | undefined)[]): Markup {
  const row = parts
    .filter((part) => part !== undefined)
    .reduce((before, part) => (before === NOTHING ? part : markup`${before} ${part}`), NOTHING)
  return markup`<span class="row">${row}</span>`
}
