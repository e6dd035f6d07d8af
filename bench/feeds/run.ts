/**
 * Renders the hazards of the feed benchmark through the product's own renderer, checks them
 * (conformance.py), reads them with python3-feedparser (fidelity.py) and with six real clients
 * (clients.sh: python3-feedparser, newsboat, sfeed, rss-parser, feedsmith, feed-extractor), and
 * times a feed of 50 entries. The hazards and tools lie in $LEDE_BENCH/feeds (default
 * ../shared/bench); NODE_DIR names a folder with the npm clients (default: this project).
 *
 *   node bench/feeds/run.ts                                     the hazards
 *   node bench/feeds/run.ts --endpoint http://127.0.0.1:9000    the feeds of a running Worker
 *
 * Exit 1 when a goal is missed: 0 findings, ≥ 320/323 fields of RSS, 318/323 of Atom, 322/322 of
 * JSON Feed, 10 ms, no difference between clients but their known manners.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Entry } from '../../src/feed/entry.ts'
import { renderAtom, renderRss } from '../../src/feed/render.ts'

const { values } = parseArgs({ options: { endpoint: { type: 'string' } } })
const root = resolve(import.meta.dirname, '../..')
const tools = join(resolve(root, process.env.LEDE_BENCH ?? '../shared/bench'), 'feeds')
const PYTHON = '/usr/bin/python3'
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
}
/** A reader that drops a character which XML allows: no fault of the feed. */
const KNOWN_MANNERS = /sfeed .*\\x7f/
const GOALS: Readonly<Record<string, number>> = { rss: 320, atom: 318, json: 322 }

let missed = 0

function goal(met: boolean, what: string): void {
  console.log(`${met ? 'met   ' : 'MISSED'} ${what}`)
  if (!met) missed++
}

function run(command: string, args: readonly string[]): Promise<{ code: number; out: string }> {
  return new Promise((done) => {
    const env = {
      NODE_DIR: root,
      ...process.env,
      PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`,
    }
    const child = spawn(command, args, { cwd: root, env })
    let out = ''
    const take = (chunk: Buffer) => {
      out += chunk.toString('utf8')
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    child.on('error', (error) => done({ code: 127, out: `${error}` }))
    child.on('close', (code) => done({ code: code ?? 1, out }))
  })
}

async function compareClients(urls: readonly string[]): Promise<void> {
  const { out } = await run(join(tools, 'clients.sh'), ['-v', ...urls])
  console.log(out.trimEnd())
  const differences = out.split('\n').filter((line) => line.startsWith('     '))
  const unknown = differences.filter((line) => !KNOWN_MANNERS.test(line))
  goal(
    unknown.length === 0 && /with_differences=/.test(out),
    `clients agree: ${unknown.length} unknown differences`,
  )
}

async function checkHazards(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lede-feeds-'))
  try {
    const items = join(tools, 'items.json')
    const rendered = await run(process.execPath, [
      join(root, 'bench/feeds/render-feeds.ts'),
      items,
      folder,
    ])
    goal(rendered.code === 0, `nothing throws: ${rendered.out.trim()}`)
    const conformance = await run(PYTHON, [join(root, 'bench/feeds/conformance.py'), folder])
    goal(conformance.code === 0, conformance.out.trim())
    const fidelity = await run(PYTHON, [join(tools, 'fidelity.py'), folder])
    console.log(fidelity.out.trimEnd())
    const kept =
      /fields kept +(\d+)\/\d+ +(\d+)\/\d+ +(\d+)\/\d+/.exec(fidelity.out)?.slice(1) ?? []
    for (const [index, [format, least]] of Object.entries(GOALS).entries()) {
      goal(Number(kept[index]) >= least, `${format}: ${kept[index]} fields kept, at least ${least}`)
    }
    await withServer(folder, (base) =>
      compareClients(['_all.rss', '_all.atom', '_all.json'].map((file) => `${base}/${file}`)),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function checkEndpoint(endpoint: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lede-feeds-'))
  try {
    const urls = ['rss.xml', 'atom.xml', 'feed.json'].map((file) => `${endpoint}/${file}`)
    for (const [index, extension] of Object.keys(MEDIA_TYPES).entries()) {
      const response = await fetch(urls[index]!)
      writeFileSync(join(folder, `feed.${extension}`), await response.text())
    }
    const conformance = await run(PYTHON, [join(root, 'bench/feeds/conformance.py'), folder])
    goal(conformance.code === 0, conformance.out.trim())
    await compareClients(urls)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function withServer(folder: string, use: (base: string) => Promise<void>): Promise<void> {
  const server = createServer((request, response) => {
    const name = /^\/(_all\.(\w+))$/.exec(request.url ?? '')
    const type = name && MEDIA_TYPES[name[2]!]
    if (!name || !type) return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` })
    response.end(request.method === 'HEAD' ? undefined : readFileSync(join(folder, name[1]!)))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

function timeRendering(): void {
  const text = 'The ferry & its crew: 1 < 2 hours late, as so often. '.repeat(8)
  const entries = Array.from(
    { length: 50 },
    (_, index): Entry => ({
      id: `urn:uuid:f81d4fae-7dec-11d0-a765-${String(index).padStart(12, '0')}`,
      url: `https://harbour.example/articles/${index}`,
      title: `Ferry ${index}`,
      language: 'en',
      summary: text,
      contentHtml: `<div>${`<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`.repeat(8)}</div>`,
      authors: [{ name: 'Ana' }],
      tags: [{ term: 'boats' }, { term: 'sea' }],
      published: '2026-02-01T08:00:00Z',
      updated: '2026-02-02T08:00:00Z',
      attachments: [],
      translations: [],
    }),
  )
  const channel = {
    title: 'Harbour',
    description: 'Ferries',
    homeUrl: 'https://harbour.example/',
    selfUrl: 'https://harbour.example/feed',
    updated: '2026-02-02T08:00:00Z',
    author: { name: 'Harbour' },
    hubs: [],
  }
  for (const [name, render] of [
    ['RSS', renderRss],
    ['Atom', renderAtom],
  ] as const) {
    for (let round = 0; round < 20; round++) render(channel, entries)
    const times = Array.from({ length: 40 }, () => {
      const start = performance.now()
      render(channel, entries)
      return performance.now() - start
    }).sort((a, b) => a - b)
    goal(
      times[20]! <= 10,
      `${name} of 50 entries, ${(render(channel, entries).length / 1000).toFixed(0)} kB: median ${times[20]!.toFixed(1)} ms`,
    )
  }
}

if (values.endpoint === undefined) {
  await checkHazards()
  timeRendering()
} else await checkEndpoint(values.endpoint.replace(/\/$/, ''))
process.exit(missed === 0 ? 0 : 1)
