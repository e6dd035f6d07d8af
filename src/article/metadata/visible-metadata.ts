/** Finds headline, byline and date among what a reader sees at the top of an article. */

import { firstNamed, isElement, namesOf, type PageElement } from '../html/dom.ts'
import type { ProseMeasure } from '../html/prose.ts'
import { flat } from '../text/flat.ts'
import { endsBreadcrumbs } from './breadcrumbs.ts'
import { hasOwnText, shortText } from './short-text.ts'
import { agrees } from './title.ts'
import {
  ABOUT_OTHERS,
  authorMark,
  dateMark,
  type Found,
  type Mark,
  type Met,
  saysModified,
} from './visible-marks.ts'

/** What the visible page says of its headline, authors and dates. */
export interface VisibleMetadata {
  /** First-level headings, marked ones first; second-level ones when there is no other. */
  readonly headings: readonly string[]
  /** The heading behind a first-level one that only ends the breadcrumbs; null for none. */
  readonly behindBreadcrumbs: string | null
  readonly authors: readonly Mark[]
  readonly dates: readonly Mark[]
  /** Short texts round the headline, for dates and bylines without any mark. */
  readonly near: readonly Mark[]
  /** Whole lines of the page, flat (one of them is the headline), and whether each stands there once. */
  readonly lines: ReadonlyMap<string, boolean>
  /** All texts in page order; of long ones the beginning, where a dateline stands, and "…". */
  readonly texts: readonly string[]
}

const HEADLINE =
  /(?:^|[\s_-])(?:headline|entry-title|post-title|article-title|articletitle|title)(?=$|[\s_-])/i
/** Within these nothing belongs to the article itself. */
const ELSEWHERE =
  /(?:^|[\s_-])(?:related|comment|comments|sidebar|footer|recommend\w*|teaser\w*|popular|trending|most-?read|more-?(?:news|stories)|widget|latest|recent|nav|menu|breadcrumb)(?=$|[\s_-])/i
const ELSEWHERE_TAGS = new Set(['nav', 'footer', 'select', 'form'])
/** What an article cites or reviews has authors and dates of its own. */
const OF_ANOTHER_WORK =
  /(?:^|\s)(?:citation|itemReviewed|isBasedOn|isBasedOnUrl|workExample|mentions|comment|isPartOf)(?:\s|$)/
const MAX_MARKS = 60
/** No article has so many. */
const MAX_TEXTS = 4_000
/** Characters of a heading, or of a text that is looked at for a byline, a date or a dateline. */
const MAX_TEXT = 400
/** Shorter texts are no line of an article: numbers, marks. Characters. */
const MIN_TEXT = 6
/** Longer texts are not compared with the lines of an article. Characters. */
const MAX_LINE = 200
/** Where nothing is a heading, the first text of this length begins the article. Characters. */
const PARAGRAPH = 150
/** Of a longer text only its beginning can be a dateline. Characters, and those of the beginning. */
const MAX_DATELINE = 80
const MAX_NEAR_DATE = 120
const DATELINE = 30
/** Texts this many elements round the headline count as near it. */
const NEAR = 40
/** A mark of this strength is believed where most dates are of other stories. */
const TELLING = 2

/**
 * Collects headline, bylines and dates in one walk over the page, before anything is taken out.
 * The heading that agrees with one of the declared titles is the headline, else the first.
 */
export function readVisibleMetadata(
  body: PageElement,
  prose: ProseMeasure,
  declared: readonly string[],
): VisibleMetadata {
  const walk = new Walk(body, prose)
  walk.visit(body, false, false)
  const { texts } = walk
  const headings = walk.headings.toSorted((a, b) => a.rank - b.rank || a.index - b.index)
  const named = headings.find(({ text }) => declared.some((title) => agrees(text, title)))
  const headline =
    (named ?? headings[0])?.index ?? texts.find(({ text }) => text.length > PARAGRAPH)?.index ?? 0
  const placed = ({ index, ...mark }: Found): Mark => ({ ...mark, distance: index - headline })
  let lines: ReadonlyMap<string, boolean> | undefined
  return {
    headings: headings.map(({ text }) => text),
    behindBreadcrumbs: walk.behindBreadcrumbs,
    authors: walk.authors.map(placed),
    dates: walk.dates.map(placed),
    // Few pages need them, and making them costs more than the walk.
    get lines() {
      lines ??= countLines(texts.map(({ text }) => text))
      return lines
    },
    texts: texts.map(({ text }) =>
      text.length <= MAX_DATELINE ? text : `${text.slice(0, DATELINE)}…`,
    ),
    near: texts
      .filter(({ index }) => Math.abs(index - headline) <= NEAR)
      .map(({ text, index }) => ({
        text: text.length <= MAX_NEAR_DATE ? text : text.slice(0, DATELINE),
        machine: null,
        href: null,
        distance: index - headline,
        strength: 0,
        modified: saysModified(text),
      })),
  }
}

