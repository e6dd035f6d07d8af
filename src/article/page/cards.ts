/** Removes the cards of other stories below or beside a story. */

import { classOf, elementsNamed, firstNamed, type PageElement } from '../html/dom.ts'
import type { ProseMeasure } from '../html/prose.ts'
import { flat } from '../text/flat.ts'
import { firstName, repeatsTitle } from './other-stories.ts'

const CARDS = new Set(['article'])
const HEADINGS = new Set('h1 h2 h3 h4 h5'.split(' '))
const LINK = new Set(['a'])
/** Only this many `article` elements of a page are looked at. */
const MOST_CARDS = 200
/** A headline with at least this share of its text in a link leads to its story. */
const LINKED = 0.8

/** WordPress class names: the number of a page's story, and the number and kind of a box's. */
const PAGE_NUMBER = /^(?:postid|page-id)-(\d+)$/
const STORY_NUMBER = /^post-(\d+)$/
const STORY_KIND = /^type-(?:post|page)$/

/**
 * Removes the cards of other stories: `article` elements without this page's title that either have
 * the number of another story, or differ in their first class from the article here and have a
 * headline that links to another page.
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

/** The boxes around the headings that are the title. */
function boxesAround(body: PageElement, title: string): Set<PageElement> {
  const boxes = new Set<PageElement>()
  for (const heading of elementsNamed(body, HEADINGS)) {
    if (!repeatsTitle(heading, title)) continue
    for (let at = heading.parentNode; at !== null && !boxes.has(at); at = at.parentNode)
      boxes.add(at)
  }
  return boxes
}

/** The number that a pattern finds in one of the names, if any of the names matches `beside`. */
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
