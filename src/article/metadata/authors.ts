/** Reads people's names from a byline. */

import type { Author } from '../article.ts'
import { decodeReferences } from '../html/dom.ts'
import { decodeHtmlReferences } from '../html/references.ts'
import { flat } from '../text/flat.ts'
import { absoluteAddress } from '../web/page-address.ts'
import {
  AFTER_NAMES,
  BUTTON,
  BY_ANOTHER,
  COUNT_BEHIND,
  DATED_LABEL,
  DAY_BEHIND,
  DEGREE,
  ENDS_NAME,
  FIGURE,
  LABEL,
  LABEL_WITHIN,
  LABELLED_FIGURE,
  MAIL,
  NO_PERSON,
  NOT_NAME,
  OCCUPATION,
  OCCUPATION_WORD,
  OF_PICTURES,
  OFFICE_BEFORE,
  OUTLET,
  PLACE,
  PLACE_BEFORE,
  RECORDED_BY,
  REPORT_BEHIND,
  ROLE,
  ROLE_BEHIND,
  ROLE_OF,
  ROW_OF_NETWORKS,
  SECTION_BEHIND,
  SIGNS,
  SOURCE,
  SPLIT,
  STAFF,
  TITLE_BEFORE,
  TITLE_BEHIND,
  WORD_OF_DATE,
} from './byline-parts.ts'
import { isNode, type LinkedNode, listOf, resolveNode, textOf } from './json-ld.ts'

/** Whether what stands behind the first name is none. Who writes one in small letters, writes all. */
const isBeside = (name: string, first: string): boolean =>
  [STAFF(), PLACE, OUTLET(), ROLE_OF].some((no) => no.test(name)) ||
  (OCCUPATION().test(name) && !/^\p{Ll}/u.test(first)) ||
  (OCCUPATION_WORD.test(name) && /^\p{Lu}/u.test(first))

/** Longer lists name everybody who ever wrote there. */
export const MAX_AUTHORS = 20
/** Of a byline, before and after white space and brackets are removed. Characters. */
const MAX_SOURCE = 3_000
const MAX_BYLINE = 300
/** A longer name is a sentence. Characters, and words. */
const MAX_NAME = 60
const MAX_NAME_WORDS = 6
/** Labels that may be before a name: «Reporter», «By», «Written by». */
const LABELS = 3
/** Shorter words in capitals may be initials. Letters. */
const SHORT_WORD = 2

/**
 * The names in a byline or a meta value, without labels, roles, dates and handles; separated,
 * without repetitions.
 */
export function namesIn(byline: string): string[] {
  if (/^\s*(?:https?:|www\.)/i.test(byline) || SOURCE().test(byline.trim())) return []
  if (FIGURE.test(byline.trim())) return []
  let text = decodeHtmlReferences(byline.slice(0, MAX_SOURCE))
    .replace(DEGREE, '')
    .replace(/\([^()]*\)/g, (written) => (OF_PICTURES().test(written) ? written : ' '))
    .replace(/[【】]/g, ' ')
    .replace(/(^|\s)@[\w.]+/g, '$1')
    .replace(MAIL, ' | ')
    .replace(/[\u00a0\s]+/g, ' ')
    .trim()
    .slice(0, MAX_BYLINE)
  text = text
    .replace(/^（([^（）]*)）$|（[^（）]*）/gu, ' $1')
    .replace(PLACE_BEFORE, '')
    .replace(/ =$/, '')
    .replace(DATED_LABEL, '')
  text = withoutLabels(text).replace(LABELLED_FIGURE, '')
  const isNamed = NAME_LIKE_LABEL.test(text)
  text = text
    .replace(LABEL_WITHIN(), '')
    .replace(RECORDED_BY, '')
    .replace(AFTER_NAMES(), '')
    .replace(DAY_BEHIND(), '')
    .replace(COUNT_BEHIND, '')
  const names: string[] = []
  const parts = text.replace(/(?<=\p{Ll}{3})\. (?=\p{Lu})/gu, ' | ').split(SPLIT)
  for (const [i, part] of parts.entries()) {
    if ([SOURCE(), BY_ANOTHER(), OF_PICTURES()].some((no) => no.test(part))) continue
    const isPerson = NAME_LIKE_LABEL.test(part) && (i > 0 || isNamed)
    const name = bareName(isPerson ? part : part.replace(LABEL(), ''))
    if (isName(name) && !names.some((other) => flat(other) === flat(name))) names.push(name)
  }
  const people = names.filter((name, i) => i === 0 || !isBeside(name, names[0]!))
  // "Jane Doe News" beside "Jane Doe": the rest belongs to the line that the name was in.
  return people.filter(
    (name) => !people.some((other) => other !== name && name.startsWith(`${other} `)),
  )
}