/** The walk: what it has met so far, with the number of elements that stand before each. */
class Walk {
  readonly headings: { text: string; rank: number; index: number }[] = []
  readonly authors: Found[] = []
  readonly dates: Found[] = []
  readonly texts: { text: string; index: number }[] = []
  behindBreadcrumbs: string | null = null
  #inBreadcrumbs = false
  readonly #main: ReadonlySet<PageElement>
  readonly #prose: ProseMeasure
  #index = 0

  constructor(body: PageElement, prose: ProseMeasure) {
    this.#main = ancestorsOfHeadline(body)
    this.#prose = prose
  }

  /**
   * @param elsewhere within what does not belong to the article
   * @param inAside within what stands beside it
   */
  visit(element: PageElement, elsewhere: boolean, inAside: boolean): void {
    this.#index++
    const name = element.localName
    const names = `${namesOf(element)} ${element.getAttribute('data-testid') ?? ''}`
    const itemprop = element.getAttribute('itemprop') ?? ''
    const isOutside = () => !this.#prose.isMain(element) && !this.#main.has(element)
    const away =
      elsewhere ||
      ((ELSEWHERE_TAGS.has(name) || (names.length > 2 && ELSEWHERE.test(names))) && isOutside())
    // An aside may hold a card of the author; its dates are of other stories.
    const beside = inAside || (name === 'aside' && !this.#prose.isMain(element))
    if (OF_ANOTHER_WORK.test(itemprop) && !this.#main.has(element)) return
    if (isCard(element, this.#main)) return

    const met: Met = { element, names, itemprop, index: this.#index }
    if (name === 'h1' || name === 'h2') this.#heading(met, away)
    if (!away && this.authors.length < MAX_MARKS) keep(this.authors, authorMark(met))
    if (this.dates.length < MAX_MARKS) {
      keep(this.dates, dateMark(met, away || beside ? TELLING : 0))
    }
    if (!away) this.#text(element)
    for (let node = element.firstChild; node !== null; node = node.nextSibling) {
      if (isElement(node)) this.visit(node, away, beside)
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

  #text(element: PageElement): void {
    if (this.texts.length >= MAX_TEXTS || !hasOwnText(element)) return
    const text = shortText(element, MAX_TEXT)
    if (text.length >= MIN_TEXT && !ABOUT_OTHERS.test(text)) {
      this.texts.push({ text, index: this.#index })
    }
  }
}

function keep(marks: Found[], found: Found | undefined): void {
  if (found !== undefined) marks.push(found)
}

function countLines(texts: readonly string[]): ReadonlyMap<string, boolean> {
  const lines = new Map<string, boolean>()
  for (const text of texts) {
    if (text.length > MAX_LINE) continue
    const line = flat(text)
    lines.set(line, !lines.has(line))
  }
  return lines
}

/** Boxes round the first headline are never furniture, whatever their class says. */
function ancestorsOfHeadline(body: PageElement): ReadonlySet<PageElement> {
  const ancestors = new Set<PageElement>()
  let at = firstNamed(body, FIRST_HEADING)?.parentNode ?? null
  for (; at !== null; at = at.parentNode) ancestors.add(at)
  return ancestors
}

/** Characters of a card of another story at most. */
const CARD = 400

/** A short box with a heading of its own in a link: a card that leads to another story. */
function isCard(element: PageElement, main: ReadonlySet<PageElement>): boolean {
  if (!CARDS.has(element.localName) || main.has(element)) return false
  if (shortText(element, CARD) === '') return false
  const heading = firstNamed(element, CARD_HEADINGS)
  const link = heading && firstNamed(element, LINK)
  if (heading === undefined || link === undefined) return false
  return firstNamed(link, CARD_HEADINGS) !== undefined || firstNamed(heading, LINK) !== undefined
}

const CARDS = new Set(['article', 'li'])
const CARD_HEADINGS = new Set(['h2', 'h3', 'h4', 'h5'])
const LINK = new Set(['a'])
const FIRST_HEADING = new Set(['h1'])
