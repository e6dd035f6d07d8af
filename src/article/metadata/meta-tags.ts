/**
 * Reads the elements in the head of a page: `meta` and `link`, each name once, `base` and `title`.
 */

import { elementsNamed, isElement, type PageDocument, type PageElement } from '../html/dom.ts'
import { bareProperty, isMarkedItem } from '../html/marked-data.ts'
import { isAnotherWork } from './another-work.ts'

/** What a page says about itself in meta and link elements; names in lower case. */
export interface MetaTags {
  /** The value of the first of these names that has one, with white space collapsed. */
  first(...names: string[]): string | null
  all(name: string): readonly string[]
  /** The `href` of the first link with this relation. */
  link(relation: string): string | null
  /** The `href` of the first `base`. */
  readonly base: string | null
  /** The text of the first `title` element. */
  readonly title: string | null
}

/** Further ones are not read: no real page has 100,000 meta elements. */
const MAX_TAGS = 1_000
const DECLARING = new Set(['base', 'title', 'meta', 'link'])

export function readMetaTags(document: PageDocument): MetaTags {
  const elements = elementsNamed(document.documentElement, DECLARING)
  const named = (name: string) => elements.filter(({ localName }) => localName === name)
  const title = named('title')[0]?.textContent ?? null
  const values = valuesOf(named('meta').slice(0, MAX_TAGS), title)
  const links = linksOf(named('link').slice(0, MAX_TAGS))
  return {
    first: (...names) =>
      names.map((name) => values.get(name)?.[0]).find((value) => value !== undefined) ?? null,
    all: (name) => values.get(name) ?? [],
    link: (relation) => links.get(relation) ?? null,
    base: named('base')[0]?.getAttribute('href') ?? null,
    title,
  }
}

/** The values of meta elements by their names; those of another work are left out. */
function valuesOf(metas: readonly PageElement[], title: string | null): Map<string, string[]> {
  const values = new Map<string, string[]>()
  const add = (names: string, value: string) => {
    for (const name of names.toLowerCase().split(/\s+/)) {
      const list = values.get(name)
      if (list === undefined) values.set(name, [value])
      else list.push(value)
    }
  }
  const ofItems: { meta: PageElement; names: string; value: string }[] = []
  for (const meta of metas) {
    const content = meta.getAttribute('content') ?? meta.getAttribute('value')
    if (content === null) continue
    const value = content.replace(/\s+/g, ' ').trim()
    if (value === '') continue
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const names = meta.getAttribute(attribute)
      if (names === null) continue
      const bare = bareProperty(names)
      // Other names with a prefix are of Open Graph or Dublin Core.
      const isOfItem = attribute === 'itemprop' || (attribute === 'property' && !/:/.test(bare))
      if (isOfItem) ofItems.push({ meta, names: bare, value })
      else add(names, value)
    }
  }
  const titles = [title, values.get('og:title')?.[0]].filter((text) => typeof text === 'string')
  // A work may have a thousand of these elements.
  const known = new Map<PageElement, boolean>()
  const isAnother = (scope: PageElement): boolean => {
    const answer = known.get(scope) ?? isAnotherWork(scope, titles)
    known.set(scope, answer)
    return answer
  }
  for (const { meta, names, value } of ofItems) {
    if (!scopesAround(meta).some(isAnother)) add(names, value)
  }
  return values
}

/** The first address of each relation. */
function linksOf(elements: readonly PageElement[]): Map<string, string> {
  const links = new Map<string, string>()
  for (const link of elements) {
    const href = link.getAttribute('href')?.trim()
    if (!href) continue
    for (const relation of (link.getAttribute('rel') ?? '').toLowerCase().split(/\s+/)) {
      if (relation !== '' && !links.has(relation)) links.set(relation, href)
    }
  }
  return links
}

/** How many boxes around a meta element are looked at. */
const MOST_BOXES = 8

function scopesAround(meta: PageElement): PageElement[] {
  const scopes: PageElement[] = []
  let at = meta.parentNode
  for (let boxes = 0; isElement(at) && boxes < MOST_BOXES; boxes += 1, at = at.parentNode)
    if (isMarkedItem(at)) scopes.push(at)
  return scopes
}