/** A name without what stands before and behind it, capitalised as names are. */
function bareName(part: string): string {
  const name = part
    .replace(ENDS_NAME(), '')
    .replace(DAY_BEHIND(), '')
    .replace(SECTION_BEHIND, '')
    .replace(WORD_OF_DATE, '')
    .replace(ROLE_BEHIND(), '')
    .replace(REPORT_BEHIND, '')
    .replace(TITLE_BEHIND, '')
    .replace(TITLE_BEFORE, '')
    .replace(OFFICE_BEFORE, '')
    .replace(/^[\s\p{P}\p{S}]+|[\s,:;|/–—-]+$/gu, '')
    .trim()
  return name === name.toUpperCase() && /\p{Lu}{2}.*\s/u.test(name) ? capitalised(name) : name
}

/** A label at the end of which somebody is named. */
const BY = /(?:^|\s)(?:by|von|par|por|di|da|door|av|af|przez|od)\s*$/iu
/** Labels that names begin with as well. */
const NAME_LIKE_LABEL = /^(?:D[ai]|V[ao]n|Oleh|Od|A[vf]|P[ao]r|Haber|Bài)\s/u

/** "By Oleh Ivanenko" has one label, "Reporter By Ann Berg" two. */
function withoutLabels(byline: string): string {
  let text = byline
  for (let round = 0; round < LABELS; round++) {
    const label = LABEL().exec(text)?.[0]
    if (label === undefined || /^Oleh \P{Z}+$/u.test(text)) break
    text = text.slice(label.length)
    if (BY.test(label) && NAME_LIKE_LABEL.test(text)) break
  }
  return text
}

function isName(name: string): boolean {
  if (name.length < 2 || name.length > MAX_NAME || !/\p{L}/u.test(name)) return false
  if (name.split(' ').length > MAX_NAME_WORDS) return false
  if (/^\d/.test(name)) return false
  return ![NOT_NAME, ROLE(), BUTTON(), ROW_OF_NETWORKS(), NO_PERSON(), SIGNS].some((pattern) =>
    pattern.test(name),
  )
}

/** JANE MC DOE → Jane Mc Doe; words of up to two letters without a vowel stay (DJ, TV). */
function capitalised(name: string): string {
  return name.replace(/\p{L}[\p{L}\p{M}'’]*/gu, (word) =>
    word.length <= SHORT_WORD ? word : word[0] + word.slice(1).toLowerCase(),
  )
}

/** The address of a node, or of a fuller node with the same identifier. */
function addressOf(node: LinkedNode, nodes: readonly LinkedNode[]): string | null {
  const same = ({ '@id': id, url }: LinkedNode) => id === node['@id'] && url !== undefined
  return textOf(node.url ?? (node['@id'] === undefined ? null : nodes.find(same)?.url))
}

/** Of a longer list, only so many are read. */
const MAX_LISTED = 50

/**
 * The authors in linked data, which may be strings, objects, lists or references, but not
 * addresses.
 */
export function authorsOfNode(
  article: LinkedNode,
  nodes: readonly LinkedNode[],
  base: string | null,
): Author[] {
  const authors: Author[] = []
  for (const value of listOf(article.author ?? article.creator).slice(0, MAX_LISTED)) {
    const node = resolveNode(value, nodes)
    for (const single of isNode(node) ? listOf(node.name).slice(0, MAX_LISTED) : [node]) {
      const text = textOf(single)
      if (text === null) continue
      const url = isNode(node) ? absoluteAddress(addressOf(node, nodes), base) : null
      const names = namesIn(decodeReferences(text))
      for (const name of names) {
        if (authors.some((author) => flat(author.name) === flat(name))) continue
        authors.push(url === null || names.length > 1 ? { name } : { name, url })
      }
    }
  }
  return authors.slice(0, MAX_AUTHORS)
}
