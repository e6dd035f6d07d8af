/** Lede, the floor and the peer side by side, each in a workerd of its own, and a web behind them. */

import { Agent, createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buildWorker } from '../../src/commands/host/bundle.ts'
import { type HostOptions, hostWorker } from '../../src/commands/host/hosting.ts'
import { cpuMilliseconds, workerds } from '../library/workerd-cpu.ts'

const TOKEN = 'a-token-for-the-bench'

export interface Target {
  readonly url: URL
  /** Of its workerd. */
  readonly processId: number
}

export interface Stage {
  readonly lede: Target
  readonly bare: Target
  readonly peer: Target
  dispose(): Promise<void>
}

const PARTS = ['harbour', 'library', 'railway', 'market', 'orchard', 'theatre', 'bridge', 'school']

/**
 * A page of so many kB, no two paragraphs alike. Its make-up is that of the upper tenth of the 114
 * real pages of 100–220 kB in the extraction benchmark: 8 % text (median 2.6), 10 tags a kB
 * (median 6), 37 % scripts. A dense one is half text and half links, far from any real page.
 */
export function pageOf(kilobytes: number, dense = false): string {
  const paragraphs: string[] = []
  let size = 0
  for (let i = 0; size < kilobytes * (dense ? 450 : 80); i += 1) {
    const part = PARTS[i % PARTS.length]
    const text = `<p>In year ${i} the harbour and the ${part} were joined by a road of ${i * 7 + 3} metres, which the council had promised for a long time. Residents of the ${part} said that number ${i} was <a href="/${i}">better than the last</a>, and that they would use it. Engineer ${i} of the harbour expects the work to go on until spring.</p>`
    paragraphs.push(text)
    size += text.length
  }
  const script = dense ? '' : `<script>${'f(17);'.repeat(kilobytes * 61)}</script>`
  const links = Math.ceil(kilobytes * (dense ? 9 : 4.5))
  const styling = dense
    ? ''
    : ` class="list-item list-item--wide" data-track="${'teaser,'.repeat(4)}"`
  const furniture = Array.from(
    { length: links },
    (_, i) => `<li${styling}><a href="/news/${i}">Other news, number ${i}</a></li>`,
  )
  const half = Math.floor(links / 2)
  return `<!doctype html><html lang="en"><head><title>The harbour reopened</title>${script}</head><body><nav><ul>${furniture.slice(0, half).join('')}</ul></nav><main><article><h1>The harbour reopened</h1>${paragraphs.join('')}</article></main><footer><ul>${furniture.slice(half).join('')}</ul></footer></body></html>`
}

/** Answers `/N/…` of any host with a page of N kB, `/dense/N/…` with a dense one. */
async function startWeb() {
  const pages = new Map<string, string>()
  const server = createServer((asked, response) => {
    const [key = '', dense, kilobytes] = /^\/(dense\/)?(\d{1,4})\//.exec(asked.url ?? '') ?? []
    if (key === '') {
      response.writeHead(404).end()
      return
    }
    const page = pages.get(key) ?? pageOf(Number(kilobytes), dense !== undefined)
    pages.set(key, page)
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { address: `127.0.0.1:${(server.address() as AddressInfo).port}`, server }
}

export async function startStage(): Promise<Stage> {
  const web = await startWeb()
  const hosts: { dispose(): Promise<void> }[] = []
  const known = new Set(workerds())
  const start = async (entry?: string): Promise<Target> => {
    const hosted = await hostWorker({
      script: buildWorker(entry),
      outbound: web.address,
      variables: { RATE_LIMIT: 'off', PUBLISH_TOKEN: TOKEN },
    })
    hosts.push(hosted)
    const processId = workerds().find((id) => !known.has(id)) ?? 0
    known.add(processId)
    return { url: hosted.url, processId }
  }
  const lede = await start()
  await publishArticles(lede.url, 50)
  const bare = await start('bench/edge/bare.ts')
  await fetch(new URL('/fill', bare.url))
  const peer = await start('bench/edge/peer.ts')
  return {
    lede,
    bare,
    peer,
    dispose: async () => {
      for (const host of hosts) await host.dispose()
      web.server.closeAllConnections()
      web.server.close()
    },
  }
}

async function publishArticles(url: URL, count: number): Promise<void> {
  for (let i = 0; i < count; i += 1) {
    const text = `Report ${i} came on a Monday. ${PARTS.map((part, j) => `The ${part} of town ${i} was given ${i + j} new rooms by its council.`).join(' ')}`
    const response = await fetch(new URL(`/articles/report-${i}`, url), {
      method: 'PUT',
      headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
      body: JSON.stringify({ title: `Report ${i}`, text }),
    })
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
  }
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 })

/** One request over a kept connection, a POST when it has a body; the status and the tag. */
export function ask(
  { url }: Target,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body?: string,
): Promise<{ status: number; etag: string }> {
  const method = body === undefined ? 'GET' : 'POST'
  return new Promise((resolve, reject) => {
    request(new URL(path, url).href, { agent, headers, method }, (response) => {
      response.resume()
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, etag: response.headers.etag ?? '' }),
      )
    })
      .on('error', reject)
      .end(body)
  })
}

/** CPU of a workerd of its own up to its first answer, milliseconds, and the headers of that. */
export async function firstAnswer(
  options: HostOptions,
  path: string,
  body?: string,
): Promise<{ spent: number; headers: Headers }> {
  const known = new Set(workerds())
  const hosted = await hostWorker(options)
  const processId = workerds().find((id) => !known.has(id)) ?? 0
  // Migrations ran already, so the simulator of D1 is awake; the script has not been asked yet.
  const init = body === undefined ? {} : { method: 'POST', body }
  const response = await fetch(new URL(path, hosted.url), init)
  await response.arrayBuffer()
  const spent = cpuMilliseconds(processId)
  await hosted.dispose()
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return { spent, headers: response.headers }
}

export interface Case {
  readonly name: string
  readonly target: Target
  /** Called for each request; may differ from one to the next. */
  readonly path: () => string
  /** Sent by POST; called for each request. */
  readonly body?: () => string
  readonly headers?: Readonly<Record<string, string>>
  readonly status?: number
}

/**
 * Milliseconds of CPU for one request of each case: all cases in turns, in `rounds` rounds, the
 * least of the rounds (what else ran on the machine only adds).
 */
export async function cpuOf(
  cases: readonly Case[],
  requests: number,
  rounds: number,
): Promise<Map<string, number>> {
  const least = new Map<string, number>()
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, target, path, body, headers, status = 200 } of cases) {
      const before = cpuMilliseconds(target.processId)
      for (let i = 0; i < requests; i += 1) {
        const answered = await ask(target, path(), headers, body?.())
        if (answered.status !== status) throw new Error(`${name}: ${answered.status}`)
      }
      const each = (cpuMilliseconds(target.processId) - before) / requests
      // The first round warms up.
      if (round > 0) least.set(name, Math.min(each, least.get(name) ?? Number.POSITIVE_INFINITY))
    }
  }
  return least
}
