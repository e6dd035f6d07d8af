/** Collects visible headings, bylines, dates and short texts in one walk over a page. */

import { firstNamed, isElement, namesOf, type PageElement } from '../html/dom.ts'
import { isMarkedItem, propertyOf } from '../html/marked-data.ts'
import type { ProseMeasure } from '../html/prose.ts'
import { anyOf, lazily } from '../text/word-lists.ts'
import { isAnotherWork } from './another-work.ts'
import { endsBreadcrumbs } from './breadcrumbs.ts'
import { CITED_BOXES, CITED_HEADINGS, OTHER_WORKS } from './cited-words.ts'
import { hasOwnText, shortText } from './short-text.ts'
import { ABOUT_OTHERS, authorMark, dateMark, type Found, type Met } from './visible-marks.ts'

const HEADLINE =
  /(?:^|[\s_-])(?:headline|entry-title|post-title|article-title|articletitle|title)(?=$|[\s_-])/i
/** Nothing inside these belongs to the article. */
const ELSEWHERE =
  /(?:^|[\s_-])(?:related|comment|comments|sidebar|footer|recommend\w*|teaser\w*|popular|trending|most-?read|more-?(?:news|stories)|widget|latest|recent|nav|menu|breadcrumb)(?=$|[\s_-])/i
const ELSEWHERE_TAGS = new Set(['nav', 'footer', 'select', 'form'])
/** The dates in these are of what the article tells of. */
const TIMELINE = /(?:^|[\s_-])(?:timeline|chronology|milestones?)(?=$|[\s_-])/i
/** What an article cites or reviews has authors and dates of its own. */
const OF_ANOTHER_WORK = lazily(
  () => new RegExp(String.raw`(?:^|\s)(?:${anyOf(OTHER_WORKS)})(?:\s|$)`),
)
/** Names of boxes with what an article cites. */
const CITED = lazily(
  () => new RegExp(String.raw`(?:^|[\s_-])(?:${anyOf(CITED_BOXES)})(?=$|[\s_-])`, 'i'),
)
/** Somebody else says what is in these. */
const QUOTED = new Set('blockquote cite q figcaption'.split(' '))
/** Headings over what an article cites. */
const HEADING = /^h[2-6]$/
const OF_CITED = lazily(
  () => new RegExp(String.raw`^\W*(?:\d+\.? ?)?(?:${anyOf(CITED_HEADINGS)})\W*$`, 'iu'),
)
/** How many headings, bylines and dates are collected, of each. */
const MAX_MARKS = 60
/** No article has so many. */
const MAX_TEXTS = 4_000
/**
 * Length of a heading, and of a text that is checked for a byline, a date or a dateline.
 * Characters.
 */
const MAX_TEXT = 400
/** Shorter texts, such as numbers and marks, are not lines of an article. Characters. */
const MIN_TEXT = 6
const RIGHTS = /^\W*(?:©|copyright\b|\(c\) ?\d)/i
const MAX_RIGHTS = 5
/** A mark of this strength is believed even where most dates are of other stories. */
const TELLING = 2
/** Length of another story's card. Characters. */
const CARD = 400
const CARDS = new Set(['article', 'li'])
const CARD_HEADINGS = new Set(['h2', 'h3', 'h4', 'h5'])
const LINK = new Set(['a'])
const FIRST_HEADING = new Set(['h1'])

/** What the walk has found, each with the number of elements before it. */
interface Visible {
  /**
   * In page order. The lower the rank, the more likely it is a headline; 0 is a marked first-level
   * heading.
   */
  readonly headings: readonly {
    readonly text: string
    readonly rank: number
    readonly index: number
  }[]
  readonly behindBreadcrumbs: string | null
  readonly authors: readonly Found[]
  readonly dates: readonly Found[]
  readonly texts: readonly { readonly text: string; readonly index: number }[]
  /** Notices of copyright. */
  readonly rights: readonly string[]
}

/**
 * Collects headings, marked bylines and dates, and short texts in one walk over a page.
 * @param declared titles of the page
 */
export function walkVisible(
  body: PageElement,
  prose: ProseMeasure,
  declared: readonly string[],
): Visible {
  const walk = new Walk(body, prose, declared)
  walk.visit(body, false, false)
  return walk
}

class Walk implements Visible {
  readonly headings: { text: string; rank: number; index: number }[] = []
  readonly authors: Found[] = []
  readonly dates: Found[] = []
  readonly texts: { text: string; index: number }[] = []
  behindBreadcrumbs: string | null = null
  readonly rights: string[] = []
  #inBreadcrumbs = false
  readonly #main: ReadonlySet<PageElement>
  readonly #prose: ProseMeasure
  readonly #titles: readonly string[]
  #index = 0

