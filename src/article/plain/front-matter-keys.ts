/** The keys of a front matter: the values that each accepts, and what is said about wrong ones. */

import { defined } from '../../defined.ts'
import { canonicalTag } from '../../language/tag.ts'
import { type ArticleMetadata, type Author, type Image, MAX_TAG_LENGTH } from '../article.ts'
import { cleanText } from '../text/clean.ts'
import { readMoment } from '../text/moment.ts'
import { nearest } from '../text/nearest.ts'

export type Draft = { -readonly [Key in keyof ArticleMetadata]: ArticleMetadata[Key] }

/** Puts a value into the metadata, or returns what is wrong with it and what is allowed. */
type KeyReader = (value: unknown, into: Draft) => string | null

/** Length of a text or address in a front matter. Characters. */
const LONGEST = 300
/** How much of a wrong key or value a message repeats. Characters. */
const SHOWN = 80

/** The keys of a front matter, each with the reader of its value. */
export const KEY_READERS: Readonly<Record<string, KeyReader>> = {
  title: (value, into) => readText(value, (text) => (into.title = text)),
  date: (value, into) => readDay(value, (date) => (into.published = date)),
  modified: (value, into) => readDay(value, (date) => (into.modified = date)),
  language: (value, into) => {
    const tag = typeof value === 'string' ? canonicalTag(value) : undefined
    if (tag === undefined)
      return `${shown(value)} is not a valid language tag. Use a BCP 47 tag such as en, pt-BR, zh-Hant.`
    into.language = tag
    return null
  },
  url: (value, into) => readUrl(value, (url) => (into.url = url)),
  authors: (value, into) => {
    const authors = (Array.isArray(value) ? value : [value]).map(author)
    const wrong = authors.find((read) => typeof read === 'string')
    if (wrong !== undefined) return wrong as string
    into.authors = authors as Author[]
    return null
  },
  tags: (value, into) => {
    const tags = typeof value === 'string' ? value.split(',') : value
    if (!Array.isArray(tags))
      return `${shown(value)} is not a list. Use a list of words, such as [science, history].`
    const clean: string[] = []
    for (const tag of tags) {
      const text = typeof tag === 'string' || typeof tag === 'number' ? cleanText(String(tag)) : ''
      if (!/[\p{L}\p{N}]/u.test(text) || text.length > MAX_TAG_LENGTH || /[/\\?#]/.test(text))
        return `${shown(tag)} is not a valid tag. Use 1 to ${MAX_TAG_LENGTH} characters with a letter or digit, without / \\ ? and #.`
      if (!clean.includes(text)) clean.push(text)
    }
    into.tags = clean
    return null
  },
  image: (value, into) => {
    const image = typeof value === 'string' ? { url: value } : value
    if (!isRecord(image))
      return `${shown(value)} is not a valid image. Use an address, or url with alt, width, height, type.`
    return readImage(image, into)
  },
  front_page: (value, into) => {
    if (typeof value !== 'boolean')
      return `${shown(value)} is neither true nor false. Use false to keep it off the front page.`
    into.frontPage = value
    return null
  },
  site: (value, into) =>
    readText(isRecord(value) ? value.name : value, (name) => (into.site = { name })),
}

/** What to say about an unknown key. */
export function unknownKey(key: string): string {
  const known = Object.keys(KEY_READERS)
  const near = nearest(key, known)
  const hint = near === undefined ? '' : ` Did you mean "${near}"?`
  return `"${key.slice(0, SHOWN)}" is not a key of the front matter.${hint} Allowed are ${known.join(', ')}.`
}

function readText(value: unknown, put: (text: string) => void): string | null {
  const text =
    typeof value === 'string' || typeof value === 'number' ? cleanText(String(value)) : ''
  if (text === '' || text.length > LONGEST)
    return `needs a text of 1 to ${LONGEST} characters, not ${shown(value)}.`
  put(text)
  return null
}

function readDay(value: unknown, put: (date: string) => void): string | null {
  const date = typeof value === 'string' ? readMoment(value) : null
  if (date === null)
    return `${shown(value)} is not a valid date. Use YYYY-MM-DD or RFC 3339, such as 2026-03-01 or 2026-03-01T09:30:00+02:00.`
  put(date)
  return null
}

function readUrl(value: unknown, put: (url: string) => void): string | null {
  const url = typeof value === 'string' ? URL.parse(value) : null
  if (url === null || !/^https?:$/.test(url.protocol))
    return `${shown(value)} is not a valid web address. Use an address that begins with https:// or http://.`
  put(url.href)
  return null
}

function author(value: unknown): Author | string {
  const { name, url } = isRecord(value) ? value : { name: value, url: undefined }
  let read: Author | null = null
  const problem = readText(name, (text) => (read = { name: text }))
  if (problem !== null || read === null)
    return `${shown(value)} is not a valid author. Use a name, or name and url, or a list of these.`
  if (url === undefined || url === null) return read
  const badUrl = readUrl(url, (href) => (read = { name: (read as Author).name, url: href }))
  return badUrl ?? read
}

function readImage(value: Record<string, unknown>, into: Draft): string | null {
  let url = ''
  const badUrl = readUrl(value.url, (href) => (url = href))
  if (badUrl !== null) return badUrl
  const { alt, width, height, type } = value
  for (const size of [width, height]) {
    if (size !== undefined && !(Number.isInteger(size) && Number(size) > 0))
      return `${shown(size)} is not a valid size. Use whole pixels above 0.`
  }
  const image: Image = {
    url,
    ...defined({
      alt: typeof alt === 'string' ? cleanText(alt) : undefined,
      type: typeof type === 'string' ? type : undefined,
      width: typeof width === 'number' ? width : undefined,
      height: typeof height === 'number' ? height : undefined,
    }),
  }
  into.image = image
  return null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function shown(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'nothing'
  try {
    return JSON.stringify(value).slice(0, SHOWN)
  } catch {
    // An alias may make a value part of itself.
    return 'a value that holds itself'
  }
}
