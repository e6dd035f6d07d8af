/** Finds headline, byline and date among what a reader sees at the top of an article. */

import {
  firstNamed,
  isElement,
  namesOf,
  type PageElement,
  type PageNode,
  TEXT,
} from '../html/dom.ts'
import type { ProseMeasure } from '../html/prose.ts'
import { flat } from '../text/flat.ts'
import { endsBreadcrumbs } from './breadcrumbs.ts'
import { agrees } from './title.ts'

/** A short visible text that may be a byline or a date, and where it stands. */
export interface Mark {
  readonly text: string
  /** `datetime` or `content` of the element, when it has one. */
  readonly machine: string | null
  /** Address, for a linked byline. */
  readonly href: string | null
  /** How far behind the headline it stands, in elements; negative when before it. */
  readonly distance: number
  /** 3 marked by rel or itemprop, 2 by its element or a telling class, 1 by a vague class, 0 not. */
  readonly strength: number
  /** Says by itself that it is a change, not the first publication. */
  readonly modified: boolean
}

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
const AUTHOR =
  /(?:^|[\s_-])(?:author|authors|byline|autor|autore|autores|auteur|verfasser|redakteur|writer|reporter|contributor|posted-by|postedby|vcard)(?=$|[\s_-])|byline|author-?name|authorname/i
const AUTHOR_SURE = /(?:^|[\s_-])(?:byline|author-?name|authorname|author__name|fn)(?=$|[\s_-])/i
const DATE =
  /(?:^|[\s_-])(?:date|dates|datum|fecha|data|dateline|time|timestamp|published|publish|publication|pubdate|posted|postdate|meta|info|datetime|created|updated|modified)(?=$|[\s_-])|(?:publish|post|entry|article|news)-?(?:date|time)|datePublished/i
const DATE_SURE =
  /(?:^|[\s_-])(?:published|pubdate|publish-date|post-date|entry-date|article-date|date-published|publication-date|timestamp|dateline|datum)(?=$|[\s_-])/i
const MODIFIED =
  /modified|updated|update|aktualisiert|geändert|mis à jour|actualizado|aggiornat|zaktualizowan|обновлено/i
/** Within these nothing belongs to the article itself. */
const ELSEWHERE =
  /(?:^|[\s_-])(?:related|comment|comments|sidebar|footer|recommend\w*|teaser\w*|popular|trending|most-?read|more-?(?:news|stories)|widget|latest|recent|nav|menu|breadcrumb)(?=$|[\s_-])/i
const ELSEWHERE_TAGS = new Set(['nav', 'footer', 'select', 'form'])
/** What an article cites or reviews has authors and dates of its own. */
const OF_ANOTHER_WORK =
  /(?:^|\s)(?:citation|itemReviewed|isBasedOn|isBasedOnUrl|workExample|mentions|comment|isPartOf)(?:\s|$)/
/** Dates of a reader's account, of now, of an event. */
const ABOUT_OTHERS =
  /^\W*(?:joined|registered|registriert|member since|mitglied seit|inscrit|registrad[oa]|dołączył|aktuelle zeit|current time|it is currently|heute ist|zeit:|copyright|©)/i
const MAX_MARKS = 60
const MAX_TEXT = 200
/** Texts this many elements round the headline count as near it. */
const NEAR = 40

interface Found extends Omit<Mark, 'distance'> {
  readonly index: number
}

/**
 * Collects headline, bylines and dates in one walk over the page, before anything is taken out.
 * The heading that agrees with one of the declared titles is the headline, else the first.
 */
export function readVisibleMetadata(
  body: PageElement,
  prose: ProseMeasure,
  declared: readonly string[],
): VisibleMetadata {
  const main = ancestorsOfHeadline(body)
  const headings: { text: string; rank: number; index: number }[] = []
  const authors: Found[] = []
  const dates: Found[] = []
  const texts: { text: string; index: number }[] = []
  let index = 0
  let inBreadcrumbs = false
  let behindBreadcrumbs: string | null = null
  const walk = (element: PageElement, elsewhere: boolean, inAside: boolean) => {
    index++
    const name = element.localName
    const names = `${namesOf(element)} ${element.getAttribute('data-testid') ?? ''}`
    const classed = names.length > 2
    const named = ELSEWHERE_TAGS.has(name) || (classed && ELSEWHERE.test(names))
    const away = elsewhere || (named && !prose.isMain(element) && !main.has(element))
    // An aside may hold a card of the author; its dates are of other stories.
    const beside = inAside || (name === 'aside' && !prose.isMain(element))
    const itemprop = element.getAttribute('itemprop') ?? ''
    if (OF_ANOTHER_WORK.test(itemprop) && !main.has(element)) return
    if (isCard(element, main)) return
    if (name === 'h1' || name === 'h2') {
      const text = shortText(element, 400)
      const marked = itemprop.includes('headline') || HEADLINE.test(names)
      const rank = (name === 'h1' ? 0 : 4) + (marked ? 0 : 1) + (away ? 2 : 0)
      if (text !== '' && headings.length < MAX_MARKS) headings.push({ text, rank, index })
      if (inBreadcrumbs) behindBreadcrumbs ??= text
      if (name === 'h1') inBreadcrumbs ||= endsBreadcrumbs(element)
    }
    if (!away) {
      if (authors.length < MAX_MARKS) {
        const strength = authorStrength(element, names, itemprop)
        if (strength > 0) addAuthor(element, strength, index, authors)
      }
    }
    if (dates.length < MAX_MARKS) {
      const strength = dateStrength(name, names, itemprop)
      if (strength > (away || beside ? 2 : 0))
        addDate(element, names, itemprop, strength, index, dates)
    }
    if (!away && texts.length < 4_000 && hasOwnText(element)) {
      const text = shortText(element, 400)
      if (text.length >= 6 && !ABOUT_OTHERS.test(text)) texts.push({ text, index })
    }
    for (let node = element.firstChild; node !== null; node = node.nextSibling) {
      if (isElement(node)) walk(node, away, beside)
    }
  }
  walk(body, false, false)
  let lines: ReadonlyMap<string, boolean> | undefined
  const sorted = [...headings].sort((a, b) => a.rank - b.rank || a.index - b.index)
  const named = sorted.find(({ text }) => declared.some((title) => agrees(text, title)))
  const headline =
    (named ?? sorted[0])?.index ?? texts.find(({ text }) => text.length > 150)?.index ?? 0
  const placed = ({ index: at, ...rest }: Found): Mark => ({ ...rest, distance: at - headline })
  return {
    headings: sorted.map((heading) => heading.text),
    behindBreadcrumbs,
    authors: authors.map(placed),
    dates: dates.map(placed),
    // Few pages need them, and making them costs more than the walk.
    get lines() {
      lines ??= countLines(texts.map(({ text }) => text))
      return lines
    },
    texts: texts.map(({ text }) => (text.length <= 80 ? text : `${text.slice(0, 30)}…`)),
    near: texts
      .filter(({ index: at }) => Math.abs(at - headline) <= NEAR)
      // Of a longer text only its beginning can be a dateline.
      .map(({ text, index: at }) => ({
        text: text.length <= 120 ? text : text.slice(0, 30),
        machine: null,
        href: null,
        distance: at - headline,
        strength: 0,
        modified: MODIFIED.test(text.slice(0, 40)),
      })),
  }
}

