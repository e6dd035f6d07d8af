/** The built Worker over HTTP, with a web of our own making behind it. */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buildWorker } from '../../src/commands/host/bundle.ts'
import { type Hosted, hostWorker } from '../../src/commands/host/hosting.ts'
import { answerCheck } from './api-check.ts'
import { steadyFetch } from './steady.ts'

export const TOKEN = 'a-token-for-tests'

export type Site = (request: IncomingMessage, response: ServerResponse) => void

export interface Web {
  /** `host + path` → what answers there. Hosts are whatever the test likes. */
  readonly sites: Map<string, Site>
  /** Every request that reached it, as `host + path`. */
  readonly requests: string[]
  readonly headers: IncomingMessage['headers'][]
  readonly address: string
  close(): Promise<void>
}

/** A server that plays every host of the web: the Worker's outgoing requests all end here. */
export async function startWeb(): Promise<Web> {
  const sites = new Map<string, Site>()
  const requests: string[] = []
  const headers: IncomingMessage['headers'][] = []
  const server: Server = createServer((request, response) => {
    const key = `${request.headers.host}${request.url}`
    requests.push(key)
    headers.push(request.headers)
    const site = sites.get(key) ?? sites.get(key.replace(/\?.*$/, ''))
    if (site) site(request, response)
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('nothing here')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    sites,
    requests,
    headers,
    address: `127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

export interface Lede extends Hosted {
  /** Fetches a path of the Worker. */
  get(path: string, init?: RequestInit): Promise<Response>
  /** The same with the publisher's token and a JSON body. */
  send(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Response>
}

export interface LedeOptions {
  readonly web?: Web
  readonly variables?: Record<string, string>
  /** Another entry than the product's own, for fault cases. */
  readonly entry?: string
  /** Folder of KV and D1 that outlives the Worker. */
  readonly persist?: string
}

export async function startLede({
  web,
  variables,
  entry,
  persist,
}: LedeOptions = {}): Promise<Lede> {
  const hosted = await hostWorker({
    script: buildWorker(entry),
    variables: { PUBLISH_TOKEN: TOKEN, RATE_LIMIT: 'off', ...variables },
    ...(web && { outbound: web.address }),
    ...(persist !== undefined && { persist }),
  })
  const request = (path: string, init?: RequestInit) =>
    steadyFetch(new URL(path, hosted.url), { redirect: 'manual', ...init })
  const holds = answerCheck(await (await request('/openapi.json')).text())
  const get = async (path: string, init?: RequestInit) => {
    const response = await request(path, init)
    await holds(init?.method ?? 'GET', path, response.clone())
    return response
  }
  return {
    ...hosted,
    get,
    send: (method, path, body, headers = {}) =>
      get(path, {
        method,
        headers: {
          authorization: `Bearer ${TOKEN}`,
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
  }
}

/** A page with an article of a few paragraphs; `topic` makes it one of its kind. */
export function articlePage(topic: string, more = ''): string {
  return `<!doctype html><html lang="en"><head><title>${topic} reopened after repairs</title>
<meta property="article:published_time" content="2026-03-01T08:00:00Z"></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>${topic} reopened after repairs</h1>
<p>The ${topic} was reopened on Monday after two years of repairs, the city council announced at a ceremony attended by several hundred people.</p>
<p>Engineers had found cracks in the foundations during a routine inspection, and the structure was closed to visitors the same evening.</p>
<p>The work cost eleven million, which is three million less than planned, because much of the old stone could be used again.</p>
<p>Residents of the quarter welcomed the end of the noise, and shop owners said that they expect many more customers in the coming summer.</p>
<p>A second phase, in which the lighting of the ${topic} will be renewed, is to begin in the autumn and to last about six months.</p>${more}
</article><footer>Imprint</footer></body></html>`
}

/** Another article altogether, so that nothing takes it for a copy of the first. */
export function otherPage(topic: string): string {
  return `<!doctype html><html lang="en"><head><title>Storm damages ${topic}</title></head><body>
<article><h1>Storm damages ${topic}</h1>
<p>A storm tore the roof from the ${topic} late on Thursday evening and threw the beams across a field, the fire brigade of the district said.</p>
<p>Nobody was hurt, since the building had been locked for the winter, but a barn and two cars nearby were crushed under falling bricks.</p>
<p>Farmers spent the whole night pulling tarpaulins over sacks of grain while rain kept pouring through the gap in the masonry.</p>
<p>An insurer will send an expert next week, and until then a wooden fence is to keep curious people away from the unstable walls.</p>
</article></body></html>`
}

/** Answers with a body of a type. */
export const page =
  (body: string, headers: Record<string, string> = {}, status = 200): Site =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body)
  }

/**
 * Waits until a condition holds. What is waited for usually comes at once, but may take a minute on
 * a busy machine.
 */
export async function eventually<Value>(
  look: () => Promise<Value | undefined | false>,
  timeoutMs = 60_000,
): Promise<Value> {
  const end = Date.now() + timeoutMs
  for (;;) {
    const value = await look()
    if (value !== undefined && value !== false) return value
    if (Date.now() > end) throw new Error(`It did not happen within ${timeoutMs} ms.`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
