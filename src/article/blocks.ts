import type { Paragraph, ParagraphKind } from './article.ts'
import { isElement, type PageElement, type PageNode, TEXT } from './dom.ts'

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p pre section select ' +
    'summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)
const UNREADABLE = new Set(
  'script style noscript template svg head iframe object button input textarea select'.split(' '),
)
const HEADING = /^h[1-6]$/
/** Signs that end a sentence, with closing quotes after them: there a single `br` parts paragraphs. */
const ENDED = /[.!?…:。！？؟।۔]["'”’»)\]]*\s*$/

/**
 * The readable text under an element as paragraphs, one for each block; a heading is never joined
 * to a sentence. White space is collapsed; empty blocks are left out.
 */
export function blocksOf(root: PageElement): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let text = ''
  let kind: ParagraphKind = 'prose'
  const flush = () => {
    const line = text.replace(/\s+/g, ' ').trim()
    if (line !== '') paragraphs.push({ kind, text: line })
    text = ''
  }
  const walk = (node: PageNode, inherited: ParagraphKind) => {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType === TEXT) {
        text += child.textContent ?? ''
        continue
      }
      if (!isElement(child) || UNREADABLE.has(child.localName)) continue
      if (child.localName === 'br') {
        const doubled = nextIsBreak(child)
        if (doubled || ENDED.test(text)) flush()
        else text += ' '
        continue
      }
      if (!BLOCKS.has(child.localName)) {
        walk(child, inherited)
        continue
      }
      flush()
      const own = kindOf(child, inherited)
      kind = own
      walk(child, own)
      flush()
      kind = inherited
    }
  }
  kind = kindOf(root, 'prose')
  walk(root, kind)
  flush()
  return paragraphs
}

function kindOf(element: PageElement, inherited: ParagraphKind): ParagraphKind {
  const name = element.localName
  if (HEADING.test(name)) return 'heading'
  if (name === 'pre') return 'preformatted'
  if (inherited === 'preformatted') return inherited
  if (name === 'blockquote') return 'quote'
  if (name === 'li' || name === 'dd' || name === 'dt') return 'item'
  return inherited
}

function nextIsBreak(element: PageElement): boolean {
  let next = element.nextSibling
  while (next !== null && next.nodeType === TEXT && (next.textContent ?? '').trim() === '')
    next = next.nextSibling
  return isElement(next) && next.localName === 'br'
}
