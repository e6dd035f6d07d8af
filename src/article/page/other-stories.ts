/** Removes the next articles of an endlessly scrolling page, and readers' comments. */

import { classOf, elementChildren, elementsNamed, namesOf, type PageElement } from '../html/dom.ts'
import type { ProseMeasure } from '../html/prose.ts'
import { flat } from '../text/flat.ts'
import { wordsOfNames } from './names.ts'

/** Characters of running text that make a story. */
const STORY = 150
/** Only this many headlines of a page are looked at. */
const MOST_HEADLINES = 30
const HEADLINE = new Set(['h1'])

/**
 * Removes the other stories beside the one whose headline is the title. Each has an `h1` in a box
 * of its own, next to the box of the story and of the same kind, or in an `article` of its own.
 */
export function removeOtherStories(body: PageElement, prose: ProseMeasure, title: string): void {
  const headlines = elementsNamed(body, HEADLINE, MOST_HEADLINES)
  if (headlines.length < 2) return
  const wanted = flat(title)
  const own = headlines.find((heading) => repeatsTitle(heading, wanted))
  if (own === undefined) return
  const above = ancestorsOf(own)
  for (const heading of headlines) {
    if (heading === own || flat(heading.textContent ?? '') === wanted) continue
    const box = boxOf(heading, above)
    const ownBox = above.find((element) => element.parentNode === box?.parentNode)
    if (box === undefined || ownBox === undefined || prose.of(ownBox) < STORY) continue
    const article = articleAbove(heading, box)
    const alike = box.localName === ownBox.localName && firstName(box) === firstName(ownBox)
    if (prose.of(box) >= STORY && alike && box.localName !== 'h1') box.remove()
    else if (article !== undefined && prose.of(article) >= STORY && articleAbove(own, ownBox))
      article.remove()
  }
}

/** Shorter titles, flattened, are parts of others by chance. Characters. */
const TELLING_TITLE = 5

/**
 * Whether a heading equals the title, or one ends with the other.
 * @param title flattened by `flat`
 */
export function repeatsTitle(element: PageElement, title: string): boolean {
  const heading = flat(element.textContent ?? '')
  if (heading.length < TELLING_TITLE || title.length < TELLING_TITLE) return false
  return heading === title || heading.endsWith(title) || title.endsWith(heading)
}

function ancestorsOf(element: PageElement): PageElement[] {
  const above: PageElement[] = [element]
  for (let at = element.parentNode; at !== null; at = at.parentNode) above.push(at)
  return above
}

/** The outermost box around a heading that is not one of the elements `above` the other. */
function boxOf(heading: PageElement, above: readonly PageElement[]): PageElement | undefined {
  let box: PageElement | undefined
  for (let at: PageElement | null = heading; at !== null && !above.includes(at); at = at.parentNode)
    box = at
  return box
}

function articleAbove(heading: PageElement, box: PageElement): PageElement | undefined {
  for (let at: PageElement | null = heading; at !== null; at = at.parentNode) {
    if (at.localName === 'article') return at
    if (at === box) return undefined
  }
  return undefined
}

/** The first class name, which says what kind of box it is. */
export const firstName = (element: PageElement): string =>
  classOf(element).trim().split(/\s+/, 1)[0] ?? ''

/** Words for readers' comments, in the languages that class names are written in. */
const COMMENTS = new Set(
  `comment comments commentary commentlist kommentar kommentare kommentarer kommentit komentarz komentarze komentare komentari
  komentarji komentarai kommentaarid comentario comentarios comentari comentaris comentarii commentaire commentaires
  commenti opinie opinia opinions opiniones opinioni reactie reacties reactions yorum yorumlar hozzaszolas hozzaszolasok
  diskuse diskuze diskusia diskussion discussion discussions discuss disqus keskustelu komen ulasan binhluan otzyvy kommentarii
  obsuzhdenie respond responses replies leserbriefe guestbook`.split(/\s+/),
)
/** Comments follow at least this many characters of text. */
const TEXT_BEFORE = 200

/** Removes boxes named as readers' comments, however long, once enough text has come before. */
export function removeComments(body: PageElement, prose: ProseMeasure): void {
  let before = 0
  const known = new Map<string, boolean>()
  const visit = (parent: PageElement) => {
    for (const child of elementChildren(parent)) {
      if (before >= TEXT_BEFORE && namesComments(namesOf(child), known)) {
        child.remove()
        continue
      }
      if (child.localName === 'p') before += prose.of(child)
      else visit(child)
    }
  }
  visit(body)
}

function namesComments(names: string, known: Map<string, boolean>): boolean {
  if (names.length < 5) return false
  let named = known.get(names)
  if (named === undefined) {
    named = wordsOfNames(names).some(isComments)
    known.set(names, named)
  }
  return named
}

function isComments(words: readonly string[]): boolean {
  const first = words[0]!
  const last = words.at(-1)!
  return COMMENTS.has(last) || (words.length <= 3 && COMMENTS.has(first) && !/^\d/.test(last))
}
