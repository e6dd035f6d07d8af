/** Removes the next articles of an endlessly scrolling page, and readers' comments. */

import { wordsOf } from '../../language/data/data-of.ts'
import {
  classOf,
  elementChildren,
  elementsNamed,
  firstNamed,
  namesOf,
  nextElement,
  type PageElement,
} from '../html/dom.ts'
import { isMarkedArticle, propertyOf, typesOf } from '../html/marked-data.ts'
import type { ProseMeasure } from '../html/prose.ts'
import { flat } from '../text/flat.ts'
import { anyOf, lazily } from '../text/word-lists.ts'
import { lengthOf } from './block-filter.ts'
import {
  ANSWERS,
  ANSWERS_TO,
  COMMENT_BOXES,
  COMMENTS,
  COMMENTS_ON,
  COUNTED_ONLY,
  MAYBE_COMMENTS,
  OF_READERS,
  OF_READERS_BESIDE,
  READERS,
  SAID_BY_READERS,
  WRITE_A_COMMENT,
} from './comment-words.ts'
import { namesLayout } from './furniture-names.ts'
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
  const wanted = flat(title)
  const articles = elementsNamed(body, ARTICLE, MOST_ARTICLES)
  removeNextArticles(articles, prose, wanted)
  const mains = elementsNamed(body, MAIN, MOST_ARTICLES)
  if (mains.length > 0) {
    const outside = articles.filter((article) => !ancestorsOf(article).includes(mains[0]!))
    removeNextArticles([...mains, ...outside], prose, wanted)
  }
  const boxes = elementsNamed(body, BOXES)
  removeNextArticles(boxes.filter(isMarkedArticle).slice(0, MOST_ARTICLES), prose, wanted)
  for (const alike of storiesAlike(boxes)) removeNextArticles(alike, prose, wanted)
  const headlines = elementsNamed(body, HEADLINE, MOST_HEADLINES)
  if (headlines.length < 2) return
  const own = headlines.find((heading) => repeatsTitle(heading, wanted))
  if (own === undefined) return
  const above = ancestorsOf(own)
  for (const heading of headlines) {
    if (heading === own || flat(heading.textContent ?? '') === wanted) continue
    const box = boxOf(heading, above)
    const ownBox = above.find((element) => element.parentNode === box?.parentNode)
    if (box === undefined || ownBox === undefined || prose.of(ownBox) < STORY) continue
    const story = storyAbove(heading, box)
    const alike =
      (box.localName === ownBox.localName && firstName(box) === firstName(ownBox)) ||
      (isStory(box) && isStory(ownBox))
    // A page has one main part, which is of this story.
    const isOwnStory = ownBox.localName === 'main' || storyAbove(own, ownBox) !== undefined
    if (prose.of(box) >= STORY && alike && box.localName !== 'h1') box.remove()
    else if (story !== undefined && prose.of(story) >= STORY && isOwnStory) story.remove()
  }
}

const STORY_NAMES = /^(?:article|story|post|entry|news|artikel|articulo|articolo|beitrag|item)$/

/** Whether an element, or the name of a box, says that it is one story. */
const isStory = (box: PageElement): boolean =>
  box.localName === 'article' ||
  wordsOfNames(namesOf(box)).some((words) => words.length < 3 && STORY_NAMES.test(words[0]!))

const ARTICLE = new Set(['article'])
const MAIN = new Set(['main'])
const TITLES = new Set('h1 h2 h3'.split(' '))
const BOXES = new Set('section div li'.split(' '))
/** Only this many articles of a page are looked at. */
const MOST_ARTICLES = 200
/** Characters of a story that is whole without the articles beside it. */
const WHOLE_STORY = 300
/** The next story has at most so many times the text of this one. */
const LONGER_STORY = 3

const STORY_NAME =
  /^(?:hentry|article|story|(?:blog-?|type-)?post|artikel|articulo|articolo|beitrag)$/

