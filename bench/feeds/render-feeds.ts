/**
 * `npm run render-feeds -- ITEMS.json FOLDER`: writes test articles through the product's own
 * renderers, each as a feed of its own (`<case>.rss`, `.atom`, `.json`) and all together (`_all.*`).
 *
 * ITEMS.json is an array of articles, or `{ "site": …, "items": […] }`. An article has `caseName`,
 * `id`, `link`, `title`, `summary`, `content` (foreign HTML), `lang`, `authors` (`name`, `email`,
 * `link`), `categories` (`name`, `term`, `scheme`, `domain`), `published`, `updated` (dates, null or
 * left out), `image` (an address, or `url`, `type`, `length`), `enclosure` (`url`, `type`, `length`,
 * `duration`), `source` (`title`, `url` of the feed, `link` of the original).
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Channel } from '../../src/feed/channel.ts'
import type { Entry } from '../../src/feed/entry.ts'
import { renderJsonFeed } from '../../src/feed/json-feed.ts'
import { renderAtom, renderRss } from '../../src/feed/render.ts'
import { sanitizeHtml } from './sanitize.ts'

type Fields = Readonly<Record<string, unknown>>

const FORMATS = { rss: renderRss, atom: renderAtom, json: renderJsonFeed } as const

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}

function list(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.map(fields) : []
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function size(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined
}

/** Leaves out what is undefined. */
function known<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}

function toEntry(item: Fields, home: string): Entry {
  const link = text(item.link) ?? ''
  const image = typeof item.image === 'string' ? { url: item.image } : fields(item.image)
  const enclosure = fields(item.enclosure)
  const source = fields(item.source)
  return known({
    id: text(item.id) ?? '',
    url: URL.parse(link, home)?.href ?? link,
    title: text(item.title) ?? '',
    language: text(item.lang),
    summary: text(item.summary) ?? '',
    contentHtml: sanitizeHtml(text(item.content) ?? '', {
      baseUrl: URL.canParse(link, home) ? new URL(link, home).href : home,
    }),
    authors: list(item.authors).map((author) =>
      known({
        name: text(author.name) ?? '',
        url: text(author.link),
        email: text(author.email),
      }),
    ),
    tags: list(item.categories).map((category) =>
      known({
        term: text(category.term) ?? text(category.name) ?? '',
        label: text(category.name),
        scheme: text(category.scheme) ?? text(category.domain),
      }),
    ),
    published: text(item.published),
    updated: text(item.updated),
    image:
      text(image.url) === undefined
        ? undefined
        : known({
            url: text(image.url)!,
            type: text(image.type),
            length: size(image.length),
          }),
    attachments:
      text(enclosure.url) === undefined
        ? []
        : [
            known({
              url: text(enclosure.url)!,
              type: text(enclosure.type) ?? '',
              length: size(enclosure.length),
              durationSeconds: size(enclosure.duration),
            }),
          ],
    source:
      text(source.url) === undefined
        ? undefined
        : known({
            title: text(source.title) ?? '',
            url: text(source.link) ?? text(source.url)!,
            feedUrl: text(source.url),
          }),
    translations: [],
  }) as Entry
}

/** The channel; without a site in the file, a neutral one. */
function toChannel(site: Fields, updated: string, extension: string): Channel {
  const home = text(site.home) ?? 'https://example.org/'
  const author = fields(site.author)
  return known({
    id: text(site.id),
    title: text(site.title) ?? 'Feed',
    description: text(site.description) ?? 'Summaries',
    homeUrl: home,
    selfUrl: new URL(`feed.${extension}`, home).href,
    language: text(site.lang) ?? 'en',
    updated: text(site.updated) ?? updated,
    author: known({ name: text(author.name) ?? 'Editor', url: text(author.link) }),
    icon: text(site.icon),
    hubs: text(site.hub) === undefined ? [] : [text(site.hub)!],
    rights: text(site.rights),
  }) as Channel
}

/** The newest date of all articles that has come to pass; now, when there is none. */
function newestDate(items: readonly Fields[]): string {
  const now = Date.now()
  const past = items
    .map((item) => Date.parse(text(item.updated) ?? text(item.published) ?? ''))
    .filter((time) => time <= now)
  return new Date(past.length > 0 ? Math.max(...past) : now).toISOString()
}

const [file, folder] = process.argv.slice(2)
if (file === undefined || folder === undefined) {
  console.error('usage: npm run render-feeds -- ITEMS.json FOLDER')
  process.exit(2)
}
const input: unknown = JSON.parse(readFileSync(file, 'utf8'))
const items = list(Array.isArray(input) ? input : fields(input).items)
const site = Array.isArray(input) ? {} : fields(fields(input).site)
const updated = newestDate(items)
mkdirSync(folder, { recursive: true })

function write(name: string, chosen: readonly Fields[]): void {
  for (const [extension, render] of Object.entries(FORMATS)) {
    const channel = toChannel(site, updated, extension)
    const entries = chosen.map((item) => toEntry(item, channel.homeUrl))
    writeFileSync(join(folder!, `${name}.${extension}`), render(channel, entries))
  }
}

for (const [index, item] of items.entries()) write(text(item.caseName) ?? `${index}`, [item])
write('_all', items)
console.log(`${items.length} articles in ${Object.keys(FORMATS).length} formats: ${folder}`)
