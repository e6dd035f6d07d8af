/** Reads OPML 2.0 (opml.org/spec2.opml): reading lists as feed readers export them. */

import { MAX_TAG_LENGTH } from '../article/article.ts'
import { decodeHtmlReferences } from '../article/html/references.ts'
import { attributeIn, nextLess, tagAt } from '../article/html/tags.ts'
import { cleanText } from '../article/text/clean.ts'
import { Failure } from '../failures.ts'

export interface OpmlFeed {
  /** As written; '' for an outline that claims to be a feed but has no address. */
  readonly url: string
  /** Plain text. */
  readonly title: string
  /** The folders that contain it and the categories that it names, outermost first. */
  readonly tags: readonly string[]
}

/** Levels of nested outlines; deeper ones are read as if they were on this level. */
const MAX_DEPTH = 50
const MAX_TITLE_LENGTH = 1000
const MAX_TAGS = 20

/**
 * The feeds of a reading list in its order, from all of its folders. Linear in its length.
 *
 * @throws Failure `unsupported-type` when it is not OPML
 */
export function readOpml(text: string): OpmlFeed[] {
  if (!/<opml[\s>]/i.test(text.slice(0, 4_096))) {
    throw new Failure(
      'unsupported-type',
      'The body is not a reading list in OPML. Send OPML 2.0, as feed readers export it.',
    )
  }
  const feeds: OpmlFeed[] = []
  const folders: string[] = []
  for (let at = nextLess(text, 0); at < text.length; ) {
    const tag = tagAt(text, at)
    const source = text.slice(at, tag?.end ?? at + 1)
    at = nextLess(text, tag?.end ?? at + 1)
    if (tag?.name !== 'outline') continue
    if (tag.closing) {
      folders.pop()
      continue
    }
    const feed = feedOf(source, folders)
    if (feed) feeds.push(feed)
    if (/\/\s*>$/.test(source)) continue
    const folder = feed || folders.length >= MAX_DEPTH ? '' : nameOf(source)
    folders.push(folder)
  }
  return feeds
}

const valueIn = (source: string, name: string): string =>
  cleanText(decodeHtmlReferences(attributeIn(source, name) ?? ''))

const nameOf = (source: string): string => valueIn(source, 'title') || valueIn(source, 'text')

function feedOf(source: string, folders: readonly string[]): OpmlFeed | undefined {
  const url = valueIn(source, 'xmlUrl')
  const isFeed = url !== '' || /^(?:rss|atom|feed)$/i.test(valueIn(source, 'type'))
  if (!isFeed) return undefined
  // Categories are separated by commas, and each may be a path (OPML 2.0, "category").
  const categories = valueIn(source, 'category').split(/[,/]/)
  const tags = [...folders, ...categories].map((tag) => tag.trim().slice(0, MAX_TAG_LENGTH))
  return {
    url,
    title: nameOf(source).slice(0, MAX_TITLE_LENGTH),
    tags: [...new Set(tags.filter((tag) => tag !== ''))].slice(0, MAX_TAGS),
  }
}