/** The boxes whose name says only that they are stories, by element and name. */
function storiesAlike(boxes: readonly PageElement[]): readonly PageElement[][] {
  const alike = new Map<string, PageElement[]>()
  for (const box of boxes) {
    const name = classOf(box)
      .split(/\s+/)
      .find((word) => STORY_NAME.test(word))
    if (name === undefined) continue
    const look = `${box.localName}.${name}`
    const others = alike.get(look)
    if (others === undefined) alike.set(look, [box])
    else if (others.length < MOST_ARTICLES) others.push(box)
  }
  return [...alike.values()]
}

/**
 * Removes the articles beside the one with the title, if each has a headline of its own and as much
 * text as a story. The entries of a live report stay, because its title stands above all of them.
 */
function removeNextArticles(
  articles: readonly PageElement[],
  prose: ProseMeasure,
  title: string,
): void {
  if (articles.length < 2) return
  const opens = (article: PageElement) => firstNamed(article, TITLES)
  const own = articles.find((article) => {
    const heading = opens(article)
    return heading !== undefined && repeatsTitle(heading, title)
  })
  if (own === undefined || prose.of(own) < WHOLE_STORY) return
  const around = new Set(ancestorsOf(own))
  for (const article of articles) {
    if (around.has(article) || ancestorsOf(article).includes(own)) continue
    const length = prose.of(article)
    const heading = opens(article)
    if (length < STORY || length > prose.of(own) * LONGER_STORY || heading === undefined) continue
    if (!repeatsTitle(heading, title)) article.remove()
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

/** The innermost box around a heading that is a story of its own. */
function storyAbove(heading: PageElement, box: PageElement): PageElement | undefined {
  for (let at: PageElement | null = heading; at !== null; at = at.parentNode) {
    if (at !== heading && isStory(at)) return at
    if (at === box) return undefined
  }
  return undefined
}

/** The first class name, which says what kind of box it is. */
export const firstName = (element: PageElement): string =>
  classOf(element).trim().split(/\s+/, 1)[0] ?? ''

const COMMENTS_BOX = lazily(() => new RegExp(`(?:^|[a-z])(?:${anyOf(COMMENT_BOXES)})$`))
const COMMENT_WORDS = new Set(wordsOf(MAYBE_COMMENTS))
const READERS_LAST = lazily(() => new RegExp(`^(?:${anyOf(READERS)})$`))
/** Comments follow at least this much text, by `lengthOf`. */
const TEXT_BEFORE = 200

/** Removes boxes named as readers' comments, however long, once enough text has come before. */
export function removeComments(body: PageElement): void {
  let before = 0
  const known = new Map<string, number>()
  const visit = (parent: PageElement) => {
    for (const child of elementChildren(parent)) {
      if (before >= TEXT_BEFORE && isOfReaders(child, known)) {
        child.remove()
        continue
      }
      if (before >= TEXT_BEFORE && isCommentsHeading(child)) {
        removeFrom(child)
        return
      }
      if (child.localName === 'p') before += lengthOf((child.textContent ?? '').trim())
      else visit(child)
    }
  }
  visit(body)
}

/** What a name says of a box: 2 for comments, 1 for what may also be a part of the text. */
function isBoxOfComments(box: PageElement, names: string, known: Map<string, number>): boolean {
  if (names.length < 5) return false
  let named = known.get(names)
  if (named === undefined) {
    const all = wordsOfNames(names)
    named = all.some((words) => isComments(words, isSurely))
      ? 2
      : +all.some((words) => isComments(words, isMaybe))
    known.set(names, named)
  }
  return (
    named === 2 || (named === 1 && !isPartOfText(box) && !HEADING_OF_COMMENTS.has(box.localName))
  )
}

const PARTS_OF_TEXT = new Set('h2 h3 h4 h5 h6 p figure img table blockquote hr'.split(' '))

/** Whether a box holds paragraphs themselves, as a part of a study does, and not a box for each. */
function isPartOfText(box: PageElement): boolean {
  const children = elementChildren(box)
  return (
    children.some(({ localName }) => localName === 'p') &&
    children.every(({ localName }) => PARTS_OF_TEXT.has(localName))
  )
}

const isSurely = (word: string): boolean => COMMENTS_BOX().test(word)
const isMaybe = (word: string): boolean => COMMENT_WORDS.has(word) || COMMENTS_BOX().test(word)

function isComments(words: readonly string[], isWord: (word: string) => boolean): boolean {
  const first = words[0]!
  const last = words.at(-1)!
  // A page «with comments» and a «comments view» have all of the text.
  if (/^(?:with|without|has|no|mit|ohne|avec|sans|con|sin)$/.test(first) || namesLayout(words))
    return false
  if (words.length > 1 && isWord(words.slice(-2).join(''))) return true
  if (isWord(last) || READERS_LAST().test(last)) return true
  return words.length <= 3 && isWord(first) && !/^\d/.test(last)
}

const isOfReaders = (element: PageElement, known: Map<string, number>): boolean =>
  /(?:^|\s)comment(?:\s|$)/.test(propertyOf(element)) ||
  /\/(?:User)?Comments?$/.test(typesOf(element)) ||
  COMMENTS_LINE().test(
    (element.getAttribute('aria-label') ?? '').trim().slice(0, LONGEST_HEADING),
  ) ||
  isBoxOfComments(element, namesOf(element), known) ||
  isBoxOfComments(element, element.getAttribute('data-testid') ?? '', known)

const HEADING_OF_COMMENTS = new Set('h2 h3 h4 h5 h6 summary'.split(' '))
const LONGEST_HEADING = 120
const COUNT = String.raw`(?:[(（[]? ?\p{N}[\p{N}.,${'\u00a0'} ]{0,9}(?:件|条|條|則|개)?[)）\]]?)`
/** "12 comments", "Comments (12) on the plan". */
const counted = (): string => {
  const whose = `(?:(?:${anyOf(OF_READERS)}) |${OF_READERS_BESIDE})?`
  const words = `${whose}(?:${COUNT} ?)?(?:${anyOf(COMMENTS)}|${anyOf(SAID_BY_READERS)})`
  const sure = `${words}(?: ?[:：]? ?${COUNT})?[:：]?(?: (?:${COMMENTS_ON}) .{1,90})?`
  return `(?:${sure}|(?:${anyOf(COUNTED_ONLY)}) ?[:：]? ?${COUNT})`
}
/** "2 respuestas a «…»", "「…」への2件のフィードバック", as WordPress counts answers to a title. */
const answers = (): string =>
  [
    String.raw`^\p{N}{1,4} (?:${anyOf(ANSWERS_TO)}) [«“„"”‘’'].{1,100}$`,
    String.raw`^[«“„"「『《].{1,100}[»”"“」』》].{0,12}\p{N}{1,4} ?(?:${anyOf(ANSWERS)})$`,
  ].join('|')
/** The same, "3 thoughts on …", "Leave a reply". */
const COMMENTS_LINE = lazily(
  () =>
    new RegExp(
      String.raw`^${counted()}$|^\p{N}{1,4} thoughts? on .{1,100}$|${answers()}|^(?:${anyOf(WRITE_A_COMMENT)})(?=$|[\s:：.!…])`,
      'iu',
    ),
)

/** A heading over what readers wrote, alone or in a box of its own. */
function isCommentsHeading(element: PageElement): boolean {
  if (!HEADING_OF_COMMENTS.has(element.localName)) return false
  const text = element.textContent ?? ''
  if (text.length > LONGEST_HEADING * 2) return false
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length > LONGEST_HEADING || !COMMENTS_LINE().test(line)) return false
  // An article tells in paragraphs what others said of a plan; readers are counted, or boxed.
  return /\p{N}/u.test(line) || nextElement(element)?.localName !== 'p'
}

/** Removes an element and what follows it in its box, or behind the box if that has nothing else. */
function removeFrom(heading: PageElement): void {
  let first: PageElement = heading
  for (let box = first.parentNode; box !== null && box.localName !== 'body'; box = box.parentNode) {
    const own = (heading.textContent ?? '').trim().length
    if (elementChildren(box).length > 1 || (box.textContent ?? '').trim().length > own) break
    first = box
  }
  const parent = first.parentNode
  if (parent === null) return
  const all = elementChildren(parent)
  for (const element of all.slice(all.indexOf(first))) element.remove()
}
