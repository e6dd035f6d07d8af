/** Who wrote an entry. */

import type { Author } from '../article/article.ts'
import { fragmentLine } from '../article/html/fragment.ts'
import { defined } from '../defined.ts'
import { childrenOf, type Element, textOf } from './element.ts'
import { addressIn } from './xml-links.ts'

/**
 * The authors of an entry; where it names none, those of the feed it was taken from or of the feed
 * it is in (RFC 4287 §4.2.1).
 *
 * @param feed of Atom; RSS hands nobody down
 * @param channel of RSS, whose author of iTunes is that of every episode which names none
 */
export function authorsOf(entry: Element, feed: Element | undefined, channel: Element): Author[] {
  for (const element of [entry, ...childrenOf(entry, 'source'), ...(feed ? [feed] : [])]) {
    for (const names of [['author'], ['dc:creator', 'dc:author'], ['itunes:author']]) {
      const authors = childrenOf(element, ...names).flatMap((person) => personOf(person) ?? [])
      if (authors.length > 0) return authors.flatMap(apart)
    }
  }
  return childrenOf(channel, 'itunes:author').flatMap((person) => personOf(person) ?? [])
}

/** Several whole names in one element (arXiv) are several people; `Doe, Jane` is one. */
function apart(author: Author): Author[] {
  const names = author.name.split(',').map((name) =>
    name
      .trim()
      .replace(/^and\s/, '')
      .trimStart(),
  )
  const areWhole = names.every((name) => /^\p{Lu}\S{0,30}(?: \S{1,30}){1,3}$/u.test(name))
  return names.length > 1 && areWhole ? names.map((name) => ({ name })) : [author]
}

/** Atom puts a person in elements (RFC 4287 §3.2), RSS and Dublin Core in one text. */
function personOf(person: Element): Author | undefined {
  const name = textOf(person, 'name', 'email') ?? personName(person.text.trim())
  if (name === '') return undefined
  const [address] = childrenOf(person, 'uri', 'url')
  const url = address && addressIn(address.text, address)
  return { name, ...defined({ url }) }
}

/** Markup has no place in names; arXiv links them. RSS writes `mail@example.org (Name)`, or the other way round; the name is what people know. */
function personName(written: string): string {
  const author = fragmentLine(written)
  const named =
    /^[^\s@]+@[^\s@]+\s+\((.+)\)$/.exec(author) ?? /^([^(<]+)[(<][^\s@]+@[^\s@]+[)>]$/.exec(author)
  return named?.[1]?.trim() ?? author
}
