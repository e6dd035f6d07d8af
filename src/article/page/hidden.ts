/** Removes from a page what no reader sees. */

import { phrasesOf } from '../../language/data/data-of.ts'
import { classOf, elementChildren, firstNamed, type PageElement } from '../html/dom.ts'
import { hidesByStyle, hidesLetters } from '../html/inline-style.ts'
import type { ProseMeasure } from '../html/prose.ts'
import { anyOf, lazily } from '../text/word-lists.ts'
import { wordsOfNames } from './names.ts'

/** Class names whose only purpose is hiding: of well-known style sheets, and words for it. */
const HIDING = new Set(
  phrasesOf(`hidden|hide|hides|invisible|unseen|unvisible|concealed|offscreen|off screen|off canvas hidden|
  display none|displaynone|d none|dnone|disp none|dispnone|no display|nodisplay|noshow|no show|not shown|
  dont show|dontshow|not visible|notvisible|visibility hidden|vis hidden|hide me|hideme|hide it|
  hide element|hidden element|hidden text|hidden content|hide content|hide text|text hidden|
  clip hidden|hidden by default|default hidden|initially hidden|start hidden|always hidden|force hide|force hidden|
  hide all|hidden all|hide for all|hidden for all|hidden xs up|hidden everywhere|screen only|
  display hide|display hidden|hidden block|hiddenblock|hidden box|hidden div|hiddendiv|hide block|
  sr only|sronly|sr text|sr hidden|show for sr|for sr|screen reader|screenreader|screen reader text|
  screenreader text|screen reader only|screenreader only|screen reader content|screenreaders only|
  screen readers only|for screen readers|for screenreaders|reader only|readers only|aural|
  visually hidden|visuallyhidden|hide visually|hidden visually|visual hidden|visualhidden|vishidden|
  assistive text|assistive|hidden accessible|accessible hidden|accessibly hidden|accessibility hidden|
  helper hidden|helper hidden accessible|accessible text|a11y hidden|a11y only|a11y text|
  hidden a11y|ally hidden|aria hidden|wcag hidden|only screenreader|only screen reader|
  oculto|oculta|ocultos|ocultas|ocultar|escondido|escondida|esconder|invisivel|masque|masquee|masquer|
  cacher|cachee|non visible|versteckt|verstecken|unsichtbar|ausgeblendet|ausblenden|verborgen|verbergen|onzichtbaar|
  nascosto|nascosta|nascosti|nascoste|nascondi|invisibile|ukryty|ukryta|ukryte|ukryj|niewidoczny|niewidoczne|
  skryty|skryta|skryte|skryj|skryto|schovany|schovane|neviditelny|skjult|skjul|dold|dolt|gomt|osynlig|usynlig|
  piilossa|piilotettu|piilota|nakymaton|rejtett|elrejtett|lathatatlan|ascuns|ascunsa|sakriven|sakriveno|skriven|
  skriveno|skrito|skrit|gizli|gizle|gorunmez|tersembunyi|sembunyi|sembunyikan|skryt|skrytyj|skritiy|skryto|
  prihovano|prihovanyi|yincang`),
)
/** Prefixes of style sheets' own names: `is-hidden`, `u-hidden`, `govuk-visually-hidden`. */
const PREFIXES = `
  is|u|js|ui|uk|tw|el|element|elem|util|utils|utility|utilities|helper|helpers|slds|mfp|elementor|govuk|nhsuk|usa|mdc|
  mat|cdk|bx|pf|tds|w3|ng|v|x|wp|wpb|amp|ant|aem|b|bs|cm|css|ds|fs|lc|ms|mw|pure|s|sc|st|tr|yt|
  k|p|l|c|m|a|g|h|o|t|e|f|n|r
`
const PREFIX = lazily(() => new RegExp(`^(?:${anyOf(PREFIXES)})$`))
/** The modifier of a block that is hidden: `popup--hidden`, `offer_hidden_yes`. */
const MODIFIER =
  /^[a-z][a-z\d-]*(?:__[a-z\d-]+)?(?:--|_)(?:is-)?(?:hidden|hide|invisible|visually-hidden)(?:_(?:yes|true))?$/
