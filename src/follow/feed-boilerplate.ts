/**
 * Lines that a site's program adds to every entry of its feed. Lines that link to the entry or its
 * site, or name them, are recognised by that, in any language, if there are few other words. The
 * others are recognised by the words that such programs write.
 */

import type { FragmentBlock, FragmentLink } from '../article/html/fragment.ts'

/** What an added line may name. */
export interface EntryContext {
  /** Absolute; null where the entry has none. */
  readonly url: string | null
  /** Plain text, as `siteTitle`. */
  readonly title: string
  readonly siteTitle: string
}

/** Characters beside the names in «The post … appeared first on …», whatever the language. */
const MAX_AROUND_NAMES = 70

/** Characters around a link to the rest of the text: brackets and dots. */
const MAX_AROUND_POINTER = 4
/** Shorter names are found in many a sentence. Characters. */
const MIN_TITLE = 4
const MIN_SITE_TITLE = 2

/** Characters of a link to the rest of the text, beyond those of the title. */
const MAX_POINTER_LENGTH = 60

const NETWORKS = new Set(
  'facebook twitter x linkedin reddit whatsapp telegram mastodon bluesky pinterest tumblr pocket threads xing email e-mail mail print pinit'.split(
    ' ',
  ),
)
/** Words in a line such as `Share this on:`. */
const MAX_SHARE_WORDS = 4
/** Whole lines that are not part of the text, in lower case. */
const LINES: readonly RegExp[] = [
  /^(?:\d{1,4} )?comments?(?: \(\d+\))?$/,
  /^(?:article url|comments url|points|# comments): .{1,500}$/,
  /^(?:estimated )?reading time:? .{1,30}$/,
  /^(?:(?:geschätzte )?(?:lesezeit|lesedauer)|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|время (?:чтения|на прочтение)|час читання|czas czytania|lästid|læsetid|lesetid|lukuaika|okuma süresi)\s?:? .{1,30}$/,
  /^[~≈<]?\d{1,3}[- –]?(?:\d{1,3} )?min(?:ute)?s?\.? (?:read|to read|lesezeit|de lecture|de lectura|di lettura|de leitura|leestijd)$/,
  /^share on .{1,60}$/,
  /^(?:share|share this|share this \w{1,30}|tweet|tweet this|like this|like loading|loading|teilen|teilen mit|partager|compartir|compartir en|condividi|condividi su|compartilhe|delen|udostępnij|поделиться)\s?[:….]{0,3}$/,
  /^(?:click to (?:share|print|email)\b.{0,80}|.{1,80}\((?:opens in new window|wird in neuem fenster geöffnet|ouvre dans une nouvelle fenêtre|se abre en una ventana nueva|si apre in una nuova finestra|abre em nova janela|wordt in een nieuw venster geopend|otwiera się w nowym oknie|открывается в новом окне)\))$/,
  /^like this:? like loading[….]{0,3}$/,
  /^[([]?(?:read|see|view) (?:more|on|the rest|(?:the )?(?:full|entire|original) (?:article|post|story|topic))\b.{0,80}$/,
  /^(?:view|read|open) this (?:e-?mail|newsletter|post) (?:in your browser|online|in (?:the )?app)$/,
  /^(?:discuss|comment on) this (?:article|post|story)\b.{0,60}$/,
  /^(?:advertisement|sponsored(?: content| post)?|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|advertentie|annons|reklama|реклама|広告|广告|廣告|광고)$/,
  /^(?:pmid|pmcid|doi): ?.{1,200}$/,
  /^\(?continue reading\b.{0,300}$/,
  /^(?:weiterlesen|mehr lesen|lire la suite|lire l['’]article|leer más|leer (?:el )?artículo|seguir leyendo|leia mais|continue a leggere|leggi tutto|lees verder|lees meer|czytaj (?:dalej|więcej)|читать (?:далее|дальше|полностью)|läs mer|læs mere|les mer|lue lisää|devamını oku|続きを読む|阅读全文|閱讀全文|查看全文|阅读更多|더 보기|اقرأ المزيد|קרא עוד|đọc tiếp|baca selengkapnya).{0,80}$/u,
  /^(?:leave a (?:comment|reply)|subscribe now|subscribe here|sign up now)$/,
  /^(?:subscribe to|sign up for) (?:our|the|my) (?:(?:free|weekly|daily) )?(?:newsletter|channel|podcast|blog|feed)$/,
  /^(?:follow|find) (?:us|me) on (?!an? ).{1,120}$/,
  /^view full coverage on google news$/,
  /^submitted by\b.{0,200}$/,
  /^\d{1,6} posts? [-–] \d{1,6} participants?$/,
  /^-?\d{1,6} points? \| \d{1,6} comments?$/,
  /^.{1,60} posted a (?:photo|video):$/,
  /^this entry was posted (?:in|on)\b.{1,200}$/,
  /^related(?: posts| articles| stories)?:?$/,
  /^(?:filed under|posted in|tags?|tagged(?: with| as)?|categories|category):? .{1,200}$/,
  /^(?:posted|published|updated|veröffentlicht|publié|publicado)\b[^.!?]{0,80}\b(?:19|20)\d\d\b[^.!?]{0,20}$/,
  /^(?:source|via|original|link|permalink|quelle|fuente|fonte|bron|źródło|источник):? https?:\/\/\S{1,300}$/,
]
/** The same, although they end like sentences. */
const FOOTERS: readonly RegExp[] = [
  /^この記事は約?\d{1,3}分で読めます。?$/,
  /^the post .{1,300} appeared first on .{1,120}$/,
  /^(?:©|\(c\)|copyright) ?(?:© ?)?(?:19|20)\d\d\b.{0,200}$/,
  /^(?:©|\(c\)|copyright) .{1,60} (?:19|20)\d\d\.?$/,
  /^.{1,300} was originally published in .{1,120} on medium, where .{1,160}$/,
  /^(?:thanks for reading .{1,120}! )?subscribe for free to receive new posts and support my work\.$/,
  // What hosts of podcasts add.
  /^see \S{4,60} for (?:more |privacy )?information\.?$/,
  /^privacy policy at https?:\S{1,100} .{0,200}$/,
  /^(?:learn|find out) (?:more )?about your ad choices\b.{0,80}$/,
  /^(?:subscribe|listen|available)(?: now)? on apple podcasts\b.{0,100}$/,
  /^thanks for reading .{1,120}! this post is public so feel free to share it\.$/,
  /^.{1,120} is a reader-supported publication\. to receive new posts and support my work, consider becoming a (?:free or )?(?:paid )?subscriber\.$/,
]
/** «This article was originally published on …», with a link or the name of the site. */
const ORIGINAL =
  /^(?:this|the) (?:article|post|story|piece|entry|essay) (?:was )?(?:originally |first )?(?:appeared|published|posted)(?: first)? (?:on|in|at) .{1,200}$/
/** A line that ends like this is a sentence, whatever it begins with. */
const SENTENCE_END = /[^.][.!?。！？।۔؟։።။]["”»』」]?$/

/** What is added before a text. */
const BEFORE: readonly RegExp[] = [
  /^arXiv:(?:[a-zA-Z.-]{2,20}\/)?\d{4}\.?\d{3,5}(?:v\d{1,3})? Announce Type: ?[a-z-]{1,20} ?(?:Abstract: ?)?/,
]
/** What is added after a text, with the mark that replaces it. */
const BEHIND: readonly (readonly [RegExp, string])[] = [
  [/ ?submitted by \/?u\/\S{1,40}(?: to \/?r\/\S{1,40})? ?(?:\[link\])? ?(?:\[comments\])?$/, ''],
  [/ ?\[link\] ?\[comments\]$/, ''],
  [
    /\s[[(]?(?:Read (?:more|on|the full (?:article|post|story))|Continue reading|Weiterlesen|Mehr lesen|Lire la suite|Leer más|Leggi tutto|Lees verder|Читать (?:далее|дальше)|続きを読む|阅读全文)\s?[.…»→>\])]{0,4}$/,
    '',
  ],
  [/ ?(?:\[(?:…|\.\.\.)\]|\((?:…|\.\.\.|more(?:…|\.\.\.)?)\))(?= ?$)/i, '…'],
  [/…(?: ?…){1,8}$/, '…'],
]

/** Dots after a sentence that is complete. */
const AFTER_END = /(?<=[.!?。！？]) ?…$/

/** Whether the site's program added a block. */
export function isAdded(block: FragmentBlock, context: EntryContext): boolean {
  const line = block.text.toLowerCase()
  const isLine = block.links.length > 0 || !SENTENCE_END.test(line)
  if (isLine && (LINES.some((pattern) => pattern.test(line)) || isShareLine(line))) return true
  if (FOOTERS.some((pattern) => pattern.test(line))) return true
  const namesSite = context.siteTitle !== '' && block.text.includes(context.siteTitle)
  if (ORIGINAL.test(line) && (namesSite || block.links.length > 0 || /https?:/.test(line)))
    return true
  return namesPost(line, block, context) || leadsHome(block, context)
}

/** «The post Ebb first appeared on The Pier.», where that is the title, or what it links. */
function namesPost(line: string, { links }: FragmentBlock, { title }: EntryContext): boolean {
  const names = [title, links[0]?.text ?? ''].filter((name) => name !== '')
  return names.some((name) => line.startsWith(`the post ${name.toLowerCase()} first appeared on `))
}

/** `Share: Facebook X`, `Twitter | E-Mail`. */
function isShareLine(line: string): boolean {
  const words = line.split(/[\s,|]+/, 20).filter((word) => word !== '')
  const from = words.findIndex((word) => word.endsWith(':')) + 1
  const named = words.slice(from)
  return from <= MAX_SHARE_WORDS && named.length > 0 && named.every((word) => NETWORKS.has(word))
}

/**
 * A line whose links lead to the entry and to the front page of a site, with hardly any other
 * words.
 */
function leadsHome({ text, links }: FragmentBlock, { url }: EntryContext): boolean {
  if (links.length < 2 || url === null) return false
  const own = links.some(({ href }) => sameAddress(href, url))
  const linked = links.reduce((sum, link) => sum + link.text.length, 0)
  const leads = links.some((link) => isHome(link, url))
  return own && leads && text.length - linked <= MAX_AROUND_NAMES
}

const absolute = (href: string, base: string): string =>
  URL.parse(href.trim(), base)?.href ?? href.trim()

const isHome = ({ href }: FragmentLink, base: string): boolean =>
  /^https?:\/\/[^/]+\/?$/i.test(absolute(href, base))

/** Whether a block is only a link to the page of the entry: `Read it all`, in any language. */
export function leadsOn({ text, links }: FragmentBlock, context: EntryContext): boolean {
  const [link] = links
  if (links.length !== 1 || !isPointer(link!, context)) return false
  return text.length - link!.text.length <= MAX_AROUND_POINTER
}

/**
 * Whether the last block of a text only leads away from it: a short link that ends like no sentence,
 * «Originally posted at» with the site's front page, «Reply by mail».
 */
export function leadsAway(block: FragmentBlock, { url }: EntryContext): boolean {
  const [link] = block.links
  if (block.kind !== 'prose' || block.links.length !== 1 || link!.text === '') return false
  const around = block.text.length - link!.text.length
  if (isLink(block.text, around)) return true
  const isAtEnd = block.text.replace(/\.$/, '').endsWith(link!.text)
  if (!isAtEnd || around > MAX_AROUND_NAMES) return false
  if (/^mailto:/i.test(link!.href.trim())) return !link!.text.includes('@')
  return url !== null && isHome(link!, url) && hostOf(absolute(link!.href, url)) === hostOf(url)
}

const isLink = (text: string, around: number): boolean =>
  !SENTENCE_END.test(text) && text.length <= MAX_POINTER_LENGTH && around <= MAX_AROUND_POINTER

const hostOf = (address: string): string | undefined => URL.parse(address.trim())?.host

const isPointer = ({ href, text }: FragmentLink, { url, title }: EntryContext): boolean =>
  url !== null &&
  text !== '' &&
  text.length <= MAX_POINTER_LENGTH + title.length &&
  !SENTENCE_END.test(text) &&
  sameAddress(href, url)

const sameAddress = (href: string, url: string): boolean => bare(absolute(href, url)) === bare(url)

/**
 * The part of an address that identifies a page: some sites have no path, and name their pages in
 * the query.
 */
function bare(address: string): string {
  const [place = '', query = ''] = address
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/s, '')
    .split('?')
  const path = place.replace(/\/$/, '')
  return path.includes('/') ? path : `${path}?${query}`
}

/** A block's text without what the site's program added before and after it. */
export function withoutAdded(block: FragmentBlock, context: EntryContext): string {
  let left = withoutNames(block.text, context)
  for (const pattern of BEFORE) left = left.replace(pattern, '')
  for (const [pattern, mark] of BEHIND) left = left.replace(pattern, mark)
  return withoutPointer(left, block.links, context).replace(AFTER_END, '').trim()
}

/** Removes a link to the entry's page after the last sentence: `[mehr]`, `続きを読む`. */
function withoutPointer(
  text: string,
  links: readonly FragmentLink[],
  context: EntryContext,
): string {
  const link = links.at(-1)
  if (!link || !isPointer(link, context)) return text
  const at = text.lastIndexOf(link.text)
  if (at <= 0) return text
  const [before, behind] = [text.slice(0, at), text.slice(at + link.text.length)]
  const isBehind =
    /[.!?。！？…"”»』」\])] ?[[(（]? ?$/.test(before) && /^ ?[\])）.…»›→>]{0,4}$/.test(behind)
  return isBehind ? before.replace(/ ?[[(（]? ?$/, '') : text
}

/** Removes a last sentence that names the entry and its site, and says little else. */
function withoutNames(text: string, { title, siteTitle }: EntryContext): string {
  if (title.length < MIN_TITLE || siteTitle.length < MIN_SITE_TITLE) return text
  const at = text.lastIndexOf(title)
  const site = at < 0 ? -1 : text.indexOf(siteTitle, at + title.length)
  if (site < 0) return text
  // After the end of the sentence before.
  const before = Math.max(
    ...['. ', '! ', '? ', '… ', '] ', '。'].map((end) => text.lastIndexOf(end, at)),
  )
  const start = before < 0 ? 0 : before + 1
  const around = text.length - start - title.length - siteTitle.length
  return around <= MAX_AROUND_NAMES ? text.slice(0, start) : text
}
