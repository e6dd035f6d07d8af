/**
 * `node bench/edge/loaded.ts [--top 25] [--only NAME]`: which modules each kind of first answer
 * loads, and how many bytes of which sources they hold. What a module costs before it can be used
 * is mostly that it is parsed, so its bytes are the first thing to look at.
 */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { hostWorker } from '../../src/commands/host/hosting.ts'
import { MAIN_MODULE } from '../../src/commands/host/module.ts'
import { makeModules } from '../../src/commands/host/modules.ts'
import { sourceText } from './source-text.ts'
import { pageOf } from './stage.ts'

const { values } = parseArgs({
  options: { top: { type: 'string', default: '25' }, only: { type: 'string' } },
})
const FOLDER = '.generated/hosted/loaded'

interface First {
  readonly name: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

const FIRSTS: readonly First[] = [
  { name: 'health', path: '/health' },
  { name: 'feed', path: '/rss.xml' },
  { name: 'front', path: '/', headers: { accept: 'text/html', 'accept-language': 'en' } },
  {
    name: 'text',
    path: '/summary',
    body: sourceText('en').slice(0, 4_000),
    headers: { 'content-type': 'text/plain' },
  },
  { name: 'page', path: '/summary', body: pageOf(20), headers: { 'content-type': 'text/html' } },
]

rmSync(FOLDER, { recursive: true, force: true })
mkdirSync(FOLDER, { recursive: true })
const modules = await makeModules('bench/edge/rooms/loaded.ts')
for (const { name, text } of modules) {
  const note = `;(globalThis.loadedModules??=[]).push(${JSON.stringify(name)});`
  writeFileSync(join(FOLDER, name), `${text}${note}`)
}
const sources = new Map(modules.map((module) => [module.name, module.sources]))

for (const { name, path, headers, body } of FIRSTS) {
  if (values.only !== undefined && values.only !== name) continue
  const hosted = await hostWorker({
    script: join(FOLDER, MAIN_MODULE),
    variables: { RATE_LIMIT: 'off' },
  })
  const init = body === undefined ? {} : { method: 'POST', body }
  const response = await fetch(new URL(path, hosted.url), { ...init, headers: { ...headers } })
  await response.arrayBuffer()
  const loaded = (await (await fetch(new URL('/bench/loaded', hosted.url))).json()) as string[]
  await hosted.dispose()
  const bytes = loaded.flatMap((one) => [...(sources.get(one) ?? [])])
  const whole = bytes.reduce((sum, [, size]) => sum + size, 0)
  console.log(
    `\n${name}: ${response.status}, ${loaded.length} modules, ${(whole / 1024).toFixed(0)} KiB`,
  )
  const largest = bytes.sort(([, a], [, b]) => b - a)
  for (const [source, size] of largest.slice(0, Number(values.top))) {
    console.log(`${String(size).padStart(8)}  ${source}`)
  }
}
