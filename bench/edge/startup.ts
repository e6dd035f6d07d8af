/**
 * `node bench/edge/startup.ts [--runs 5] [--bound 60]`: CPU of workerd up to its first answer, over
 * that of Hono saying hello with the same bindings; Linux only.
 */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildWorker } from '../../src/commands/bundle.ts'
import { hostWorker } from '../../src/commands/hosting.ts'
import { cpuMilliseconds, workerds } from '../library/workerd-cpu.ts'

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, bound: { type: 'string', default: '60' } },
})

async function cold(path: string, entry?: string, persist?: string): Promise<number> {
  const known = new Set(workerds())
  const hosted = await hostWorker({
    script: buildWorker(entry),
    variables: { RATE_LIMIT: 'off' },
    ...(persist !== undefined && { persist }),
  })
  const processId = workerds().find((id) => !known.has(id)) ?? 0
  // Migrations ran already, so the simulator of D1 is awake; the script has not been asked yet.
  const response = await fetch(new URL(path, hosted.url))
  await response.arrayBuffer()
  const spent = cpuMilliseconds(processId)
  await hosted.dispose()
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return spent
}

/** With what each one reads: the first two nothing of D1. */
const PATHS = {
  '/feeds.opml': '/',
  '/health': '/read',
  '/': '/read',
  '/rss.xml': '/read',
  '/rss.xml, kept in KV': '/read',
} as const
const kept = mkdtempSync(join(tmpdir(), 'lede-cold-'))

const spent = new Map<string, number>()
const keep = (name: string, cpu: number) =>
  spent.set(name, Math.min(cpu, spent.get(name) ?? Number.POSITIVE_INFINITY))
for (let run = 0; run < Number(values.runs); run += 1) {
  for (const path of ['/', '/read']) keep(`hello ${path}`, await cold(path, 'bench/edge/hello.ts'))
  for (const path of Object.keys(PATHS)) {
    const [address = path, isKept] = path.split(',')
    const persist = isKept === undefined ? undefined : kept
    if (persist !== undefined && run === 0) await cold(address, undefined, persist)
    keep(path, await cold(address, undefined, persist))
  }
}
rmSync(kept, { recursive: true })
const cpu = (name: string) => spent.get(name) ?? Number.NaN
console.log('| first request | CPU, ms | over Hono hello, ms | over hello with the same reads |')
console.log('|---|---:|---:|---:|')
for (const path of ['/', '/read'])
  console.log(`| hello \`${path}\` | ${cpu(`hello ${path}`).toFixed(0)} | | |`)
for (const [path, floor] of Object.entries(PATHS)) {
  const overHello = cpu(path) - cpu('hello /')
  const overReads = cpu(path) - cpu(`hello ${floor}`)
  console.log(
    `| \`${path}\` | ${cpu(path).toFixed(0)} | ${overHello.toFixed(0)} | ${overReads.toFixed(0)} |`,
  )
  if (overReads > Number(values.bound)) process.exitCode = 1
}
