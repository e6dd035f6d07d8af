/** Decides which elements of a page may be a byline or a date, and how certain that is. */

import { hasMoreText, namesOf, type PageElement } from '../html/dom.ts'
import { propertyOf } from '../html/marked-data.ts'
import { anyOf, lazily } from '../text/word-lists.ts'
import { hasOwnText, shortText } from './short-text.ts'

/** A short visible text that may be a byline or a date, and its position. */
export interface VisibleMark {
  readonly text: string
  /** The `datetime` or `content` of the element, if it has one. */
  readonly machine: string | null
  /** The address, if the byline is a link. */
  readonly href: string | null
  /** How many elements it is after the headline; negative if before. */
  readonly distance: number
  /** Whether it is behind the first paragraphs below the headline. */
  readonly isBelowText: boolean
  /**
   * 3: marked by rel or itemprop; 2: by its element or a telling class; 1: by a vague class; 0: not
   * marked.
   */
  readonly strength: number
  /** The text itself says that it is about a change, not the first publication. */
  readonly modified: boolean
}

/** A mark with its position in the page: how many elements precede it. */
export interface Found extends Omit<VisibleMark, 'distance' | 'isBelowText'> {
  readonly index: number
}

const AUTHOR =
  /(?:^|[\s_-])(?:author|authors|byline|autor|autore|autores|auteur|verfasser|redakteur|writer|reporter|contributor|assinatura|avtor|posted-by|postedby|vcard)(?=$|[\s_-])|byline|author-?name|authorname/i
const AUTHOR_SURE = /(?:^|[\s_-])(?:byline|author-?name|authorname|author__name|fn)(?=$|[\s_-])/i
/** Elements in an author's card that are not the name. */
const ABOUT_A_PERSON =
  /(?:^|[\s_-])(?:job|job-?title|role|position|desc|description|bio|biography|about|short|social|more|articles)(?=$|[\s_-])/i
const DATES = `
  date|dates|datum|fecha|data|dateline|time|timestamp|published|publish|publication|pubdate|posted|
  postdate|meta|info|datetime|timeago|created|updated|modified
`
const dateName = (): string =>
  [
    String.raw`(?:^|[\s_-])(?:${anyOf(DATES)})(?=$|[\s_-])`,
    '(?:publish|post|entry|article|news)-?(?:date|time)|datePublished',
  ].join('|')
const DATE = lazily(() => new RegExp(dateName(), 'i'))
const DATE_SURE =
  /(?:^|[\s_-])(?:published|pubdate|publish-date|post-date|entry-date|article-date|date-published|publication-date|timestamp|dateline|datum)(?=$|[\s_-])/i
const MODIFIED =
  /modified|updated|update|aktualisiert|geändert|mis à jour|actualizado|aggiornat|zaktualizowan|обновлено/i
/** A moment for machines in a `title`, as microformats have it. */
const ISO_DAY = /^\d{4}-\d\d-\d\d/
/** A box with more characters is not an author's card. */
const MAX_CARD = 400
/** Dates of a reader's account, of today, or of an event. */
export const ABOUT_OTHERS =
  /^\W*(?:joined|registered|registriert|member since|mitglied seit|inscrit|registrad[oa]|dołączył|aktuelle zeit|current time|it is currently|heute ist|zeit:|copyright|©)/i
/** Length of a byline, and of a date with a telling class. Characters. */
const MAX_TEXT = 200
/** Length of a date that only a vague class marks. Characters. */
const MAX_VAGUE_DATE = 120
/** A longer paragraph in an author's card is about the person. Characters. */
const LONGEST_NAME = 60
/** The words that say a date is of a change are at its beginning. Characters. */
const BEGINNING = 40
const DIGIT = /[\d\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/

/** Whether a text itself says that it is about a change. */
export const saysModified = (text: string): boolean => MODIFIED.test(text.slice(0, BEGINNING))

/** An element, as the walk over the page reaches it. */
export interface Met {
  readonly element: PageElement
  /** Its id, classes and test id. */
  readonly names: string
  readonly itemprop: string
  readonly index: number
}

/** The byline that an element is marked as; undefined for others. */
export function authorMark({ element, names, itemprop, index }: Met): Found | undefined {
  const strength = authorStrength(element, names, itemprop)
  if (strength === 0 || ABOUT_A_PERSON.test(namesOf(element))) return undefined
  const named =
    strength === 3
      ? [...element.querySelectorAll('*')].find((part) => propertyOf(part) === 'name')
      : undefined
  const machine = named?.getAttribute('content') ?? element.getAttribute('content')
  const text = isCardOfAuthor(element) ? firstLine(element) : shortText(named ?? element, MAX_TEXT)
  if (text === '' && !machine) return undefined
  const href = element.localName === 'a' ? element.getAttribute('href') : null
  return { text, machine: machine ?? null, href, index, strength, modified: false }
}

/**
 * The date that an element is marked as; undefined for others.
 *
 * @param least only stronger marks count
 */
export function dateMark({ element, names, itemprop, index }: Met, least: number) {
  const strength = dateStrength(element, names, itemprop)
  if (strength <= least) return undefined
  const title = element.getAttribute('title') ?? ''
  const machine =
    element.getAttribute('datetime') ??
    element.getAttribute('content') ??
    (ISO_DAY.test(title) ? title : null)
  const text = shortText(element, strength === 1 ? MAX_VAGUE_DATE : MAX_TEXT)
  if (ABOUT_OTHERS.test(text) || (!machine && !DIGIT.test(text))) return undefined
  const modified = MODIFIED.test(`${itemprop} ${names}`) || saysModified(text)
  const found: Found = { text, machine, href: null, index, strength, modified }
  return found
}

/** Of schema.org, of a link, or of Dublin Core. */
const AUTHOR_PROPERTY = /(?:^|\s)(?:author|(?:dc|dcterms):creator)(?:\s|$)/

function authorStrength(element: PageElement, names: string, itemprop: string): number {
  const rel = element.getAttribute('rel') ?? ''
  if (AUTHOR_PROPERTY.test(itemprop) || AUTHOR_PROPERTY.test(rel)) return 3
  if (AUTHOR_SURE.test(names)) return 2
  return AUTHOR.test(names) ? 1 : 0
}

function dateStrength(element: PageElement, names: string, itemprop: string): number {
  if (
    /date(?:Published|Created|Modified)|pubdate|^dc(?:terms)?:(?:date|issued|created)$/i.test(
      itemprop,
    )
  )
    return 3
  // `relative-time` and the like are elements that a site has made itself.
  const isTime = element.localName === 'time' || /[a-z]-time|time-?ago/.test(element.localName)
  if (isTime || DATE_SURE.test(names)) return 2
  return DATE().test(names) ? 1 : 0
}

/**
 * Whether an element describes a person as well as naming one: it contains paragraphs or headings.
 */
function isCardOfAuthor(element: PageElement): boolean {
  if (shortText(element, MAX_CARD) === '') return false
  return (
    element.querySelector('h4,h5,h6') !== null ||
    [...element.querySelectorAll('p')].some((part) => hasMoreText(part, LONGEST_NAME))
  )
}

/** The first line of text within an element. */
function firstLine(element: PageElement): string {
  for (const part of element.querySelectorAll('*')) {
    if (hasOwnText(part)) return shortText(part, MAX_TEXT)
  }
  return ''
}