function countLines(texts: readonly string[]): ReadonlyMap<string, boolean> {
  const lines = new Map<string, boolean>()
  for (const text of texts) {
    if (text.length > MAX_TEXT) continue
    const line = flat(text)
    lines.set(line, !lines.has(line))
  }
  return lines
}

/** Boxes round the first headline are never furniture, whatever their class says. */
function ancestorsOfHeadline(body: PageElement): ReadonlySet<PageElement> {
  const ancestors = new Set<PageElement>()
  for (
    let at = firstNamed(body, FIRST_HEADING)?.parentNode ?? null;
    at !== null;
    at = at.parentNode
  )
    ancestors.add(at)
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

function hasOwnText(element: PageElement): boolean {
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === TEXT && (node.textContent ?? '').trim().length > 1) return true
  }
  return false
}

function authorStrength(element: PageElement, names: string, itemprop: string): number {
  if (itemprop === 'author' || /(?:^|\s)author(?:\s|$)/.test(element.getAttribute('rel') ?? ''))
    return 3
  if (AUTHOR_SURE.test(names)) return 2
  return AUTHOR.test(names) ? 1 : 0
}

function addAuthor(element: PageElement, strength: number, index: number, authors: Found[]): void {
  const named =
    strength === 3
      ? [...element.querySelectorAll('*')].find((part) => part.getAttribute('itemprop') === 'name')
      : null
  if (ABOUT_A_PERSON.test(namesOf(element))) return
  const machine = named?.getAttribute('content') ?? element.getAttribute('content')
  const text = isCardOfAuthor(element) ? firstLine(element) : shortText(named ?? element, MAX_TEXT)
  if (text === '' && !machine) return
  const href = element.localName === 'a' ? element.getAttribute('href') : null
  authors.push({ text, machine: machine ?? null, href, index, strength, modified: false })
}

/** What stands in a card of an author besides the name. */
const ABOUT_A_PERSON =
  /(?:^|[\s_-])(?:job|job-?title|role|position|desc|description|bio|biography|about|short|social|more|articles)(?=$|[\s_-])/i

/** Whether an element tells of a person as well as naming one: it holds paragraphs or headings. */
function isCardOfAuthor(element: PageElement): boolean {
  if (shortText(element, CARD) === '') return false
  return (
    element.querySelector('h4,h5,h6') !== null ||
    [...element.querySelectorAll('p')].some((part) => (part.textContent ?? '').length > 60)
  )
}

/** The first line of text within an element. */
function firstLine(element: PageElement): string {
  for (const part of element.querySelectorAll('*'))
    if (hasOwnText(part)) return shortText(part, MAX_TEXT)
  return ''
}

function dateStrength(name: string, names: string, itemprop: string): number {
  if (/date(?:Published|Created|Modified)|pubdate/i.test(itemprop)) return 3
  if (name === 'time' || DATE_SURE.test(names)) return 2
  return DATE.test(names) ? 1 : 0
}

function addDate(
  element: PageElement,
  names: string,
  itemprop: string,
  strength: number,
  index: number,
  dates: Found[],
): void {
  const machine = element.getAttribute('datetime') ?? element.getAttribute('content')
  const text = shortText(element, strength === 1 ? 120 : MAX_TEXT)
  if (ABOUT_OTHERS.test(text)) return
  if (!machine && !/[\d\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/.test(text)) return
  const modified = MODIFIED.test(`${itemprop} ${names}`) || MODIFIED.test(text.slice(0, 40))
  dates.push({ text, machine, href: null, index, strength, modified })
}

/** Text of an element on one line, or '' when it is longer than `most`; stops reading there. */
function shortText(element: PageElement, most: number): string {
  let text = ''
  const walk = (node: PageNode) => {
    for (
      let child = node.firstChild;
      child !== null && text.length <= most * 2;
      child = child.nextSibling
    ) {
      if (child.nodeType === TEXT) text += child.textContent ?? ''
      else {
        text += ' '
        walk(child)
        text += ' '
      }
    }
  }
  walk(element)
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > most ? '' : line
}
