/**
 * `node bench/safety/dearest.ts [--script FILE] [PART OF A NAME…]`: CPU and peak memory of the built Worker for the
 * dearest inputs that are known, each in a process of its own; Linux only. `--script` names another
 * built Worker to be measured. A request that has no answer after a minute is given up.
 */

import { readFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { deflateSync } from 'node:zlib'
import { buildWorker } from '../../src/commands/host/bundle.ts'
import { hostWorker } from '../../src/commands/host/hosting.ts'
import { cpuMilliseconds, workerds } from '../library/workerd-cpu.ts'
import { MARKDOWN, PAGES, ROBOTS, repeated, TEXTS } from './inputs.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { script: { type: 'string' } },
})
const script = values.script ?? buildWorker()
const PATIENCE_MS = 60_000

interface Dear {
  readonly name: string
  readonly type?: string
  /** Sent as it is, or read from the page at `/page`. */
  readonly body?: string
  readonly page?: (response: ServerResponse) => void
  readonly robots?: string
}

const named = (inputs: Readonly<Record<string, (length: number) => string>>, name: string) => {
  const input = inputs[name]
  if (input === undefined) throw new Error(`There is no input called ${name}.`)
  return input
}
const html = (response: ServerResponse, headers: Record<string, string> = {}) =>
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers })
const PLAIN = named(PAGES, 'paragraphs')(20_000)

const DEAR: readonly Dear[] = [
  { name: 'a page of 20 kB', type: 'text/html', body: PLAIN },
  {
    name: '40 capitals behind the last sentence',
    type: 'text/plain',
    body: named(TEXTS, 'trailing capitals')(40),
  },
  {
    name: 'a page of 300,000 pieces of one byte',
    page: async (response) => {
      html(response).write(PLAIN)
      for (let i = 0; i < 300_000; i++) {
        if (!response.write('x')) await new Promise((resolve) => response.once('drain', resolve))
        if (i % 100 === 0) await new Promise(setImmediate)
        if (response.destroyed) return
      }
      response.end()
    },
  },
  {
    name: 'robots.txt of 49 kB, names and rules',
    robots: named(ROBOTS, 'names and rules')(49_000),
    page: (response) => html(response).end(PLAIN),
  },
  {
    name: 'robots.txt of 512 kB, rules with stars',
    robots: named(ROBOTS, 'rules for all')(512_000),
    page: (response) => html(response).end(PLAIN),
  },
  {
    name: 'Markdown, 40 kB of a.a.a before @b',
    type: 'text/markdown',
    body: named(MARKDOWN, 'dots before an at sign')(40_000),
  },
  {
    name: 'linked data, address of 60 kB of slashes',
    type: 'text/html',
    body: named(PAGES, 'slashes in linked data')(60_000),
  },
  {
    name: 'linked data, text of 60 kB of <',
    type: 'text/html',
    body: named(PAGES, 'brackets in linked data')(60_000),
  },
  {
    name: 'an element with 125,000 class names',
    type: 'text/html',
    body: named(PAGES, 'class names')(250_000),
  },
  {
    name: '250 kB of spaces before an equals sign',
    type: 'text/html',
    body: named(PAGES, 'spaces before an equals sign')(250_000),
  },
  {
    name: '160 kB of boxes in boxes, 30 deep',
    type: 'text/html',
    body: named(PAGES, 'boxes in boxes')(160_000),
  },
  {
    name: 'deflate, 30 MB of words in 90 kB',
    page: (response) =>
      html(response, { 'content-encoding': 'deflate' }).end(
        deflateSync(`<p>${'The words of a text. '.repeat(1_400_000)}`),
      ),
  },
  { name: '2 MB of sentences', type: 'text/plain', body: named(TEXTS, 'sentences')(2_000_000) },
  {
    name: '2 MB of paragraphs',
    type: 'text/html',
    body: repeated('<p>The words of a text stand here, one after the other.</p>')(2_000_000),
  },
]

async function measure({ type, body, page, robots }: Dear) {
  const web = createServer((request, response) => {
    if (request.url === '/robots.txt')
      response
        .writeHead(robots === undefined ? 404 : 200, { 'content-type': 'text/plain' })
        .end(robots)
    else page?.(response)
  })
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve))
  const before = new Set(workerds())
  const hosted = await hostWorker({
    script,
    variables: { RATE_LIMIT: 'off' },
    outbound: `127.0.0.1:${(web.address() as AddressInfo).port}`,
  })
  const ids = workerds().filter((id) => !before.has(id))
  const used = () => ids.reduce((sum, id) => sum + cpuMilliseconds(id), 0)
  // The first request loads the modules.
  const post = (text: string, as: string) =>
    fetch(new URL('/summary', hosted.url), {
      method: 'POST',
      body: text,
      headers: { 'content-type': as },
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
  for (const [text, as] of [
    [`${PLAIN}<p>first</p>`, 'text/html'],
    ['# First\n\nA sentence stands here.', 'text/markdown'],
  ] as const) {
    // A connection that is kept may be closed just then.
    const again = () => post(text, as)
    await (await again().catch(again)).text()
  }
  const start = used()
  const path = `/summary?url=http://dear.example.com/${'a'.repeat(1000)}`
  const answer =
    body === undefined
      ? fetch(new URL(path, hosted.url), { signal: AbortSignal.timeout(PATIENCE_MS) })
      : post(body, type ?? 'text/plain')
  const status = await answer.then(
    async (response) => {
      await response.text()
      return String(response.status)
    },
    () => 'none in 60 s',
  )
  const cpu = used() - start
  const peaks = ids.map((id) =>
    Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0),
  )
  web.closeAllConnections()
  web.close()
  await hosted.dispose()
  return { status, cpu, megabytes: Math.max(...peaks) / 1024 }
}

console.log('| input | answer | CPU, ms | peak memory, MiB |\n|---|---|---:|---:|')
for (const dear of DEAR) {
  if (positionals.length > 0 && !positionals.some((part) => dear.name.includes(part))) continue
  const { status, cpu, megabytes } = await measure(dear)
  console.log(`| ${dear.name} | ${status} | ${cpu.toFixed(0)} | ${megabytes.toFixed(0)} |`)
}
console.log(
  `\nload average ${loadavg()[0]?.toFixed(1)}; the peak is that of workerd with all its modules`,
)
