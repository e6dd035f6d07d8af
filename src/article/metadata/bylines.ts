/** Chooses the authors of an article from all the places on a page that name people. */

import type { Author } from '../article.ts'
import { flat, withoutDoubles } from '../text/flat.ts'
import { anyOf, lazily } from '../text/word-lists.ts'
import { absoluteAddress } from '../web/page-address.ts'
import { authorsOfNode, MAX_AUTHORS, namesIn } from './authors.ts'
import { SITE_ADDRESS } from './byline-parts.ts'
import { PARTICLES } from './byline-words.ts'
import { COMPANIES, COMPANIES_WITHIN } from './company-words.ts'
import { hasType, type LinkedData, listOf, resolveNode, textOf } from './json-ld.ts'
import type { MetaTags } from './meta-tags.ts'
import { byNearness, hostLabel, type MetadataSources } from './metadata-sources.ts'
import { bylineNear, labelledNames, nameBesideDate, PLAIN_NAME } from './unmarked-bylines.ts'
import type { VisibleMark } from './visible-marks.ts'
import type { VisibleMetadata } from './visible-metadata.ts'

/**
 * The first source that names people. The publisher's own names are used only if no other source
 * has any.
 */
export function readAuthors(sources: MetadataSources, siteName: string | null): readonly Author[] {
  const { linked, meta, visible, base, url } = sources
  const publisher =
    linked.article === null
      ? null
      : textOf(resolveNode(listOf(linked.article.publisher)[0], linked.nodes))
  const own = [
    siteName,
    publisher,
    textOf(linked.site?.name),
    meta.first('publisher', 'dc.publisher', 'dcterms.publisher'),
    hostLabel(url),
  ]
    .filter((name) => name !== null)
    .map(flat)
  own.push(...publishersOf(linked))
  const holder = copyrightHolder(meta)
  const mayPublish = ({ name }: Author) =>
    holder.includes(flat(name)) ||
    COMPANY().test(name) ||
    SITE_ADDRESS.test(name) ||
    visible.rights.includes(flat(name))
  let institution: readonly Author[] = []
  let second: readonly Author[] = []
  for (const authors of authorSources(linked, meta, visible, base)) {
    own.push(...authors.filter(isAccountOfSite).map(({ name }) => flat(name)))
    const people = authors.filter(
      (author) =>
        !own.some((name) => sameInstitution(flat(author.name), name)) &&
        !EDITOR.some((label) => visible.lines.has(label + flat(author.name))),
    )
    // The copyright holder may be a person, but a byline on the page is more certain.
    if (
      people.length > 0 &&
      !people.every(mayPublish) &&
      (second.length === 0 || isOfPeople(people))
    )
      return withCoauthors(people, visibleAuthors(visible, base, 2))
    if (second.length === 0) second = people
    if (institution.length === 0) institution = authors
  }
  if (second.length > 0) return second
  const passed = institution.map(({ name }) => flat(name))
  const byline = nameBesideDate(visible, passed)
  return byline.length > 0 ? byline : institution
}

/**
 * Labels of an editor, flat: a person whom the page names as editor has not written the article.
 */
const EDITOR = ['editor', 'redaktur', 'penyunting', 'editör', 'redaktör', 'редактор', 'redaktor']

/** "https://example.org/author/admin/" is whoever published, not whoever wrote. */
const isAccountOfSite = ({ url }: Author): boolean =>
  /\/(?:author|user|profile)s?\/(?:admin|administrator|webmaster|editor|staff)\/?$/i.test(url ?? '')

/** The visible byline, if it names all of these authors and others besides. */
function withCoauthors(authors: readonly Author[], shown: readonly Author[]): readonly Author[] {
  const names = new Set(authors.map(({ name }) => flat(name)))
  const others = shown.filter(({ name }) => !names.has(flat(name)))
  const all = shown.length - others.length === authors.length && others.length > 0
  return all && others.every(({ name }) => PLAIN_NAME.test(name)) ? shown : authors
}

/** The copyright holder in the metadata, flat; '' if there is none. */
function copyrightHolder(meta: MetaTags): string {
  return flat(meta.first('copyright', 'dc.rights', 'dcterms.rights', 'rights') ?? '')
}

/** Companies, by what they are called. */
const COMPANY = lazily(
  () =>
    new RegExp(
      String.raw`(?:^|\s)(?:${anyOf(COMPANIES)})\.?(?=\s|,|$)|${anyOf(COMPANIES_WITHIN)}`,
      'u',
    ),
)

const isOfPeople = (authors: readonly Author[]): boolean =>
  authors.every(({ name }) => PLAIN_NAME.test(name) || !/\p{sc=Latn}/u.test(name))

/** Shorter names are the beginning of many others. Characters. */
const TELLING_NAME = 4
/** Marked names this close together belong to one byline. Elements. */
const SAME_BYLINE = 12

/** Companies behind the site, as named in its data. */
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
    (name.length >= TELLING_NAME && author.startsWith(name)) ||
    (author.length >= TELLING_NAME && name.startsWith(author))
  )
}