  constructor(body: PageElement, prose: ProseMeasure, declared: readonly string[]) {
    const headline = firstNamed(body, FIRST_HEADING)
    this.#main = ancestorsOf(headline)
    this.#titles = headline === undefined ? declared : [...declared, shortText(headline, MAX_TEXT)]
    this.#prose = prose
  }

  /**
   * @param elsewhere inside something that does not belong to the article
   *
   * @param inAside inside something beside it, or a timeline: its dates are not those of the article
   * @param cited inside what somebody else says or has written
   */
  visit(element: PageElement, elsewhere: boolean, inAside: boolean, cited = false): void {
    this.#index++
    const name = element.localName
    const names = `${namesOf(element)} ${element.getAttribute('data-testid') ?? ''}`
    const itemprop = propertyOf(element)
    const isOutside = () => !this.#prose.isMain(element) && !this.#main.has(element)
    const away =
      elsewhere ||
      ((ELSEWHERE_TAGS.has(name) || (names.length > 2 && ELSEWHERE.test(names))) && isOutside())
    // An aside may contain the author's card; its dates are of other stories.
    const beside =
      inAside ||
      (name === 'aside' && !this.#prose.isMain(element)) ||
      (names.length > 2 && TIMELINE.test(names) && !this.#main.has(element))
    if (OF_ANOTHER_WORK().test(itemprop) && isOutside()) return
    if (isMarkedItem(element) && isOutside() && isAnotherWork(element, this.#titles)) return
    if (isCard(element, this.#main)) return
    const isCited =
      cited || ((QUOTED.has(name) || (names.length > 2 && CITED().test(names))) && isOutside())
    const met: Met = { element, names, itemprop, index: this.#index }
    if (name === 'h1' || name === 'h2') this.#heading(met, away)
    if (!away && !isCited && this.authors.length < MAX_MARKS) keep(this.authors, authorMark(met))
    if (this.dates.length < MAX_MARKS) {
      keep(this.dates, dateMark(met, away || beside ? TELLING : 0))
    }
    this.#text(element, away)
    let below = isCited
    for (let node = element.firstChild; node !== null; node = node.nextSibling) {
      if (!isElement(node)) continue
      this.visit(node, away, beside, below)
      if (HEADING.test(node.localName))
        below = isCited || OF_CITED().test(shortText(node, MAX_TEXT))
    }
  }

  #heading({ element, names, itemprop, index }: Met, away: boolean): void {
    if (this.headings.length >= MAX_MARKS) return
    const text = shortText(element, MAX_TEXT)
    if (text === '') return
    const marked = itemprop.includes('headline') || HEADLINE.test(names)
    const rank = (element.localName === 'h1' ? 0 : 4) + (marked ? 0 : 1) + (away ? 2 : 0)
    this.headings.push({ text, rank, index })
    if (this.#inBreadcrumbs) this.behindBreadcrumbs ??= text
    if (element.localName === 'h1') this.#inBreadcrumbs ||= endsBreadcrumbs(element)
  }

  #text(element: PageElement, away: boolean): void {
    if (this.texts.length >= MAX_TEXTS || !hasOwnText(element)) return
    const text = shortText(element, MAX_TEXT)
    if (RIGHTS.test(text) && this.rights.length < MAX_RIGHTS) this.rights.push(text)
    if (!away && text.length >= MIN_TEXT && !ABOUT_OTHERS.test(text)) {
      this.texts.push({ text, index: this.#index })
    }
  }
}

function keep(marks: Found[], found: Found | undefined): void {
  if (found !== undefined) marks.push(found)
}

/** Boxes around the first headline are never furniture, whatever their class says. */
function ancestorsOf(headline: PageElement | undefined): ReadonlySet<PageElement> {
  const ancestors = new Set<PageElement>()
  let at = headline?.parentNode ?? null
  for (; at !== null; at = at.parentNode) ancestors.add(at)
  return ancestors
}

/** A short box with a heading of its own in a link: a card that leads to another story. */
function isCard(element: PageElement, main: ReadonlySet<PageElement>): boolean {
  if (!CARDS.has(element.localName) || main.has(element)) return false
  if (shortText(element, CARD) === '') return false
  const heading = firstNamed(element, CARD_HEADINGS)
  const link = heading && firstNamed(element, LINK)
  if (heading === undefined || link === undefined) return false
  return firstNamed(link, CARD_HEADINGS) !== undefined || firstNamed(heading, LINK) !== undefined
}
