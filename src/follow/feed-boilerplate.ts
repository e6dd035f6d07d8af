/**
 * Lines that the program of a site adds to every entry of its feed. What leads to the entry itself
 * and to its site, with a few words around, is told by its links or its names, in any language; the
 * rest by the words that the programs write.
 */

import type { FragmentBlock } from '../article/html/fragment.ts'

/** What the line may name. */
export interface EntryContext {
  /** Absolute; null where the entry has none. */
  readonly url: string | null
  /** Plain text, as `siteTitle`. */
  readonly title: string
  readonly siteTitle: string
}

/** Characters beside the names in «The post … appeared first on …», whatever the language. */
const MAX_AROUND_NAMES = 70

/** Whole lines of a feed that are no text, in lower case. */
const LINES: readonly RegExp[] = [
  /^(?:\d{1,4} )?comments?(?: \(\d+\))?$/,
  /^(?:article url|comments url|points|# comments): .{1,500}$/,
  /^(?:estimated )?reading time:? .{1,30}$/,
  /^(?:lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|время чтения|czas czytania|lästid|læsetid|lesetid|lukuaika|okuma süresi)\s?:? .{1,30}$/,
  /^[~≈<]?\d{1,3}[- –]?(?:\d{1,3} )?min(?:ute)?s?\.? (?:read|to read|lesezeit|de lecture|de lectura|di lettura|de leitura|leestijd)$/,
  /^share on .{1,60}$/,
  /^(?:share|share this|share this \w{1,30}|tweet|tweet this|like this|like loading|loading|teilen|teilen mit|partager|compartir|compartir en|condividi|condividi su|compartilhe|delen|udostępnij|поделиться)\s?[:….]{0,3}$/,
  /^(?:email|print|pin ?it|facebook|twitter|x|linkedin|reddit|whatsapp|telegram|mastodon|bluesky)$/,
  /^\(?(?:read|see|view) (?:more|the rest|full (?:article|post|story))\b.{0,80}$/,
  /^\(?continue reading\b.{0,300}$/,
  /^(?:weiterlesen|mehr lesen|lire la suite|leer más|seguir leyendo|leia mais|continue a leggere|leggi tutto|lees verder|lees meer|czytaj (?:dalej|więcej)|читать (?:далее|дальше|полностью)|läs mer|læs mere|les mer|lue lisää|devamını oku|続きを読む|阅读全文|閱讀全文|더 보기).{0,80}$/u,
  /^submitted by\b.{0,200}$/,
  /^(?:filed under|posted in|tags?|categories|category):? .{1,200}$/,
]
const FOOTER = /^the post .{1,300} appeared first on .{1,120}$/
/** What ends so is a sentence, whatever it begins with. */
const SENTENCE_END = /[^.][.!?。！？]["”»』」]?$/

/** What stands before a text. */
const BEFORE: readonly RegExp[] = [
  /^arXiv:\d{4}\.\d{4,5}(?:v\d{1,3})? Announce Type: ?[a-z-]{1,20} ?(?:Abstract: ?)?/,
]
/** What stands behind a text, with the mark that is left in its place. */
const BEHIND: readonly (readonly [RegExp, string])[] = [
  [/ ?submitted by \/?u\/\S{1,40}(?: to \/?r\/\S{1,40})? ?(?:\[link\])? ?(?:\[comments\])?$/, ''],
  [/ ?\[link\] ?\[comments\]$/, ''],
  [
    /\s(?:Read more|Continue reading|Weiterlesen|Lire la suite|Leer más|Leggi tutto|Lees verder)\s?[.…»→>]{0,3}$/,
    '',
  ],
  [/ ?(?:\[(?:…|\.\.\.)\]|\((?:…|\.\.\.|more(?:…|\.\.\.)?)\))(?= ?$)/i, '…'],
  [/…(?: ?…){1,8}$/, '…'],
]

/** Whether a block was added by the site's program. */
export function isAdded(block: FragmentBlock, context: EntryContext): boolean {
  const line = block.text.toLowerCase()
  const isLine = block.links.length > 0 || !SENTENCE_END.test(line)
  if (isLine && LINES.some((pattern) => pattern.test(line))) return true
  return FOOTER.test(line) || leadsHome(block, context)
}

/** A line whose links lead to the entry itself and to the front page of a site, and hardly more. */
function leadsHome({ text, links }: FragmentBlock, { url }: EntryContext): boolean {
  if (links.length < 2 || url === null) return false
  const own = links.some(({ href }) => sameAddress(href, url))
  const home = links.some(({ href }) => /^https?:\/\/[^/]+\/?$/i.test(href.trim()))
  const linked = links.reduce((sum, link) => sum + link.text.length, 0)
  return own && home && text.length - linked <= MAX_AROUND_NAMES
}

const sameAddress = (href: string, url: string): boolean => bare(href) === bare(url)
const bare = (address: string): string =>
  address
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/$/, '')

/** A paragraph without what the site's program wrote before and behind its text. */
export function withoutAdded(text: string, context: EntryContext): string {
  let left = withoutNames(text, context)
  for (const pattern of BEFORE) left = left.replace(pattern, '')
  for (const [pattern, mark] of BEHIND) left = left.replace(pattern, mark)
  return left.trim()
}

/** Without a last sentence that names the entry and its site, and says hardly more. */
function withoutNames(text: string, { title, siteTitle }: EntryContext): string {
  if (title.length < 4 || siteTitle.length < 2) return text
  const at = text.lastIndexOf(title)
  const site = at < 0 ? -1 : text.indexOf(siteTitle, at + title.length)
  if (site < 0) return text
  // Behind the end of the sentence before.
  const before = Math.max(
    ...['. ', '! ', '? ', '… ', '] ', '。'].map((end) => text.lastIndexOf(end, at)),
  )
  const start = before < 0 ? 0 : before + 1
  const around = text.length - start - title.length - siteTitle.length
  return around <= MAX_AROUND_NAMES ? text.slice(0, start) : text
}
