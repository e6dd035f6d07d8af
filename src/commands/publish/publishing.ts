/** Publishes sources one after another, so that nothing is published twice. */

import { resolve } from 'node:path'
import { defined } from '../../defined.ts'
import type { LineResult } from '../../routes/publish-batch.ts'
import { type Answer, type PublishClient, Refused, reasonOf } from './publish-client.ts'
import { type Line, readFileBody, readLines, type Source } from './publish-items.ts'
import { hashOf, type Journal } from './publish-journal.ts'

export type Outcome = 'published' | 'replaced' | 'unchanged' | 'failed'

export interface Result {
  /** The name shown to people. */
  readonly item: string
  readonly outcome: Outcome
  /** Why it failed. */
  readonly reason?: string
}

export interface PublishTools {
  readonly client: PublishClient
  readonly journal: Journal
  /** Lines in one request, 1…1,000. */
  readonly batchLines: number
}

/** Size of one request; the server accepts 20 MB. */
const MAX_BATCH_BYTES = 8_000_000
/** How often lines are sent again that the server could not store for the moment. */
const MAX_ROUNDS = 6
const ROUND_WAIT_MS = 1_000

const PATH = '/articles'
const outcomeOf = (status: number): Outcome => (status === 201 ? 'published' : 'replaced')
/** The entity tags of all forms of an article begin with its version. */
const versionOf = (etag: string | undefined): string | undefined =>
  etag?.replace(/^W\//, '').replace(/^"/, '').split('.')[0]

/** Publishes a source; yields results one by one, or by batch. */
export async function* publishSource(source: Source, tools: PublishTools): AsyncGenerator<Result> {
  if (source.kind === 'file') yield await publishFile(source.path, tools)
  else if (source.kind === 'url') yield await publishUrl(source.url, tools)
  else yield* publishLines(source.path, tools)
}

/**
 * The failure of one item. Without a valid token or a server, nothing else would succeed either, so
 * that is thrown.
 */
function failed(item: string, error: unknown): Result {
  if (error instanceof Refused) throw error
  const reason = error instanceof Error ? error.message : String(error)
  return { item, outcome: 'failed', reason }
}

async function publishFile(path: string, tools: PublishTools): Promise<Result> {
  const { client, journal } = tools
  const item = resolve(path)
  try {
    const { slug, body } = await readFileBody(path)
    const text = JSON.stringify(body)
    const hash = hashOf(slug, text)
    const address = `${PATH}/${encodeURIComponent(slug)}`
    const known = journal.find(item)
    if (known?.hash === hash && known.slug === slug && known.etag !== undefined) {
      const { status, etag } = await client.send('HEAD', `${address}.json`)
      if (status === 200 && versionOf(etag) === versionOf(known.etag)) {
        return { item: path, outcome: 'unchanged' }
      }
    }
    const answer = await client.send('PUT', address, text, {
      'idempotency-key': hashOf(journal.run, hash, known?.etag ?? ''),
    })
    return noted(path, item, hash, answer, tools)
  } catch (error) {
    return failed(path, error)
  }
}

async function publishUrl(url: string, tools: PublishTools): Promise<Result> {
  const { client, journal } = tools
  const hash = hashOf(url)
  const known = journal.find(url)
  if (known?.run === journal.run) return { item: url, outcome: 'unchanged' }
  try {
    const answer = await client.send('POST', PATH, JSON.stringify({ url }), {
      'idempotency-key': hashOf(journal.run, hash),
    })
    return noted(url, url, hash, answer, tools)
  } catch (error) {
    return failed(url, error)
  }
}

function noted(
  told: string,
  item: string,
  hash: string,
  answer: Answer,
  { journal }: PublishTools,
): Result {
  const { status, etag, body } = answer
  if (status !== 200 && status !== 201) {
    return { item: told, outcome: 'failed', reason: reasonOf(answer) }
  }
  const before = versionOf(journal.find(item)?.etag)
  const slug = String((body as { id?: unknown } | undefined)?.id ?? '')
  journal.note({ item, hash, slug, ...defined({ etag }) })
  const same = status === 200 && before !== undefined && before === versionOf(etag)
  return { item: told, outcome: same ? 'unchanged' : outcomeOf(status) }
}

async function* publishLines(path: string, tools: PublishTools): AsyncGenerator<Result> {
  const { journal, batchLines } = tools
  const file = resolve(path)
  try {
    for await (const lines of readLines(path, batchLines, MAX_BATCH_BYTES)) {
      const isDone = ({ number, text }: Line) => {
        const known = journal.find(`${file}:${number}`)
        return known?.run === journal.run && known.hash === hashOf(text)
      }
      for (const { number } of lines.filter(isDone)) {
        yield { item: `${path}:${number}`, outcome: 'unchanged' }
      }
      const open = lines.filter((line) => !isDone(line))
      if (open.length > 0) yield* publishBatch(path, file, open, tools)
    }
  } catch (error) {
    yield failed(path, error)
  }
}

/** Sends one request; a batch that is too large for the server is sent in halves. */
async function* publishBatch(
  path: string,
  file: string,
  lines: readonly Line[],
  tools: PublishTools,
): AsyncGenerator<Result> {
  let open = lines
  for (let round = 1; open.length > 0; round += 1) {
    const answer = await sendLines(open, tools)
    const { results } = (answer.body ?? {}) as { results?: readonly LineResult[] }
    if (!Array.isArray(results)) {
      if (open.length === 1) {
        yield { item: `${path}:${open[0]?.number}`, outcome: 'failed', reason: reasonOf(answer) }
        return
      }
      const half = Math.ceil(open.length / 2)
      yield* publishBatch(path, file, open.slice(0, half), tools)
      yield* publishBatch(path, file, open.slice(half), tools)
      return
    }
    const again: Line[] = []
    for (const { line, status, slug, detail } of results as readonly LineResult[]) {
      const sent = open[line - 1]
      if (!sent) continue
      const item = `${path}:${sent.number}`
      if ((status === 429 || status === 503) && round < MAX_ROUNDS) again.push(sent)
      else if (status >= 400) {
        yield {
          item,
          outcome: 'failed',
          reason: `${detail ?? 'the server refused it'} (${status})`,
        }
      } else {
        tools.journal.note({
          item: `${file}:${sent.number}`,
          hash: hashOf(sent.text),
          slug: slug ?? '',
        })
        yield { item, outcome: outcomeOf(status) }
      }
    }
    open = again
    if (open.length > 0) await new Promise((wait) => setTimeout(wait, ROUND_WAIT_MS * round))
  }
}

async function sendLines(lines: readonly Line[], { client }: PublishTools): Promise<Answer> {
  const body = lines.map(({ text }) => text).join('\n')
  try {
    return await client.send('POST', PATH, body, { 'content-type': 'application/x-ndjson' })
  } catch (error) {
    if (error instanceof Refused) throw error
    return { status: 0, etag: undefined, body: { detail: String((error as Error).message) } }
  }
}
