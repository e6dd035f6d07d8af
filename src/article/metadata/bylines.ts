/** Chooses an article's authors among all the places of a page that name somebody. */

import type { Author } from '../article.ts'
import { writtenDate } from '../text/dates.ts'
import { flat, withoutDoubles } from '../text/flat.ts'
import { absoluteAddress } from '../web/page-address.ts'
import { authorsOfNode, namesIn } from './authors.ts'
import { hasType, type LinkedData, listOf, resolveNode, textOf } from './json-ld.ts'
import type { MetaTags } from './meta-tags.ts'
import { byNearness, hostLabel, type MetadataSources } from './metadata-sources.ts'
import type { Mark } from './visible-marks.ts'
import type { VisibleMetadata } from './visible-metadata.ts'

/**
 * The first source that names people. Names that are only the publisher's own are kept for the
 * case that no other source has any.
 */
export function readAuthors(sources: MetadataSources, siteName: string | null): readonly Author[] {
  const { linked, meta, visible, base, url } = sources
  const publisher =
    linked.article === null
      ? null
      : textOf(resolveNode(listOf(linked.article.publisher)[0], linked.nodes))
  const own = [siteName, publisher, textOf(linked.site?.name), hostLabel(url)]
    .filter((name) => name !== null)
    .map(flat)
  own.push(...publishersOf(linked))
  const holder = copyrightHolder(meta)
  let institution: readonly Author[] = []
  let second: readonly Author[] = []
  for (const authors of authorSources(linked, meta, visible, base)) {
    const people = authors.filter(
      (author) => !own.some((name) => sameInstitution(flat(author.name), name)),
    )
    // A copyright holder may be a person; a byline on the page is surer.
    if (people.length > 0 && people.some(({ name }) => !holder.includes(flat(name)))) return people
    if (second.length === 0) second = people
    if (institution.length === 0) institution = authors
  }
  if (second.length > 0) return second
  const byline = nameBesideDate(visible)
  return byline.length > 0 ? byline : institution
}

/** Elements behind the headline in which a byline without any mark stands. */
const BYLINE_REACH = 15
const PLAIN_NAME =
  /^(?:Dr\. |Prof\. ){0,2}\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}(?: ?[|•·,])?$/u

/** A line of two to four capitalised words, once on the page, right before or behind its date. */
function nameBesideDate({ near, lines }: VisibleMetadata): readonly Author[] {
  const close = near.filter(({ distance }) => distance > 0 && distance <= BYLINE_REACH)
  const isDate = (mark: Mark | undefined) =>
    mark !== undefined && mark.text.length <= 60 && writtenDate(mark.text) !== null
  for (const [i, { text }] of close.entries()) {
    if (!PLAIN_NAME.test(text) || !lines.get(flat(text))) continue
    if (isDate(close[i + 1]) || isDate(close[i - 1])) return namesIn(text).map((name) => ({ name }))
  }
  return []
}

/** Whoever the metadata name as the holder of rights, flat; '' for nobody. */
function copyrightHolder(meta: MetaTags): string {
  return flat(meta.first('copyright', 'dc.rights', 'dcterms.rights', 'rights') ?? '')
}

/** Companies behind the site, which its data name. */
function publishersOf({ nodes }: LinkedData): string[] {
  return nodes
    .filter((node) => hasType(node, /Organization$|^WebSite$|^Corporation$/i))
    .map((node) => flat(textOf(node.name) ?? ''))
    .filter((name) => name !== '')
}

function sameInstitution(author: string, name: string): boolean {
  if (author === '' || name === '') return false
  return (
    author === name ||
    (name.length > 3 && author.startsWith(name)) ||
    (author.length > 3 && name.startsWith(author))
  )
}

function* authorSources(
  linked: LinkedData,
  meta: MetaTags,
  visible: VisibleMetadata,
  base: string | null,
): Generator<readonly Author[]> {
  if (linked.article !== null) yield authorsOfNode(linked.article, linked.nodes, base)
  for (const name of AUTHOR_META) {
    if (name === 'twitter:data1' && !BYLINE_LABEL.test(meta.first('twitter:label1') ?? '')) continue
    const names = withoutDoubles(meta.all(name).flatMap(namesIn))
    if (names.length > 0) yield names.slice(0, 20).map((author) => ({ name: author }))
  }
  yield visibleAuthors(visible, base)
}

const AUTHOR_META =
  'author article:author og:article:author article:author_name og:author parsely-author sailthru.author byl citation_author articleauthor dc.creator dcterms.creator cxenseparse:author twitter:data1'.split(
    ' ',
  )
const BYLINE_LABEL = /written|author|verfasst|geschrieben|escrito|écrit|scritto|von|by|par/i

/** Marked bylines, the surest and nearest to the headline; all of the same kind next to it. */
function visibleAuthors(visible: VisibleMetadata, base: string | null): Author[] {
  for (const strength of [3, 2, 1]) {
    const marks = visible.authors.filter((mark) => mark.strength === strength).sort(byNearness)
    const first = marks.find((mark) => namesOf(mark).length > 0)
    if (first === undefined) continue
    const authors: Author[] = []
    for (const mark of marks) {
      if (Math.abs(mark.distance - first.distance) > 12) continue
      const names = namesOf(mark)
      for (const name of names) {
        if (authors.some((author) => flat(author.name) === flat(name))) continue
        const url = names.length === 1 ? absoluteAddress(mark.href, base) : null
        authors.push(url === null ? { name } : { name, url })
      }
    }
    return authors.slice(0, 20)
  }
  for (const { text } of visible.near) {
    const byline =
      /^(?:by|von|por|par|di|door|av|af|autor(?:in)?:|texte? ?:|написал|автор:)\s+(\p{Lu}[^.!?]{2,60})$/iu.exec(
        text,
      )?.[1]
    const names = byline === undefined ? [] : namesIn(byline)
    if (names.length > 0) return names.map((name) => ({ name }))
  }
  return []
}

function namesOf(mark: Mark): string[] {
  return namesIn(mark.machine !== null && !/^https?:/.test(mark.machine) ? mark.machine : mark.text)
}
