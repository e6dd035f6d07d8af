/** Takes out of a page what no reader sees. */

import { classOf, elementChildren, type PageElement } from '../html/dom.ts'
import type { ProseMeasure } from '../html/prose.ts'
import { wordsOfNames } from './names.ts'

/** Names of the well-known style sheets that are used for hiding, and for nothing else. */
const HIDING = new Set([
  'hidden',
  'hide',
  'invisible',
  'unseen',
  'offscreen',
  'off screen',
  'display none',
  'displaynone',
  'd none',
  'dnone',
  'no display',
  'nodisplay',
  'noshow',
  'sr only',
  'sronly',
  'screen reader',
  'screenreader',
  'screen reader text',
  'screen reader only',
  'screenreader only',
  'visually hidden',
  'visuallyhidden',
  'assistive text',
  'hidden accessible',
  'helper hidden',
  'helper hidden accessible',
  'accessibility hidden',
  'a11y hidden',
])
/** What style sheets put before their own names: `is-hidden`, `u-hidden`, `govuk-visually-hidden`. */
const PREFIX =
  /^(?:is|u|js|ui|uk|tw|el|element|util|utility|slds|govuk|nhsuk|usa|mdc|mat|cdk|bx|pf|tds|a|g|h|o|t)$/

/** Hidden on small screens only, or shown on large ones: `hidden md:block`, `d-none d-lg-flex`. */
const SHOWN_WHEN_WIDE =
  /(?:^|\s)(?:\w{1,4}-)?(?:sm|md|lg|xl|xxl|2xl|tablet|desktop|wide)[:@-](?:\w{1,4}-)?(?:!)?(?:block|flex|grid|inline|contents|table|visible|initial)|(?:^|\s)d-(?:sm|md|lg|xl|xxl)-(?!none)|(?:^|\s)(?:visible|show)-(?:sm|md|lg|xl|desktop|for)/

/** A page of which less than this share can be seen waits for a script to show it. */
const SEEN_SHARE = 0.1

/**
 * Takes out what is hidden: by attribute, by inline style, by a class that the well-known style
 * sheets hide. Where nearly all of the text is hidden, a script shows it, and its largest part stays.
 */
export function removeHidden(body: PageElement, prose: ProseMeasure): void {
  const hidden: PageElement[] = []
  collectHidden(body, hidden, new Map())
  const unseen = hidden.reduce((sum, element) => sum + prose.of(element), 0)
  let shown: PageElement | undefined
  if (unseen > prose.total * (1 - SEEN_SHARE)) {
    for (const element of hidden)
      if (shown === undefined || prose.of(element) > prose.of(shown)) shown = element
  }
  for (const element of hidden) if (element !== shown) element.remove()
  if (shown === undefined) return
  for (const attribute of ['hidden', 'style']) shown.removeAttribute(attribute)
  removeHidden(shown, prose)
}

function collectHidden(
  parent: PageElement,
  hidden: PageElement[],
  known: Map<string, boolean>,
): void {
  for (const child of elementChildren(parent)) {
    if (isHidden(child, known)) hidden.push(child)
    else collectHidden(child, hidden, known)
  }
}

/** `hide` is the shortest name of a class that hides. Characters. */
const MIN_NAME = 4

function isHidden(element: PageElement, known: Map<string, boolean>): boolean {
  // What a search within the page opens is one click away: the answers of a list of questions.
  const hidden = element.getAttribute('hidden')
  if (hidden !== null && hidden !== 'until-found') return true
  const style = element.getAttribute('style')
  if (style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true
  const names = classOf(element)
  if (names.length < MIN_NAME) return false
  let hides = known.get(names)
  if (hides === undefined) {
    hides = hidesByName(names)
    known.set(names, hides)
  }
  return hides
}

function hidesByName(names: string): boolean {
  return wordsOfNames(names).some(isHiding) && !SHOWN_WHEN_WIDE.test(names)
}

function isHiding(words: readonly string[]): boolean {
  const bare = words.length > 1 && PREFIX.test(words[0]!) ? words.slice(1) : words
  return HIDING.has(bare.join(' ')) || HIDING.has(words.join(' '))
}
