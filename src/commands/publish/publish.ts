/**
 * `npm run publish -- FILE|FOLDER|URL… [--to URL] [--token T] [--concurrency N] [--batch N]`
 *
 * Publishes articles on a running Lede: files of the kind of `articles/` with all their metadata,
 * folders of them, files of JSON lines, and pages by address. What was published already is not
 * sent again; a run that broke goes on where it was. Ends with 1 when anything failed, with 2 when
 * it was called wrongly.
 */

import { resolve } from 'node:path'
import { defined } from '../../defined.ts'
import { readArguments } from '../arguments.ts'
import { knownLocalToken } from '../host/local-token.ts'
import { type Progress, progressOf } from './progress.ts'
import { publishClient, Refused, reasonOf } from './publish-client.ts'
import { countItems, findSources, type Source } from './publish-items.ts'
import { Journal } from './publish-journal.ts'
import { type Outcome, type PublishTools, publishSource, type Result } from './publishing.ts'

const PROJECT = resolve(import.meta.dirname, '../../..')
const USAGE = `npm run publish -- FILE|FOLDER|URL… [--to URL] [--token T] [--concurrency N] [--batch N]

  FILE           .md, .html, .txt, with or without front matter; .jsonl: one article a line
  --to           the server (http://127.0.0.1:8787)
  --token        its PUBLISH_TOKEN; else the environment's variable of that name, else on this
                 machine the token of npm start
  --concurrency  requests at a time, 1 to 32 (4)
  --batch        lines of a .jsonl file in one request, 1 to 1000 (200)`

interface Command {
  readonly given: readonly string[]
  readonly to: URL
  readonly token: string
  readonly concurrency: number
  readonly batchLines: number
  readonly journalFolder: string
}

class Misuse extends Error {}

function readCommand(): Command {
  const { values, positionals } = readArguments(USAGE, {
    allowPositionals: true,
    options: {
      to: { type: 'string', default: 'http://127.0.0.1:8787' },
      token: { type: 'string' },
      concurrency: { type: 'string', default: '4' },
      batch: { type: 'string', default: '200' },
      journal: { type: 'string', default: resolve(PROJECT, '.generated/publish') },
    },
  })
  const to = URL.parse(values.to)
  if (!to || !/^https?:$/.test(to.protocol))
    throw new Misuse(`--to is not a web address: ${values.to}`)
  if (positionals.length === 0) throw new Misuse('Nothing was given to publish.')
  // On this machine, the token is the one that npm start has made.
  const isHere = /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(to.hostname)
  const token =
    values.token ?? process.env.PUBLISH_TOKEN ?? (isHere ? knownLocalToken() : undefined) ?? ''
  if (token === '') throw new Misuse('A token is needed: --token, or PUBLISH_TOKEN.')
  return {
    // npm runs scripts in the project's folder, but the names are relative to where the user is.
    given: positionals.map((one) =>
      /^https?:\/\//i.test(one) ? one : resolve(process.env.INIT_CWD ?? '.', one),
    ),
    to,
    token,
    concurrency: readNumber('--concurrency', values.concurrency, 32),
    batchLines: readNumber('--batch', values.batch, 1000),
    journalFolder: values.journal,
  }
}

function readNumber(name: string, text: string, most: number): number {
  const number = Number(text)
  if (Number.isInteger(number) && number >= 1 && number <= most) return number
  throw new Misuse(`${name} must be a whole number of 1 to ${most}, not ${text}.`)
}

/** Publishes the sources, several at a time; stops when the server refuses everything. */
async function publishAll(
  sources: readonly Source[],
  tools: PublishTools,
  concurrency: number,
  progress: Progress,
  stop: AbortSignal,
): Promise<{ results: Result[]; refused?: string }> {
  const results: Result[] = []
  const queue = sources.values()
  let refused: string | undefined
  const work = async () => {
    for (const source of queue) {
      if (stop.aborted || refused !== undefined) return
      try {
        for await (const result of publishSource(source, tools)) {
          results.push(result)
          progress.advance(1, `${result.outcome} ${result.item}`)
          if (result.outcome === 'failed') progress.say(`failed ${result.item}: ${result.reason}`)
          if (stop.aborted) return
        }
      } catch (error) {
        if (!(error instanceof Refused)) throw error
        refused = error.message
      }
    }
  }
  await Promise.all(Array.from({ length: concurrency }, work))
  return { results, ...defined({ refused }) }
}

function summary(results: readonly Result[], total: number): string {
  const count = (outcome: Outcome) => results.filter((result) => result.outcome === outcome).length
  const parts = (['published', 'replaced', 'unchanged', 'failed'] as const).map(
    (outcome) => `${count(outcome)} ${outcome}`,
  )
  const left = total - results.length
  if (left > 0) parts.push(`${left} not tried`)
  return parts.join(', ')
}

async function main(): Promise<number> {
  const command = readCommand()
  const sources = await findSources(command.given)
  const counts = await Promise.all(sources.map(countItems))
  const total = counts.reduce((sum, count) => sum + count, 0)
  const progress = progressOf(total)
  const client = publishClient(command.to, command.token, (reason, milliseconds) =>
    progress.say(`waiting ${(milliseconds / 1000).toFixed(1)} s: ${reason}`),
  )
  // A server that would accept an article refuses an empty one as such.
  const trial = await client.once('POST', '/articles', '{}')
  if (trial.status !== 400) throw new Refused(reasonOf(trial))

  const journal = new Journal(command.journalFolder, command.to.origin)
  if (journal.resumes) progress.say('The last run was interrupted; this one continues it.')
  const interrupt = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => interrupt.abort())
  }
  const { results, refused } = await publishAll(
    sources,
    { client, journal, batchLines: command.batchLines },
    command.concurrency,
    progress,
    interrupt.signal,
  )
  progress.end()
  if (results.length === total) journal.end()
  console.log(`${summary(results, total)} on ${command.to.origin}`)
  if (refused !== undefined) console.error(refused)
  if (interrupt.signal.aborted) console.error('Interrupted; the same command continues from here.')
  const clean = results.length === total && results.every(({ outcome }) => outcome !== 'failed')
  return clean ? 0 : 1
}

try {
  process.exitCode = await main()
} catch (error) {
  const { message } = error as Error
  const misused =
    error instanceof Misuse || (error as { code?: string }).code?.startsWith('ERR_PARSE')
  console.error(misused ? `${message}\n\n${USAGE}` : message)
  process.exitCode = misused ? 2 : 1
}
