/** Removes scripts, styles and the like from the source of a page before it is parsed. */

import { ContentEnds, UNCLOSED } from './content-ends.ts'
import { leanTag } from './read-attributes.ts'
import { attributeIn, nextLess, type Tag, tagAt } from './tags.ts'

/** A page without what no reader sees, and the removed parts that may still be needed. */
export interface StrippedPage {
  readonly html: string
  /** Contents of the `application/ld+json` scripts, in page order. */
  readonly linkedData: readonly string[]
  /** Contents of long scripts that may contain the text as data. */
  readonly scripts: readonly string[]
  /** Sources of long start tags, whose attributes may contain it too. */
  readonly longTags: readonly string[]
  /** Length of the removed noscript elements. Characters of source. */
  readonly noscriptLength: number
  /** The same for templates, and scripts that contain markup as one. */
  readonly templateLength: number
  /** Characters of source in scripts and in the tags that load them. */
  readonly scriptLength: number
  readonly frameset: boolean
}

/** What may contain the text after all if a page shows none: `noscript`, or scripts with markup. */
type Folded = 'noscript' | 'template'

/** Elements that are removed with their content. */
const DROPPED = new Set(
  'script style noscript svg template iframe object canvas audio video map textarea select datalist noembed noframes'.split(
    ' ',
  ),
)
/** If these are not closed, the HTML standard lets them extend to the end of the page. */
const RAW_TEXT = new Set('script style textarea iframe noembed noframes'.split(' '))
/** Elements without content that hold no text. */
const WORDLESS = new Set('input source track embed area col wbr param'.split(' '))
/** Further ones are removed: no page needs so many. */
const MAX_METAS = 400
const MAX_IMAGES = 1_000
/** Start tags that may be before the body. */
const HEAD = new Set('title meta link base bgsound'.split(' '))
/** Types of scripts whose content is markup. */
const TEMPLATE =
  /^text\/html$|(?:^|[/.-])(?:templates?|tmpl|tpl|mustache|handlebars|underscore|jsrender|hogan|vue)(?:$|[.-])/i
/** A shorter script or attribute cannot contain an article. Characters. */
const MIN_STATE = 1_500

/**
 * Removes comments, scripts, styles, vector graphics and other unreadable elements in one pass from
 * left to right (two patterns one after the other would let a comment end inside a script). The
 * parser does not add html, head and body, and keeps duplicates, so exactly one of each is written;
 * the body begins where the HTML standard says. Linear in the length of the page; never throws.
 *
 * @param unfolded what to read like the rest of the page instead
 */
export function stripMarkup(source: string, unfolded?: Folded): StrippedPage {
  const pass = new Pass(source, unfolded)
  let at = nextLess(source, 0)
  while (at < source.length) {
    const tag = tagAt(source, at)
    at = nextLess(source, tag === null ? at + 1 : pass.take(tag, at))
  }
  return pass.finish()
}

