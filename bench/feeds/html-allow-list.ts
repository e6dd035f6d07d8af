/**
 * What foreign HTML may keep, and where it may stand. The lists hold what news articles are made
 * of and what feed validators accept.
 */

const BLOCKS =
  'address article aside blockquote details div dl figcaption figure footer h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section summary table ul'
export const ALLOWED = new Set(
  `${BLOCKS} a abbr b bdi br caption cite code col colgroup dd del dfn dt em i img ins kbd li mark q rp rt ruby s samp small span strong sub sup tbody td tfoot th thead time tr u var wbr`.split(
    ' ',
  ),
)
export const BLOCK = new Set(BLOCKS.split(' '))
export const VOID = new Set(['br', 'col', 'hr', 'img', 'wbr'])
export const HEADING = /^h[1-6]$/

/** Dropped with all that is inside them; any other element that is not allowed loses its tags only. */
export const DROPPED = new Set(
  'applet audio button canvas datalist dialog embed frame frameset iframe input link listing map math meta meter noembed noframes noscript object optgroup option output param plaintext portal progress script select slot style svg template textarea title track video xml xmp'.split(
    ' ',
  ),
)
/** Those of them that have no content, so that there is nothing to wait for. */
export const DROPPED_VOID = new Set(['embed', 'frame', 'input', 'link', 'meta', 'param', 'track'])

/** Where a table's parts may stand; elsewhere a browser would move them about. */
export const TABLE_PARENTS: Readonly<Record<string, readonly string[]>> = {
  caption: ['table'],
  colgroup: ['table'],
  col: ['colgroup'],
  thead: ['table'],
  tbody: ['table'],
  tfoot: ['table'],
  tr: ['thead', 'tbody', 'tfoot'],
  td: ['tr'],
  th: ['tr'],
}
/** Items that end each other, up to the list around them. */
export const ITEM_SIBLINGS: Readonly<Record<string, readonly string[]>> = {
  li: ['li'],
  dd: ['dd', 'dt'],
  dt: ['dd', 'dt'],
}
export const LISTS = new Set(['dl', 'ol', 'ul'])
/** Parents that are made where the source leaves them out, as a browser does. */
export const MISSING_PARENT: Readonly<Record<string, string>> = {
  col: 'colgroup',
  td: 'tr',
  th: 'tr',
  tr: 'tbody',
}
/** Elements in which text and other elements may not stand. */
export const STRUCTURE = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'colgroup'])

type Check = (value: string, baseUrl: string | undefined) => string | undefined

const asIs: Check = (value) => value
const number: Check = (value) => (/^\d{1,5}$/.test(value.trim()) ? value.trim() : undefined)
const languageTag: Check = (value) =>
  /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(value.trim()) ? value.trim() : undefined
const direction: Check = (value) =>
  /^(?:ltr|rtl|auto)$/i.test(value.trim()) ? value.trim().toLowerCase() : undefined
const link = addressWith(/^(?:https?|mailto|tel):$/)
const source = addressWith(/^https?:$/)

export const EVERYWHERE: Readonly<Record<string, Check>> = {
  dir: direction,
  lang: languageTag,
  title: asIs,
}
export const ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  a: { href: link, hreflang: languageTag },
  blockquote: { cite: source },
  col: { span: number },
  colgroup: { span: number },
  del: { cite: source, datetime: asIs },
  img: { alt: asIs, height: number, src: source, width: number },
  ins: { cite: source, datetime: asIs },
  li: { value: number },
  ol: { start: number },
  q: { cite: source },
  td: { colspan: number, headers: asIs, rowspan: number },
  th: { abbr: asIs, colspan: number, headers: asIs, rowspan: number, scope: asIs },
  time: { datetime: asIs },
}

function addressWith(scheme: RegExp): Check {
  return (value, baseUrl) => {
    const url = URL.parse(value.trim(), baseUrl)
    return url !== null && scheme.test(url.protocol) ? url.href : undefined
  }
}
