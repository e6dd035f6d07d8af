import { attributeIn, nextLess, tagAt } from './markup.ts'

/** A page without what no reader sees, and what was taken out of it and may still be wanted. */
export interface StrippedPage {
  readonly html: string
  /** Contents of the `application/ld+json` scripts, in page order. */
  readonly linkedData: readonly string[]
  /** Contents of long scripts that may carry the text as data. */
  readonly scripts: readonly string[]
  /** All that stood in noscript elements is gone; how much text that was, in characters of source. */
  readonly noscriptLength: number
  readonly frameset: boolean
}

/** Elements that are dropped with all that is in them. */
const DROPPED = new Set(
  'script style noscript svg template iframe object embed canvas audio video map textarea select datalist noembed noframes'.split(
    ' ',
  ),
)
/** Of these the HTML standard says that an unclosed one runs to the end of the page. */
const RAW_TEXT = new Set('script style textarea iframe noembed noframes'.split(' '))
const EMPTY = new Set(['embed'])
/** Start tags that may stand before the body. */
const HEAD = new Set('html head title meta link base bgsound'.split(' '))
/** A state script under this length cannot hold an article. */
const MIN_STATE_SCRIPT = 1_500

/**
 * Takes comments, scripts, styles, vector graphics and other unreadable elements out of a page in
 * one pass from left to right (two patterns in turn would let a comment end inside a script).
 * Also makes sure that there are html and body tags, since the parser builds none. Linear in the
 * length of the page; never throws.
 */
export function stripMarkup(source: string): StrippedPage {
  const out: string[] = []
  const linkedData: string[] = []
  const scripts: string[] = []
  const unclosed = new Set<string>()
  let noscriptLength = 0
  let frameset = false
  let htmlSeen = false
  let bodySeen = false
  let kept = 0
  let at = nextLess(source, 0)
  while (at < source.length) {
    const tag = tagAt(source, at)
    if (tag === null) {
      at = nextLess(source, at + 1)
      continue
    }
    let end = tag.end
    let drop = tag.name === ''
    if (!tag.closing && tag.name !== '') {
      if (DROPPED.has(tag.name)) {
        drop = true
        const contentEnd =
          EMPTY.has(tag.name) || unclosed.has(tag.name) ? -1 : closingAt(source, end, tag.name)
        if (contentEnd >= 0) {
          const content = source.slice(end, contentEnd)
          if (tag.name === 'script') keepScript(source.slice(at, end), content, linkedData, scripts)
          if (tag.name === 'noscript') noscriptLength += content.length
          end = nextGreater(source, contentEnd)
        } else if (RAW_TEXT.has(tag.name)) end = source.length
        else unclosed.add(tag.name)
      } else if (tag.name === 'html') htmlSeen = true
      else if (tag.name === 'body') bodySeen = true
      else if (tag.name === 'frameset') frameset = true
      else if (!bodySeen && !HEAD.has(tag.name)) {
        out.push(source.slice(kept, at), '<body>')
        kept = at
        bodySeen = true
      }
    } else if (tag.closing && DROPPED.has(tag.name)) drop = true
    if (drop) {
      if (at > kept) out.push(source.slice(kept, at))
      kept = end
    }
    at = nextLess(source, end)
  }
  if (kept < source.length) out.push(source.slice(kept))
  const page = out.join('')
  return {
    html: wrap(page, htmlSeen, bodySeen),
    linkedData,
    scripts,
    noscriptLength,
    frameset,
  }
}

function wrap(page: string, htmlSeen: boolean, bodySeen: boolean): string {
  if (htmlSeen && bodySeen) return page
  if (htmlSeen) return page.replace(/<\/head\s*>|(?=<\/html\s*>)|$/i, '$&<body>')
  return `<html>${bodySeen ? page : `<body>${page}`}</html>`
}

const closingPatterns = new Map<string, RegExp>()

/** Offset of the end tag `</name`, or -1. */
function closingAt(source: string, from: number, name: string): number {
  let pattern = closingPatterns.get(name)
  if (pattern === undefined) {
    pattern = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
    closingPatterns.set(name, pattern)
  }
  pattern.lastIndex = from
  return pattern.exec(source)?.index ?? -1
}

function nextGreater(source: string, from: number): number {
  const at = source.indexOf('>', from)
  return at < 0 ? source.length : at + 1
}

function keepScript(tag: string, content: string, linkedData: string[], scripts: string[]): void {
  const type = attributeIn(tag, 'type')
  if (type !== null && /ld\+json/i.test(type)) linkedData.push(content)
  else if (content.length >= MIN_STATE_SCRIPT) scripts.push(content)
}