/** The pass over a page: what it has found and what it writes. */
class Pass {
  readonly #source: string
  readonly #unfolded: Folded | undefined
  readonly #contentEnds: ContentEnds
  readonly #found = {
    linkedData: [] as string[],
    scripts: [] as string[],
    longTags: [] as string[],
    noscriptLength: 0,
    templateLength: 0,
    scriptLength: 0,
    frameset: false,
  }
  readonly #out: string[] = []
  /** Attributes of the root elements, wherever these are. */
  readonly #roots = { html: '', body: '' }
  /** Length of `#out` before the body; negative until the body begins. */
  #headParts = -1
  /** The source has been written or left out up to here. */
  #written = 0
  #metas = 0
  #images = 0

  constructor(source: string, unfolded: Folded | undefined) {
    this.#source = source
    this.#unfolded = unfolded
    this.#contentEnds = new ContentEnds(source)
  }

  /**
   * Handles one tag, with its element if all of that is removed. Returns the offset where to
   * continue.
   */
  take(tag: Tag, at: number): number {
    const { name, closing, attributes } = tag
    const dropped = this.#dropped(tag, at)
    if (dropped !== undefined) {
      this.#writeUntil(at, dropped)
      return dropped
    }
    if (!closing && attributes > 0) {
      const whole = this.#source.slice(at, tag.end)
      const lean = leanTag(whole, name)
      if (whole.length > MIN_STATE) this.#found.longTags.push(whole)
      if (lean !== whole) {
        this.#writeUntil(at, tag.end)
        this.#out.push(lean)
      }
    }
    return tag.end
  }

  finish(): StrippedPage {
    const { html: root, body: bodyRoot } = this.#roots
    if (this.#headParts < 0) this.#headParts = this.#out.length
    this.#writeUntil(this.#source.length)
    const head = this.#out.slice(0, this.#headParts).join('')
    const body = this.#out.slice(this.#headParts).join('')
    return {
      html: `<html${root}><head>${head}</head><body${bodyRoot}>${body}</body></html>`,
      ...this.#found,
    }
  }

  /** Offset after what is removed with a tag; undefined if the tag stays. */
  #dropped(tag: Tag, at: number): number | undefined {
    const { name, closing, end } = tag
    const text = () => this.#source.slice(at, end)
    if (name === 'html' || name === 'head' || name === 'body') {
      if (!closing) this.#root(name, at, end)
      return end
    }
    // The content of a component that the server has rendered is text like any other.
    if (name === 'template' && /\sshadowroot/i.test(text())) return end
    if (this.#unfolded !== undefined && !closing && isFolded(name, text(), this.#unfolded)) {
      return end
    }
    if (DROPPED.has(name)) return closing ? end : this.#element(tag, at)
    if (!closing && name !== '') {
      this.#found.frameset ||= name === 'frameset'
      if (!HEAD.has(name)) this.#beginBody(at)
    }
    if (name === 'meta' || name === 'link') return ++this.#metas > MAX_METAS ? end : undefined
    if (name === 'img') return ++this.#images > MAX_IMAGES ? end : undefined
    return name === '' || WORDLESS.has(name) ? end : undefined
  }

  /** Removes an element with its content, which may be needed after all. */
  #element({ name, end }: Tag, at: number): number {
    // Written as in XML, it has no content: all that follows would be its own.
    if (name === 'iframe' && this.#source.startsWith('/>', end - 2)) return end
    const contentEnd = this.#contentEnds.after(at, end, name)
    if (contentEnd < 0) {
      return contentEnd === UNCLOSED && RAW_TEXT.has(name) ? this.#source.length : end
    }
    const content = this.#source.slice(end, contentEnd)
    if (name === 'script') {
      this.#found.scriptLength += contentEnd - at
      this.#script(this.#source.slice(at, end), content)
    }
    if (name === 'noscript') this.#found.noscriptLength += content.length
    if (name === 'template') this.#found.templateLength += content.length
    return this.#contentEnds.behind(contentEnd, name)
  }

  #script(tag: string, content: string): void {
    const type = attributeIn(tag, 'type')
    if (isFolded('script', tag, 'template')) this.#found.templateLength += content.length
    if (type !== null && /ld\+json/i.test(type)) this.#found.linkedData.push(content)
    else if (content.length >= MIN_STATE) this.#found.scripts.push(content)
  }

  #root(name: 'html' | 'head' | 'body', at: number, end: number): void {
    if (name === 'head') return
    this.#roots[name] += attributesOf(this.#source, at, end, name)
    if (name === 'body') this.#beginBody(at)
  }

  #beginBody(at: number): void {
    if (this.#headParts >= 0) return
    this.#writeUntil(at)
    this.#headParts = this.#out.length
  }

  /** @param end the source from `at` to here is left out */
  #writeUntil(at: number, end = at): void {
    if (at > this.#written) this.#out.push(this.#source.slice(this.#written, at))
    this.#written = end
  }
}

/** The attributes of a start tag as source, with a space before them; '' for a truncated tag. */
function attributesOf(source: string, start: number, end: number, name: string): string {
  if (source[end - 1] !== '>') return ''
  const tag = leanTag(source.slice(start, end), name)
  const attributes = tag.slice(1 + name.length, -1).replace(/\/\s*$/, '')
  return attributes.trim() === '' ? '' : ` ${attributes.trim()}`
}

/** Whether an element is of the kind that may contain the text. */
function isFolded(name: string, tag: string, folded: Folded): boolean {
  if (folded === 'noscript' || name === 'template') return name === folded
  return name === 'script' && TEMPLATE.test((attributeIn(tag, 'type') ?? '').trim())
}