function* authorSources(
  linked: LinkedData,
  meta: MetaTags,
  visible: VisibleMetadata,
  base: string | null,
): Generator<readonly Author[]> {
  if (linked.article !== null) yield authorsOfNode(linked.article, linked.nodes, base)
  yield onlyAccount(linked)
  for (const name of AUTHOR_META) {
    if (name === 'twitter:data1' && !BYLINE_LABEL.test(meta.first('twitter:label1') ?? '')) continue
    const values = meta.all(name)
    const written = CATALOGUES.has(name) ? values.flatMap(inReadingOrder) : values
    const names = withoutDoubles(written.flatMap(namesIn))
    if (names.length > 0) yield names.slice(0, MAX_AUTHORS).map((author) => ({ name: author }))
  }
  yield visibleAuthors(visible, base)
  yield bylineNear(visible)
  yield labelledNames(visible)
}

/** The site's only author in the data, even if nothing refers to that node. */
function onlyAccount({ nodes }: LinkedData): readonly Author[] {
  const [person, ...others] = nodes.filter(
    (node) =>
      hasType(node, /^Person$/) && /\/schema\/person\/|\/author\//.test(String(node['@id'])),
  )
  if (person === undefined || others.length > 0 || hasType(person, /Organization$/)) return []
  return namesIn(textOf(person.name) ?? '').map((name) => ({ name }))
}

const AUTHOR_META = [
  ...'author article:author og:article:author article:author_name og:author parsely-author'.split(
    ' ',
  ),
  ...'sailthru.author byl citation_author articleauthor dc.creator dcterms.creator'.split(' '),
  ...'cxenseparse:author twitter:data1'.split(' '),
]
/** Metadata for catalogues, which list people by their family names. */
const CATALOGUES = new Set(['citation_author', 'dc.creator', 'dcterms.creator'])
const PARTICLE = lazily(() => new RegExp(`^(?:${anyOf(PARTICLES)})$`, 'iu'))

/** The names in a value of a catalogue: "Holm, Ida; van Berg, Nils" becomes "Ida Holm" and "Nils van Berg". */
const inReadingOrder = (value: string): string[] =>
  value.split(';').map((name) => {
    const [family = '', given, ...more] = name.split(',').map((part) => part.trim())
    const isFamily = family
      .split(' ')
      .slice(0, -1)
      .every((word) => PARTICLE().test(word))
    return given !== undefined && more.length === 0 && isFamily ? `${given} ${family}` : name
  })

const BYLINE_LABEL = /written|author|verfasst|geschrieben|escrito|écrit|scritto|von|by|par/i

/** The most certain marked byline nearest to the headline, with all of the same kind next to it. */
function visibleAuthors(
  visible: VisibleMetadata,
  base: string | null,
  weakest = 1,
): readonly Author[] {
  for (let strength = 3; strength >= weakest; strength--) {
    const marks = visible.authors.filter((mark) => mark.strength === strength).sort(byNearness)
    const first = marks.find((mark) => namesOf(mark).length > 0)
    if (first === undefined) continue
    const authors: Author[] = []
    for (const mark of marks) {
      if (Math.abs(mark.distance - first.distance) > SAME_BYLINE) continue
      const names = namesOf(mark)
      for (const name of names) {
        if (authors.some((author) => flat(author.name) === flat(name))) continue
        const url = names.length === 1 ? absoluteAddress(mark.href, base) : null
        authors.push(url === null ? { name } : { name, url })
      }
    }
    return withoutWhatFollows(withoutBrands(authors)).slice(0, MAX_AUTHORS)
  }
  return []
}

/**
 * Removes names that only continue another: "Jane Doe Chief Reporter", "Jane Doe John Roe" beside
 * "Jane Doe".
 */
function withoutWhatFollows(authors: readonly Author[]): readonly Author[] {
  const full = authors.filter(({ name }) => name.includes(' '))
  return authors.filter(
    ({ name }) => !full.some((other) => other.name !== name && name.startsWith(`${other.name} `)),
  )
}

/**
 * Removes a single word in small letters beside names with capitals: it is a section or an outlet.
 */
function withoutBrands(authors: readonly Author[]): readonly Author[] {
  if (!authors.some(({ name }) => /^\p{Lu}/u.test(name))) return authors
  return authors.filter(({ name }) => !/^\p{Ll}+$/u.test(name))
}

/**
 * A phrase in the manner of a sentence: "Leave a comment". Names are written in capitals, or all in
 * small letters.
 */
const SAYS_SOMETHING = /^\p{Lu}\p{Ll}+ (?:.* )?\p{Ll}{3,}$/u
/** "Dora Lamb wrote this". */
const NAME_AND_MORE = /^(\p{Lu}\S{1,20} \p{Lu}\S{1,20}) \p{Ll}{3,20}(?: .{0,30})?$/u

function namesOf(mark: VisibleMark): string[] {
  const isName = mark.machine !== null && !/^https?:/.test(mark.machine)
  return namesIn(isName ? mark.machine : mark.text)
    .map((name) => NAME_AND_MORE.exec(name)?.[1] ?? name)
    .filter((name) => !SAYS_SOMETHING.test(name))
}
