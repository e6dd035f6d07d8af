/** Removes from a page what no reader sees. */

import { classOf, elementChildren, type PageElement } from '../html/dom.ts'
import type { ProseMeasure } from '../html/prose.ts'
import { wordsOfNames } from './names.ts'

/** Class names of well-known style sheets whose only purpose is hiding. */
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
/** Prefixes of style sheets' own names: `is-hidden`, `u-hidden`, `govuk-visually-hidden`. */
const PREFIX =
  /^(?:is|u|js|ui|uk|tw|el|element|util|utility|slds|govuk|nhsuk|usa|mdc|mat|cdk|bx|pf|tds|a|g|h|o|t)$/

/** Hidden only on small screens, or shown on large ones: `hidden md:block`, `d-none d-lg-flex`. */
const SHOWN_WHEN_WIDE =
  /(?:^|\s)(?:\w{1,4}-)?(?:sm|md|lg|xl|xxl|2xl|tablet|desktop|wide)[:@-](?:\w{1,4}-)?(?:!)?(?:block|flex|grid|inline|contents|table|visible|initial)|(?:^|\s)d-(?:sm|md|lg|xl|xxl)-(?!none)|(?:^|\s)(?:visible|show)-(?:sm|md|lg|xl|desktop|for)/

/** If less than this share of a page is visible, a script will show the rest. */
const SEEN_SHARE = 0.1

/**
 * Removes what is hidden: by attribute, by inline style, or by a class of the well-known style
 * sheets. If nearly all of the text is hidden, a script will show it, so its largest part is kept.
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

/** The shortest class name that hides is `hide`. Characters. */
const MIN_NAME = 4

function isHidden(element: PageElement, known: Map<string, boolean>): boolean {
  // What a search in the page reveals can be read: the answers in a list of questions.
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
