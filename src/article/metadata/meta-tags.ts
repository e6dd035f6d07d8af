/**
 * Reads the elements in the head of a page: `meta` and `link`, each name once, `base` and `title`.
 */

import { elementsNamed, type PageDocument } from '../html/dom.ts'

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
  const values = new Map<string, string[]>()
  const links = new Map<string, string>()
  const elements = elementsNamed(document.documentElement, DECLARING)
  const named = (name: string) => elements.filter(({ localName }) => localName === name)
  let count = 0
  for (const meta of named('meta')) {
    if (++count > MAX_TAGS) break
    const content = meta.getAttribute('content') ?? meta.getAttribute('value')
    if (content === null) continue
    const value = content.replace(/\s+/g, ' ').trim()
    if (value === '') continue
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const names = meta.getAttribute(attribute)
      if (names === null) continue
      for (const name of names.toLowerCase().split(/\s+/)) {
        const list = values.get(name)
        if (list === undefined) values.set(name, [value])
        else list.push(value)
      }
    }
  }
  count = 0
  for (const link of named('link')) {
    if (++count > MAX_TAGS) break
    const href = link.getAttribute('href')?.trim()
    if (!href) continue
    for (const relation of (link.getAttribute('rel') ?? '').toLowerCase().split(/\s+/)) {
      if (relation !== '' && !links.has(relation)) links.set(relation, href)
    }
  }
  return {
    first: (...names) =>
      names.map((name) => values.get(name)?.[0]).find((value) => value !== undefined) ?? null,
    all: (name) => values.get(name) ?? [],
    link: (relation) => links.get(relation) ?? null,
    base: named('base')[0]?.getAttribute('href') ?? null,
    title: named('title')[0]?.textContent ?? null,
  }
}
