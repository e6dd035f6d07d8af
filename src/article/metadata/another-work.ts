/** Tells the marked data of a work that an article cites, reviews or leads to from its own. */

import { elementsWithin, type PageElement } from '../html/dom.ts'
import { isMarkedArticle, propertyOf, typesOf } from '../html/marked-data.ts'
import { anyOf, lazily } from '../text/word-lists.ts'
import { shortText } from './short-text.ts'
import { agrees } from './title.ts'

/** Works with an author of their own, as types of marked data. */
const WORKS = `
  CreativeWork|Book|Movie|Film|Play|MusicAlbum|MusicRecording|Painting|VisualArtwork|Review|UserReview|
  CriticReview|Comment|UserComments|Quotation|ScholarlyArticle|Thesis|Product|Game|VideoGame|TVSeries
`
const WORK = lazily(() => new RegExp(String.raw`\/(?:${anyOf(WORKS)})$`))
/** Works that a page may be about, or may be itself. */
const MAY_BE_ITSELF =
  /\/(?:Recipe|HowTo|Course|Event|Report|Dataset|SoftwareApplication|PodcastEpisode)$/
/** Length of the name of a work, and of the lines about it. Characters. */
const MAX_NAME = 400
const MAX_LINES = 800

/**
 * Whether a marked thing is another work than the page's. The data of the article
 * itself may stand in an element of their own, which has no words.
 * @param titles of the page
 */
export function isAnotherWork(element: PageElement, titles: readonly string[]): boolean {
  if (WORK().test(typesOf(element))) return shortText(element, MAX_LINES) !== ''
  if (!isMarkedArticle(element) && !MAY_BE_ITSELF.test(typesOf(element))) return false
  const name = nameOfWork(element)
  return name !== '' && !titles.some((title) => agrees(name, title))
}

/** The name or headline of a marked work, from its first elements. */
function nameOfWork(work: PageElement): string {
  for (const part of elementsWithin(work, MOST_PARTS)) {
    if (/(?:^|\s)(?:headline|name)(?:\s|$)/.test(propertyOf(part)))
      return part.getAttribute('content') ?? shortText(part, MAX_NAME)
  }
  return ''
}

/** Only so many elements of a marked work are looked at. */
const MOST_PARTS = 40
