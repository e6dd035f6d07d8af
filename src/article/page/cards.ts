/** Takes the cards of other stories out, which stand below a story or beside it. */

import { classOf, elementsNamed, firstNamed, type PageElement } from '../html/dom.ts'
import type { ProseMeasure } from '../html/prose.ts'
import { flat } from '../text/flat.ts'
import { firstName, isTitle } from './other-stories.ts'

const CARDS = new Set(['article'])
const HEADINGS = new Set('h1 h2 h3 h4 h5'.split(' '))
const LINK = new Set(['a'])
/** Articles of one page that are looked at. */
const MOST_CARDS = 200
/** The share of a headline that is a link where all of it leads to its story. */
const LINKED = 0.8

/** What WordPress calls the page of a story, and the box of one, by number and kind. */
const PAGE_NUMBER = /^(?:postid|page-id)-(\d+)$/
const STORY_NUMBER = /^post-(\d+)$/
const STORY_KIND = /^type-(?:post|page)$/

/**
 * Takes out the cards of other stories: `article` elements without the title of this page that have
 * the number of another story, or whose first class is not that of the article here and whose
 * headline links to another page.
 */
export function removeCards(body: PageElement, prose: ProseMeasure, title: string): void {
  const wanted = flat(title)
  if (wanted === '') return
  const cards = elementsNamed(body, CARDS, MOST_CARDS)
  if (cards.length === 0) return
  const around = boxesAround(body, wanted)
  const own = cards.find((card) => around.has(card))
  const number = numberIn(classOf(body), PAGE_NUMBER)
  for (const card of cards) {
    if (around.has(card) || prose.isMain(card)) continue
    const theirs = numberIn(classOf(card), STORY_NUMBER, STORY_KIND)
    const isNumbered = number !== undefined && theirs !== undefined && theirs !== number
    const isUnlike = own !== undefined && firstName(card) !== firstName(own)
    if (isNumbered || (isUnlike && leadsAway(firstNamed(card, HEADINGS)))) card.remove()
  }
}

/** The boxes round the headings that are the title. */
function boxesAround(body: PageElement, title: string): Set<PageElement> {
  const boxes = new Set<PageElement>()
  for (const heading of elementsNamed(body, HEADINGS)) {
    if (!isTitle(flat(heading.textContent ?? ''), title)) continue
    for (let at = heading.parentNode; at !== null && !boxes.has(at); at = at.parentNode)
      boxes.add(at)
  }
  return boxes
}

/** The number that a pattern finds in one of the names, if any of them fits `beside` too. */
function numberIn(names: string, pattern: RegExp, beside = /./): string | undefined {
  const all = names.split(/\s+/)
  const [number] = all.flatMap((name) => pattern.exec(name)?.slice(1) ?? [])
  return all.some((name) => beside.test(name)) ? number : undefined
}

function leadsAway(heading: PageElement | undefined): boolean {
  if (heading === undefined) return false
  const parent = heading.parentNode
  const link = parent?.localName === 'a' ? parent : firstNamed(heading, LINK)
  if (link === undefined || /^(?:#|$)/.test(link.getAttribute('href') ?? '')) return false
  const length = (heading.textContent ?? '').trim().length
  return (link.textContent ?? '').trim().length >= length * LINKED
}
