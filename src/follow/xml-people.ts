/** Reads the authors of an entry. */

import type { Author } from '../article/article.ts'
import { fragmentLine } from '../article/html/fragment.ts'
import { defined } from '../defined.ts'
import { childrenOf, type Element, textOf } from './element.ts'
import { addressIn } from './xml-links.ts'

/**
 * The authors of an entry. If it names none, those of the feed that it was taken from, or of the
 * feed that contains it (RFC 4287 §4.2.1).
 *
 * @param feed in Atom; in RSS, entries do not inherit authors
 * @param channel in RSS: its iTunes author is that of every episode without one
 */
export function authorsOf(entry: Element, feed: Element | undefined, channel: Element): Author[] {
  let addressed: Author[] = []
  for (const element of [entry, ...childrenOf(entry, 'source'), ...(feed ? [feed] : [])]) {
    for (const names of [['author'], ['dc:creator', 'dc:author'], ['itunes:author']]) {
      const authors = childrenOf(element, ...names).flatMap((person) => personOf(person))
      if (authors.some(({ name }) => !name.includes('@'))) return authors.flatMap(apart)
      // An e-mail address names nobody; it is used only where there is no name.
      if (addressed.length === 0) addressed = authors
    }
  }
  if (addressed.length > 0) return addressed
  return childrenOf(channel, 'itunes:author').flatMap((person) => personOf(person))
}

/** Several whole names in one text (arXiv) are several people; `Doe, Jane` is one. */
function apart(author: Author): Author[] {
  const names = author.name
    .split(/[;、]|,(?: and\s)?|\s(?:and|und|et|y|e|&)\s/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const areWhole = names.every(
    (name) => /^\p{Lu}\S{0,30}(?: \S{1,30}){1,3}$/u.test(name) || /^\p{Lo}{2,10}$/u.test(name),
  )
  return names.length > 1 && areWhole ? names.map((name) => ({ name })) : [author]
}

/** Atom has an element for each person (RFC 4287 §3.2), RSS and Dublin Core one text for all. */
function personOf(person: Element): Author[] {
  const name = textOf(person, 'name', 'email')
  if (name === undefined) return namesIn(person.text).map((one) => ({ name: one }))
  const [address] = childrenOf(person, 'uri', 'url')
  const url = address && addressIn(address.text, address)
  return [{ name: withoutPath(name), ...defined({ url }) }]
}

/** Reddit writes the path of somebody's page: `/u/name`. */
const withoutPath = (name: string): string => name.replace(/^\/u(?:ser)?\//, '')

/**
 * RSS has `mail@example.org (Name)`, or the other way round; the name is used. Markup is removed:
 * arXiv puts links into names.
 */
function namesIn(written: string): string[] {
  const people = fragmentLine(written).split(/,\s?(?=\S{1,100}@\S{1,100} \()/)
  return people.flatMap((person) => {
    const text = withoutPath(person.trim().replace(/^mailto:/i, ''))
    const [, name = text] =
      /^[^\s@]+@[^\s@]+\s+\(([^()]+)\)$/.exec(text) ??
      /^([^(<]+)[(<][^\s@]+@[^\s@]+[)>]$/.exec(text) ??
      /^(?:by|von|par|por)\s(\p{Lu}.*)$/iu.exec(text) ??
      []
    return name.trim().replace(/^"|"$/g, '') || []
  })
}
