/** Takes scripts, styles and the like out of a page's source before it is parsed. */

import { ContentEnds, UNCLOSED } from './content-ends.ts'
import { leanTag } from './read-attributes.ts'
import { attributeIn, nextLess, tagAt } from './tags.ts'

/** A page without what no reader sees, and what was taken out of it and may still be wanted. */
export interface StrippedPage {
  readonly html: string
  /** Contents of the `application/ld+json` scripts, in page order. */
  readonly linkedData: readonly string[]
  /** Contents of long scripts that may carry the text as data. */
  readonly scripts: readonly string[]
  /** Sources of long start tags, whose attributes may do the same. */
  readonly longTags: readonly string[]
  /** All that stood in noscript elements is gone; how much text that was, in characters of source. */
  readonly noscriptLength: number
  /** The same of scripts that hold markup to be filled in. */
  readonly templateLength: number
  /** Characters of source in scripts, and in the tags that load them. */
  readonly scriptLength: number
  readonly frameset: boolean
}

/** What may hold the text after all, where a page shows none: `noscript`, or scripts with markup. */
export type Folded = 'noscript' | 'template'

/** Elements that are dropped with all that is in them. */
const DROPPED = new Set(
  'script style noscript svg template iframe object canvas audio video map textarea select datalist noembed noframes'.split(
    ' ',
  ),
)
/** Of these the HTML standard says that an unclosed one runs to the end of the page. */
const RAW_TEXT = new Set('script style textarea iframe noembed noframes'.split(' '))
/** Elements without content that hold no text. */
const WORDLESS = new Set('input source track embed area col wbr param'.split(' '))
/** Later ones are dropped: no page needs so many. */
const MAX_METAS = 400
const MAX_IMAGES = 1_000
/** Start tags that may stand before the body. */
const HEAD = new Set('title meta link base bgsound'.split(' '))
/** Types of scripts that are markup. */
const TEMPLATE = /^\s*text\/(?:(?:x-)?(?:[\w-]*-)?template|html)\s*$/i
/** A state script or attribute under this length cannot hold an article. */
const MIN_STATE = 1_500

/**
 * Takes comments, scripts, styles, vector graphics and other unreadable elements out of a page in
 * one pass from left to right (two patterns in turn would let a comment end inside a script).
 * The parser builds no html, head and body by itself and keeps doubled ones, so exactly one of
 * each is written, the body beginning where the HTML standard lets it begin. Linear in the length
 * of the page; never throws.
 * @param unfolded what is read like the rest of the page instead
 */
export function stripMarkup(source: string, unfolded?: Folded): StrippedPage {
  const out: string[] = []
  const linkedData: string[] = []
  const scripts: string[] = []
  const longTags: string[] = []
  const contentEnds = new ContentEnds(source)
  const roots = { html: '', body: '' }
  let bodyAt = -1
  let noscriptLength = 0
  let templateLength = 0
  let scriptLength = 0
  let frameset = false
  let metas = 0
  let images = 0
  let kept = 0
  const keepUntil = (end: number) => {
    if (end > kept) out.push(source.slice(kept, end))
  }
  let at = nextLess(source, 0)
  while (at < source.length) {
    const tag = tagAt(source, at)
    if (tag === null) {
      at = nextLess(source, at + 1)
      continue
    }
    const { name } = tag
    let end = tag.end
    let drop = name === '' || WORDLESS.has(name) || (tag.closing && DROPPED.has(name))
    if (name === 'meta' || name === 'link') drop = ++metas > MAX_METAS
    if (name === 'img') drop = ++images > MAX_IMAGES
    if (name === 'html' || name === 'head' || name === 'body') {
      drop = true
      if (!tag.closing && name !== 'head') roots[name] += attributesOf(source, at, end, name)
      if (name === 'body' && !tag.closing && bodyAt < 0) {
        keepUntil(at)
        bodyAt = out.length
        kept = at
      }
    } else if (name === 'template' && /\sshadowroot/i.test(source.slice(at, end))) {
      // The content of a component that the server has rendered: text like any other.
      drop = true
    } else if (
      unfolded !== undefined &&
      !tag.closing &&
      isFolded(name, source.slice(at, end), unfolded)
    ) {
      drop = true
    } else if (!tag.closing && DROPPED.has(name)) {
      drop = true
      const contentEnd = contentEnds.after(at, end, name)
      if (contentEnd >= 0) {
        const content = source.slice(end, contentEnd)
        if (name === 'script') {
          scriptLength += contentEnd - at
          if (isFolded(name, source.slice(at, end), 'template')) templateLength += content.length
          keepScript(source.slice(at, end), content, linkedData, scripts)
        }
        if (name === 'noscript') noscriptLength += content.length
        end = contentEnds.behind(contentEnd, name)
      } else if (contentEnd === UNCLOSED && RAW_TEXT.has(name)) end = source.length
    } else if (!tag.closing && name !== '') {
      frameset ||= name === 'frameset'
      if (bodyAt < 0 && !HEAD.has(name)) {
        keepUntil(at)
        bodyAt = out.length
        kept = at
      }
    }
    if (drop) {
      keepUntil(at)
      kept = end
    } else if (!tag.closing && tag.attributes > 0) {
      const whole = source.slice(at, end)
      const lean = leanTag(whole, name)
      if (whole.length > MIN_STATE) longTags.push(whole)
      if (lean !== whole) {
        keepUntil(at)
        out.push(lean)
        kept = end
      }
    }
    at = nextLess(source, end)
  }
  if (bodyAt < 0) bodyAt = out.length
  keepUntil(source.length)
  const head = out.slice(0, bodyAt).join('')
  const body = out.slice(bodyAt).join('')
  return {
    html: `<html${roots.html}><head>${head}</head><body${roots.body}>${body}</body></html>`,
    linkedData,
    scripts,
    longTags,
    noscriptLength,
    templateLength,
    scriptLength,
    frameset,
  }
}

/** Source of the attributes of a start tag, with a space before it; '' for a tag cut off. */
function attributesOf(source: string, start: number, end: number, name: string): string {
  if (source[end - 1] !== '>') return ''
  const tag = leanTag(source.slice(start, end), name)
  const attributes = tag.slice(1 + name.length, -1).replace(/\/\s*$/, '')
  return attributes.trim() === '' ? '' : ` ${attributes.trim()}`
}

/** Whether an element is one of those that may hold the text folded away. */
function isFolded(name: string, tag: string, folded: Folded): boolean {
  if (folded === 'noscript') return name === 'noscript'
  return name === 'script' && TEMPLATE.test(attributeIn(tag, 'type') ?? '')
}

function keepScript(tag: string, content: string, linkedData: string[], scripts: string[]): void {
  const type = attributeIn(tag, 'type')
  if (type !== null && /ld\+json/i.test(type)) linkedData.push(content)
  else if (content.length >= MIN_STATE) scripts.push(content)
}
