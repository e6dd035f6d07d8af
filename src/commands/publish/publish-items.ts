/**
 * Turns the arguments of `npm run publish` into single things to publish: files, lines, addresses.
 */

import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { decodeBytes } from '../../article/bytes/decode.ts'
import { readFrontMatter } from '../../article/plain/front-matter.ts'
import { canonicalTag } from '../../language/tag.ts'
import { isSlug, slugOfTitle } from '../../library/slug.ts'

/** The field of a publication's body for the text of a file, by the file's ending. */
const FORMS: Readonly<Record<string, 'markdown' | 'html' | 'text'>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.txt': 'text',
}
const LINES = new Set(['.jsonl', '.ndjson'])
/** `name.en` and `name.zh-Hant` name a language; `notes.2026` and `notes.final` do not. */
const LANGUAGE_ENDING = /^(?<key>.+)\.(?<language>[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$/

export type Source =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'lines'; readonly path: string }
  | { readonly kind: 'url'; readonly url: string }

/**
 * The files, folders (with their subfolders, without hidden names) and addresses, in order.
 *
 * @throws Error for what does not exist or cannot be published
 */
export async function findSources(given: readonly string[]): Promise<Source[]> {
  const found: Source[] = []
  for (const one of given) {
    if (/^https?:\/\//i.test(one)) found.push({ kind: 'url', url: one })
    else if ((await standing(one)).isDirectory()) found.push(...(await sourcesIn(one)))
    else {
      const source = sourceOf(one)
      if (!source) {
        const kinds = [...Object.keys(FORMS), ...LINES].join(', ')
        throw new Error(`${one} cannot be published; ${kinds} can.`)
      }
      found.push(source)
    }
  }
  return found
}

const standing = (path: string) =>
  stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
    throw new Error(`There is no file or folder ${path}.`)
  })

async function sourcesIn(folder: string): Promise<Source[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const found: Source[] = []
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const path = join(folder, entry.name)
    const source = entry.isFile() ? sourceOf(path) : undefined
    if (entry.isDirectory()) found.push(...(await sourcesIn(path)))
    else if (source) found.push(source)
  }
  return found
}

function sourceOf(path: string): Source | undefined {
  const ending = extname(path).toLowerCase()
  if (LINES.has(ending)) return { kind: 'lines', path }
  return FORMS[ending] ? { kind: 'file', path } : undefined
}

/** A file as the body of `PUT /articles/{slug}`. */
interface FileBody {
  readonly slug: string
  readonly body: Readonly<Record<string, unknown>>
}

/**
 * Reads a file like those in `articles/`, with or without a front matter.
 *
 * @throws Error that names every mistake in the front matter
 */
export async function readFileBody(path: string): Promise<FileBody> {
  const ending = extname(path)
  const form = FORMS[ending.toLowerCase()]
  if (form === undefined) throw new Error(`${path} is not an article.`)
  const { slug, key, language } = namesOf(basename(path, ending))
  const type = form === 'html' ? 'text/html' : 'text/plain'
  const source = decodeBytes(new Uint8Array(await readFile(path)), type).text
  const front = readFrontMatter(source)
  if (front && front.mistakes.length > 0) {
    throw new Error(
      front.mistakes
        .map(({ line, column, message }) => `${path}:${line}:${column}: ${message}`)
        .join('\n'),
    )
  }
  const { metadata = {}, body = source } = front ?? {}
  const { title, url, authors, site, published, modified, image, tags, frontPage } = metadata
  const known = {
    key,
    title,
    url,
    lang: metadata.language ?? language,
    authors,
    site,
    date_published: published,
    date_modified: modified,
    image: image?.url,
    tags,
    front_page: frontPage,
  }
  const given = Object.entries(known).filter(([, value]) => value !== undefined && value !== null)
  return { slug, body: { [form]: body, ...Object.fromEntries(given) } }
}

function namesOf(name: string): { slug: string; key: string; language: string | undefined } {
  const { key = name, language } = LANGUAGE_ENDING.exec(name)?.groups ?? {}
  const tag = language === undefined ? undefined : canonicalTag(language)
  const base = tag === undefined ? name : key
  // A name that is not a slug is made into one, like a title.
  const own = isSlug(base) ? base : slugOfTitle(base)
  const slug = tag === undefined ? own : `${own}.${language}`
  if (!isSlug(slug))
    throw new Error(`${name} is not a valid name for an article. Use at least one letter or digit.`)
  return { slug, key: own, language: tag }
}

export interface Line {
  /** One-based. */
  readonly number: number
  readonly text: string
}

/** The lines of a file of JSON lines, in batches limited in lines and bytes. */
export async function* readLines(
  path: string,
  maxLines: number,
  maxBytes: number,
): AsyncGenerator<Line[]> {
  let batch: Line[] = []
  let bytes = 0
  let number = 0
  for await (const text of createInterface({ input: createReadStream(path) })) {
    number += 1
    if (text.trim() === '') continue
    const length = Buffer.byteLength(text) + 1
    if (batch.length > 0 && (batch.length === maxLines || bytes + length > maxBytes)) {
      yield batch
      batch = []
      bytes = 0
    }
    batch.push({ number, text })
    bytes += length
  }
  if (batch.length > 0) yield batch
}

/** The number of articles in a source. */
export async function countItems(source: Source): Promise<number> {
  if (source.kind !== 'lines') return 1
  let count = 0
  for await (const text of createInterface({ input: createReadStream(source.path) })) {
    if (text.trim() !== '') count += 1
  }
  return count
}
