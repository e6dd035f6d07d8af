/** The HTML that a publisher copies to show headlines or a summary on their own page. */

import { escapeHtml } from '../article/html/escape.ts'
import { type ListFilter, listPath } from './list-path.ts'
import { webAddress } from './markup.ts'

/** `source` may also be addresses of public feeds, separated by spaces. */
export interface EmbedChoice extends ListFilter {
  /** A page of this or any other site, for its summary; without it, headlines are shown. */
  readonly url?: string
  readonly theme?: 'light' | 'dark'
  /** 1…20 */
  readonly count: number
  /** 1…20 */
  readonly sentences: number
  /** Whether headlines have thumbnails; false by default. */
  readonly pictures?: boolean
  /** Columns of headlines, where there is room; 1 by default. */
  readonly columns?: Columns
  /** Higher content scrolls inside. Pixels; 640 by default. */
  readonly maxHeight?: number
}

export type Columns = 1 | 2 | 3 | 4

export const DEFAULT_CHOICE: EmbedChoice = { count: 5, sentences: 2 }

interface SnippetProps {
  readonly baseUrl: string
  readonly siteTitle: string
  readonly choice: EmbedChoice
}

/**
 * A higher box would push the page's own content out of sight, so longer lists scroll inside.
 * Pixels.
 */
export const MAX_HEIGHT = 640
/**
 * Height of an item in a column of about 700 pixels: for its heading and facts, and for each
 * sentence.
 */
const ITEM_HEIGHT = 110
const SENTENCE_HEIGHT = 40
/** Enough for one summary, to the link at its end, in a column of about 500 pixels. */
const SUMMARY_HEIGHT = 150
const SUMMARY_SENTENCE_HEIGHT = 80

/** Height that a box reserves, so that nothing below it moves when the data arrive. Pixels. */
export function embedHeight(choice: EmbedChoice): number {
  const { url, count, sentences, columns = 1, maxHeight = MAX_HEIGHT } = choice
  // In a column half as wide, a sentence is twice as high.
  const wanted =
    url === undefined
      ? Math.ceil(count / columns) * (ITEM_HEIGHT + sentences * SENTENCE_HEIGHT * columns)
      : SUMMARY_HEIGHT + sentences * SUMMARY_SENTENCE_HEIGHT
  return Math.min(maxHeight, wanted)
}

/**
 * The article or story of this site that an address is the page of, as a parameter of `/embed`;
 * undefined for all others.
 */
function ownMatter(
  baseUrl: string,
  address: string,
): { readonly parameter: string; readonly name: string } | undefined {
  const url = URL.parse(address)
  const [, kind, name] = /^\/(articles|stories)\/([^/]+)$/.exec(url?.pathname ?? '') ?? []
  if (url?.origin !== baseUrl || name === undefined) return undefined
  try {
    const parameter = kind === 'articles' ? 'article' : 'story'
    return { parameter, name: decodeURIComponent(name) }
  } catch {
    // None of our names is encoded like this.
    return undefined
  }
}

/** Path and query of the card for a choice. */
export function cardPath(baseUrl: string, choice: EmbedChoice): string {
  const query = new URLSearchParams()
  const { url } = choice
  const own = url === undefined ? undefined : ownMatter(baseUrl, url)
  if (own) query.set(own.parameter, own.name)
  else if (url !== undefined) query.set('url', url)
  else {
    if (choice.language) query.set('lang', choice.language)
    if (choice.tag) query.set('tag', choice.tag)
    const feeds = feedAddresses(choice.source)
    for (const source of feeds) query.append('source', source)
    if (choice.source && feeds.length === 0) query.set('source', choice.source)
    if (choice.text) query.set('q', choice.text)
    query.set('count', String(choice.count))
    if (choice.columns !== undefined && choice.columns > 1)
      query.set('columns', String(choice.columns))
  }
  query.set('sentences', String(choice.sentences))
  if (choice.pictures) query.set('pictures', 'on')
  if (choice.theme) query.set('theme', choice.theme)
  return `/embed?${query}`
}

const attributes = (pairs: readonly (readonly [string, string | undefined])[]): string =>
  pairs
    .filter(([, value]) => value)
    .map(([name, value]) => ` ${name}="${escapeHtml(value ?? '')}"`)
    .join('')

/** The addresses of feeds in `source`, which are separated by spaces; none if it is a name. */
export const feedAddresses = (source = ''): string[] =>
  source.split(/\s+/).filter((part) => webAddress(part) !== undefined)

/** The target of the link that the element shows until there are data. */
function homeOf({ baseUrl, choice }: SnippetProps): string {
  const { url, source, ...filter } = choice
  if (url !== undefined) return url
  const [feed] = feedAddresses(source)
  return feed ?? baseUrl + listPath(source === undefined ? filter : { ...filter, source })
}

/**
 * The element, with a link for readers without scripts. An empty drawing reserves its height: the
 * height attribute of SVG needs no style, so a strict Content-Security-Policy allows it.
 */
export function elementSnippet(props: SnippetProps & { readonly script: string }): string {
  const { choice, siteTitle, script } = props
  const height = embedHeight(choice)
  const name = choice.url === undefined ? 'lede-headlines' : 'lede-summary'
  const own: (readonly [string, string | undefined])[] =
    choice.url === undefined
      ? [
          ['lang', choice.language],
          ['tag', choice.tag],
          ['source', choice.source],
          ['query', choice.text],
          ['count', String(choice.count)],
          ['columns', choice.columns && choice.columns > 1 ? String(choice.columns) : undefined],
        ]
      : [['url', choice.url]]
  const all = attributes([
    ...own,
    ['sentences', String(choice.sentences)],
    ['theme', choice.theme],
    ['max-height', String(height)],
  ])
  const pictures = choice.pictures ? ' pictures' : ''
  const home = escapeHtml(homeOf(props))
  const label = escapeHtml(choice.url ?? siteTitle)
  // The height includes the line of the link.
  return `<script type="module"${attributes([['src', script]])}></script>
<${name}${all}${pictures}>
  <a href="${home}">${label}</a>
  <svg display="block" width="1" height="${height - 24}" aria-hidden="true"></svg>
</${name}>`
}

/** A frame, and the script that fits its height to the card; the frame works without it. */
export function frameSnippet(props: SnippetProps & { readonly script: string }): string {
  const { baseUrl, choice, siteTitle, script } = props
  const frame = attributes([
    ['src', baseUrl + cardPath(baseUrl, choice)],
    ['title', siteTitle],
    ['width', '100%'],
    ['height', String(embedHeight(choice))],
    ['data-max-height', String(choice.maxHeight ?? MAX_HEIGHT)],
    ['frameborder', '0'],
    ['loading', 'lazy'],
  ])
  return `<iframe${frame}></iframe>\n<script async${attributes([['src', script]])}></script>`
}
