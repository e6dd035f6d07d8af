/** The parts of the elements, made node by node, so that data never become markup. */

import { PICTURE_PIXELS, picturePath } from '../../embed/picture.ts'
import { opening } from '../../page/opening.ts'

/** Right-to-left languages that feeds are likely to use without giving a direction. */
const RTL = /^(?:ar|arc|ckb|dv|fa|he|iw|ks|ps|sd|syr|ug|ur|yi)\b/

/** The language of the page around, used for dates and notes. */
export const pageLanguage = document.documentElement.lang || navigator.language || 'en'

const directionOf = (language: string): 'ltr' | 'rtl' => (RTL.test(language) ? 'rtl' : 'ltr')

type Child = Node | string | false | undefined | ''

/** An element with a `part`, which the page can style, and attributes; empty ones are left out. */
export function make(
  name: string,
  part: string,
  children: readonly Child[],
  attributes: Readonly<Record<string, string | undefined>> = {},
): HTMLElement {
  const node = document.createElement(name)
  node.setAttribute('part', part)
  for (const [key, value] of Object.entries(attributes)) if (value) node.setAttribute(key, value)
  for (const child of children) if (child) node.append(child)
  return node
}

/** The value if it is a web address: nothing else becomes a link. */
export const webAddress = (value: unknown): string | undefined =>
  typeof value === 'string' && /^https?:\/\//i.test(value) ? value : undefined

export const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/**
 * The fields of an item of JSON Feed 1.1, or of a summary, that the elements use. All of it is
 * untrusted.
 */
export interface Item {
  readonly url?: unknown
  readonly title?: unknown
  readonly summary?: unknown
  readonly image?: unknown
  readonly language?: unknown
  readonly direction?: unknown
  readonly date_published?: unknown
  readonly authors?: readonly { readonly name?: unknown }[]
  readonly site?: { readonly name?: unknown }
  /** Only in stories. */
  readonly sources?: readonly { readonly name?: unknown }[]
  readonly _lede?: { readonly site?: { readonly name?: unknown } }
}

/** The attributes `lang` and `dir` of an item. */
export function speech(item: Item): { lang: string; dir: string } {
  const lang = text(item.language)
  return { lang, dir: text(item.direction) || (lang ? directionOf(lang) : 'auto') }
}

export const link = (part: string, url: unknown, words: string): HTMLElement =>
  make('a', part, [words], { href: webAddress(url), rel: 'noopener' })

/** An item without a title, such as a short post, gets the beginning of its text. */
export const heading = (item: Item): HTMLElement =>
  make('h3', 'headline', [
    link('link', item.url, text(item.title) || opening(text(item.summary)) || text(item.url)),
  ])

/**
 * The thumbnail of an item, from the script's origin; undefined if it has none. It tells nothing
 * beyond the headline, so it has no alternative text. If it cannot be loaded, its place stays empty
 * and nothing moves.
 */
export function thumbnail({ image }: Item, home: string): HTMLElement | undefined {
  const address = webAddress(image)
  if (address === undefined) return undefined
  const picture = document.createElement('img')
  picture.setAttribute('part', 'picture')
  picture.alt = ''
  picture.loading = 'lazy'
  picture.width = picture.height = PICTURE_PIXELS
  picture.addEventListener('error', () => {
    picture.style.visibility = 'hidden'
  })
  picture.src = new URL(picturePath(address), home).href
  return picture
}

function dated(date: unknown): HTMLElement | undefined {
  const time = Date.parse(text(date))
  if (!(time > 0)) return undefined
  const words = new Intl.DateTimeFormat(pageLanguage, { dateStyle: 'medium' }).format(time)
  // With its own direction: in text of the other direction, the numbers in a date would be
  // reordered.
  return make('time', 'date', [words], { datetime: text(date), dir: directionOf(pageLanguage) })
}

/** The source and date of an item; undefined if neither is known. */
export function facts(item: Item): HTMLElement | undefined {
  const one = text(item.site?.name ?? item._lede?.site?.name ?? item.authors?.[0]?.name)
  const names = item.sources?.map(({ name }) => text(name)) ?? [one]
  const sources = names.filter(Boolean).map((name) => make('bdi', 'source', [name]))
  const date = dated(item.date_published)
  if (sources.length === 0 && !date) return undefined
  return make('p', 'facts', [...sources, date], { lang: pageLanguage })
}
