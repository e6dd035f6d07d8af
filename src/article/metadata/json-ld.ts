/**
 * Reads the linked data of a page (JSON-LD in scripts) as it really occurs: in CDATA, with raw line
 * breaks in strings, trailing commas, `@graph`, arrays and deep nesting.
 */

import { anyOf, lazily } from '../text/word-lists.ts'

/** An object in the linked data; its values are unknown until they are read. */
export type LinkedNode = Readonly<Record<string, unknown>>

export interface LinkedData {
  /** The node that describes the page's article, or null. */
  readonly article: LinkedNode | null
  /** The node of the page or site, for what that of the article leaves out. */
  readonly page: LinkedNode | null
  readonly site: LinkedNode | null
  readonly nodes: readonly LinkedNode[]
}

/** Longer scripts are not parsed; further or deeper nodes are not visited. */
const MAX_SCRIPT = 1_000_000
const MAX_NODES = 2_000
const MAX_DEPTH = 12

const ARTICLES = String.raw`
  \w*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|Report|Review|Recipe|
  HowTo|Question|QAPage|ReviewNewsArticle|MedicalWebPage|ClaimReview|VideoObject|Event|PodcastEpisode
`
const ARTICLE = lazily(() => new RegExp(`^(?:${anyOf(ARTICLES)})$`, 'i'))
const WEAK_ARTICLE =
  /^(?:VideoObject|Event|Review|PodcastEpisode|Question|QAPage|MedicalWebPage|ClaimReview)$/i
const PAGE = /^(?:\w*WebPage|ItemPage|CollectionPage|AboutPage|ProfilePage)$/i
const SITE = /^(?:WebSite|\w*Organization)$/i

/**
 * Reads the contents of the scripts. What cannot be parsed is ignored. `address` chooses among
 * several articles.
 */
export function readLinkedData(scripts: readonly string[], address: string | null): LinkedData {
  const nodes: LinkedNode[] = []
  const others = new Set<LinkedNode>()
  for (const script of scripts) collect(parseScript(script), nodes, others)
  const articles = nodes.filter(
    (node) => hasType(node, ARTICLE()) && (!others.has(node) || isAt(node, address)),
  )
  const strong = articles.filter((node) => !hasType(node, WEAK_ARTICLE))
  return {
    article: choose(strong, address) ?? choose(articles, address),
    page: nodes.find((node) => hasType(node, PAGE)) ?? null,
    site: nodes.find((node) => hasType(node, SITE) && textOf(node.name) !== null) ?? null,
    nodes,
  }
}

/** What is below these is another work than the page's. */
const OF_OTHERS = new Set(
  'itemListElement citation mentions about isBasedOn itemReviewed comment isPartOf relatedLink'.split(
    ' ',
  ),
)

const isAt = (node: LinkedNode, address: string | null): boolean =>
  address !== null && addressesOf(node).some((url) => samePage(url, address))

/**
 * The first node with the address of the page, else the first with a date or a body, else the
 * first.
 */
function choose(nodes: readonly LinkedNode[], address: string | null): LinkedNode | null {
  if (nodes.length < 2) return nodes[0] ?? null
  return (
    nodes.find((node) => isAt(node, address)) ??
    nodes.find((node) => node.datePublished !== undefined || node.articleBody !== undefined) ??
    nodes[0] ??
    null
  )
}

function addressesOf(node: LinkedNode): string[] {
  const main = node.mainEntityOfPage
  return [node.url, node['@id'], isNode(main) ? main['@id'] : main].filter(
    (url) => typeof url === 'string',
  )
}

/** Characters; no page has a longer address. */
const MAX_ADDRESS = 4_096

/**
 * Whether two addresses are the same page: scheme, `www.`, query, fragment and final slashes do not
 * matter.
 */
function samePage(a: string, b: string): boolean {
  const one = bareAddress(a)
  return one !== null && one === bareAddress(b)
}

function bareAddress(address: string): string | null {
  const url = address.length > MAX_ADDRESS ? null : URL.parse(address)
  if (url === null) return null
  let end = url.pathname.length
  while (url.pathname[end - 1] === '/') end--
  return url.host.replace(/^www\./, '') + url.pathname.slice(0, end)
}

function parseScript(script: string): unknown {
  if (script.length > MAX_SCRIPT) return null
  const bare = script.replace(
    /^\s*(?:\/\/\s*|\/\*\s*)?(?:<!\[CDATA\[|<!--)(?:\s*\*\/)?|(?:\/\/\s*|\/\*\s*)?(?:\]\]>|-->)(?:\s*\*\/)?\s*$|;\s*$/g,
    '',
  )
  const plain = bare.replace(/"(?:schema:|https?:\/\/schema\.org\/)(\w{1,40})"(?=\s?:)/g, '"$1"')
  try {
    return JSON.parse(plain)
  } catch {}
  try {
    return JSON.parse(plain.replace(/[\u0000-\u001f]+/g, ' ').replace(/,(\s*[}\]])/g, '$1'))
  } catch {
    return null
  }
}

/**
 * All objects inside a value, outer ones first. Uses a queue, because recursion could overflow the
 * stack.
 * @param others gets those that are other works than the page's
 */
function collect(root: unknown, nodes: LinkedNode[], others: Set<LinkedNode>): void {
  const queue: { value: unknown; depth: number; other?: boolean }[] = [{ value: root, depth: 0 }]
  for (let i = 0; i < queue.length && nodes.length < MAX_NODES; i++) {
    const { value, depth, other = false } = queue[i]!
    if (depth > MAX_DEPTH || queue.length > MAX_NODES * 10) continue
    if (Array.isArray(value))
      for (const item of value) queue.push({ value: item, depth: depth + 1, other })
    else if (isNode(value)) {
      if (value['@type'] !== undefined) nodes.push(value)
      if (other) others.add(value)
      for (const [key, part] of Object.entries(value)) {
        if (typeof part !== 'object' || part === null) continue
        queue.push({ value: part, depth: depth + 1, other: other || OF_OTHERS.has(key) })
      }
    }
  }
}

export function isNode(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether one of the node's types matches, without the schema.org prefix. */
export function hasType(node: LinkedNode, pattern: RegExp): boolean {
  const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']]
  return types.some(
    (type) => typeof type === 'string' && pattern.test(type.replace(/^.*[/:#]/, '')),
  )
}

/**
 * The text of a value: of a string, of the first in a list, or of an object's `@value` or `name`.
 */
export function textOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value
  if (typeof first === 'string') return first.trim() || null
  if (isNode(first)) {
    for (const part of [first['@value'], first.name])
      if (typeof part === 'string' && part.trim() !== '') return part.trim()
  }
  return null
}

/** A value that may be one thing or a list of things, as a list; `@list` is one in order. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return []
  if (isNode(value) && Array.isArray(value['@list'])) return value['@list']
  return Array.isArray(value) ? value : [value]
}

/** The node that a reference `{ "@id": … }` refers to, or the value itself. */
export function resolveNode(value: unknown, nodes: readonly LinkedNode[]): unknown {
  if (!isNode(value) || typeof value['@id'] !== 'string' || Object.keys(value).length > 2)
    return value
  if (value.name !== undefined) return value
  return nodes.find((node) => node['@id'] === value['@id'] && Object.keys(node).length > 2) ?? value
}