/** A style sheet that hides at every width, one class for each. */
const AT_EVERY_WIDTH = [/\bhidden-xs\b/, /\bhidden-sm\b/, /\bhidden-md\b/, /\bhidden-lg\b/]
const ON_EVERY_SCREEN = [/\bhid(?:e|den)-(?:on-)?desktop\b/, /\bhid(?:e|den)-(?:on-)?mobile\b/]

/** Hidden only on small screens, or shown on large ones: `hidden md:block`, `d-none d-lg-flex`. */
const shownWhenWide = (): string =>
  [
    String.raw`(?:^|\s)(?:\w{1,4}-)?(?:sm|md|lg|xl|xxl|2xl|tablet|desktop|wide)[:@-](?:\w{1,4}-)?(?:!)?`,
    '(?:block|flex|grid|inline|contents|table|visible|initial)',
    String.raw`|(?:^|\s)d-(?:sm|md|lg|xl|xxl)-(?!none)`,
    String.raw`|(?:^|\s)(?:visible|show)-(?:sm|md|lg|xl|desktop|for(?!-sr))`,
  ].join('')
const SHOWN_WHEN_WIDE = lazily(() => new RegExp(shownWhenWide()))

/** If less than this share of a page is visible, a script will show the rest. */
const SEEN_SHARE = 0.1

/**
 * Removes what is hidden: by attribute, by inline style, or by a class name for hiding. If nearly all
 * of the text is hidden, a script will show it, so its largest part is kept.
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
  if (element.localName === 'dialog' && !element.hasAttribute('open')) return true
  if (element.hasAttribute('popover')) return true
  const style = element.getAttribute('style')
  if (style !== null && isStyledAway(element, style)) return true
  const names = classOf(element)
  if (names.length < MIN_NAME) return false
  let hides = known.get(names)
  if (hides === undefined) {
    hides = hidesByName(names)
    known.set(names, hides)
  }
  return hides
}

/** Elements that may give their letters a size again. */
const SIZED = new Set('span font section article h1 h2 h3 h4'.split(' '))

/** A formula that is drawn as a picture has its signs here, for screen readers and for us. */
const FORMULA = new Set(['math'])

function isStyledAway(element: PageElement, style: string): boolean {
  if (hidesLetters(style)) return firstNamed(element, SIZED) === undefined
  if (!hidesByStyle(style)) return false
  // Where nothing is to be seen nor heard, the picture of the formula has a text of its own.
  if (/display|visibility/i.test(style) && !/clip/i.test(style)) return true
  if (firstNamed(element, FORMULA) === undefined) return true
  // Nor shall Readability take it for hidden.
  element.removeAttribute('style')
  return false
}

function hidesByName(names: string): boolean {
  if (AT_EVERY_WIDTH.every((width) => width.test(names))) return !/\bvisible-/.test(names)
  if (ON_EVERY_SCREEN.every((screen) => screen.test(names))) return true
  const isHidden =
    wordsOfNames(names).some(isHiding) || names.split(/\s+/).some((name) => MODIFIER.test(name))
  return isHidden && !isShownWhenWide(names)
}

/** Whether class names hide their element on small screens only. */
const isShownWhenWide = (names: string): boolean => SHOWN_WHEN_WIDE().test(names)

function isHiding(words: readonly string[]): boolean {
  const isOwn = words.length > 2 && /^(?:u|is|js|util)$/.test(words.at(-2)!)
  if (isOwn && HIDING.has(words.at(-1)!)) return true
  const bare = words.length > 1 && PREFIX().test(words[0]!) ? words.slice(1) : words
  return HIDING.has(bare.join(' ')) || HIDING.has(words.join(' '))
}
