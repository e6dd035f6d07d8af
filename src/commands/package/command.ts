/** `lede URL|FILE|-`: a summary in the shell. */

import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import type { Article } from '../../article/article.ts'
import { decodeBytes } from '../../article/bytes/decode.ts'
import { readBody } from '../../article/read.ts'
import { defined } from '../../defined.ts'
import { carriedArticle, isWhole } from '../../follow/carried.ts'
import { type FeedEntry, feedEntries, feedTitle } from '../../follow/feed-entries.ts'
import { parseUpstream } from '../../follow/parse.ts'
import { VERSION } from '../../version.ts'
import { summarizeArticle } from './library.ts'
import type { SummarizeOptions, Summary } from './types.ts'

const USAGE = `lede URL|FILE|- [options]

Prints the most telling sentences of a page, a file (HTML, Markdown, plain text) or of what comes in,
word for word.

  --sentences N     how many, 1 to 20 (3)
  --characters N, --words N, --seconds N, --ratio N   another length, in place of --sentences
  --query WORDS     favours the sentences that speak of them
  --lang TAG        the language (BCP 47); identified where nothing is said
  --feed            the address or file is a feed: summarises its newest entries
  --limit N         how many entries of a feed, 1 to 50 (10)
  --json            the whole summary as JSON; of a feed, one object a line
  --help, --version`

const TIMEOUT_MS = 20_000
const MAX_BYTES = 8 * 1024 * 1024

class Misuse extends Error {}

const LENGTHS = ['sentences', 'characters', 'words', 'seconds', 'ratio'] as const
const text = { type: 'string' } as const
const flag = { type: 'boolean', default: false } as const

function readCommand() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sentences: text,
      characters: text,
      words: text,
      seconds: text,
      ratio: text,
      query: text,
      lang: text,
      limit: { ...text, default: '10' },
      feed: flag,
      json: flag,
      help: flag,
      version: flag,
    },
  })
  const options: Record<string, unknown> = defined({ query: values.query, lang: values.lang })
  for (const name of LENGTHS) {
    const value = values[name]
    if (value === undefined) continue
    if (value.trim() === '' || Number.isNaN(Number(value))) {
      throw new Misuse(`--${name} must be a number, not ${value}.`)
    }
    options[name] = Number(value)
  }
  const limit = Number(values.limit)
  if (!Number.isInteger(limit) || limit < 1 || limit > 50) {
    throw new Misuse(`--limit must be a whole number of 1 to 50, not ${values.limit}.`)
  }
  return { values, positionals, options: options as SummarizeOptions, limit }
}

interface Read {
  readonly bytes: Uint8Array
  readonly contentType: string | null
  /** After redirects; null for a file. */
  readonly url: string | null
}

async function fetched(address: string): Promise<Read> {
  const response = await fetch(address, {
    headers: {
      'user-agent': `lede/${VERSION}`,
      accept: 'text/html, text/markdown, text/plain, */*;q=0.5',
    },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch((error: unknown) => {
    const { cause, message } = error as Error
    throw new Error(
      `${address} cannot be fetched: ${cause instanceof Error ? cause.message : message}`,
    )
  })
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  return {
    bytes: bytes.subarray(0, MAX_BYTES),
    contentType: response.headers.get('content-type'),
    url: response.url,
  }
}

async function read(given: string): Promise<Read> {
  if (/^https?:\/\//i.test(given)) return fetched(given)
  if (given === '-') return { bytes: await buffer(process.stdin), contentType: null, url: null }
  const bytes = await readFile(given).catch((error: NodeJS.ErrnoException) => {
    throw new Error(error.code === 'ENOENT' ? `There is no file ${given}.` : error.message)
  })
  const contentType = /\.(?:md|markdown)$/i.test(given) ? 'text/markdown' : null
  return { bytes, contentType, url: null }
}

const articleOf = ({ bytes, contentType, url }: Read): Promise<Article> =>
  readBody(bytes, contentType, { url })

/**
 * The article from the feed itself if that contains it, else from its page, else whatever there is.
 */
async function articleOfEntry(entry: FeedEntry, siteTitle: string): Promise<Article> {
  const carried = carriedArticle(entry, siteTitle)
  const { url, title } = entry
  if (isWhole(carried) || url === null) return carried
  try {
    const page = await articleOf(await fetched(url))
    return { ...page, title: title || page.title, url: page.url ?? url }
  } catch {
    return carried
  }
}

function written({ title, url, summary }: Summary): string {
  return [title, summary, url].filter((part) => part).join('\n\n')
}

async function main(): Promise<void> {
  const { values, positionals, options, limit } = readCommand()
  if (values.help) return console.log(USAGE)
  if (values.version) return console.log(VERSION)
  const [given, ...more] = positionals
  if (given === undefined || more.length > 0) throw new Misuse('Give one address, one file, or -.')
  const source = await read(given)
  if (!values.feed) {
    const summary = await summarizeArticle(await articleOf(source), options)
    return console.log(values.json ? JSON.stringify(summary) : written(summary))
  }
  const feed = parseUpstream(decodeBytes(source.bytes, source.contentType).text)
  const entries = feedEntries(feed, source.url ?? feed.homeUrl ?? 'http://localhost/')
  for (const [i, entry] of entries.slice(0, limit).entries()) {
    const article = await articleOfEntry(entry, feedTitle(feed))
    const summary = await summarizeArticle(article, options)
    if (values.json) console.log(JSON.stringify(summary))
    else console.log(`${i === 0 ? '' : '\n* * *\n\n'}${written(summary)}`)
  }
}

try {
  await main()
} catch (error) {
  const { message, code } = error as NodeJS.ErrnoException
  const isMisuse = error instanceof Misuse || code?.startsWith('ERR_PARSE')
  console.error(isMisuse ? `${message}\n\n${USAGE}` : `lede: ${message}`)
  process.exitCode = isMisuse ? 2 : 1
}
