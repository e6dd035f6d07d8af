/**
 * `node bench/edge/startup.ts [--runs 5] [--bound 60]`: CPU of workerd up to its first answer, over
 * that of Hono saying hello with the same bindings; Linux only.
 */

import { parseArgs } from 'node:util'
import { buildWorker } from '../../src/commands/bundle.ts'
import { hostWorker } from '../../src/commands/hosting.ts'
import { cpuMilliseconds, workerds } from '../library/workerd-cpu.ts'

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, bound: { type: 'string', default: '60' } },
})

async function cold(path: string, entry?: string): Promise<number> {
  const known = new Set(workerds())
  const hosted = await hostWorker({ script: buildWorker(entry), variables: { RATE_LIMIT: 'off' } })
  const processId = workerds().find((id) => !known.has(id)) ?? 0
  // Migrations ran already, so the simulator of D1 is awake; the script has not been asked yet.
  const response = await fetch(new URL(path, hosted.url))
  await response.arrayBuffer()
  const spent = cpuMilliseconds(processId)
  await hosted.dispose()
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return spent
}

const PATHS = ['/health', '/feeds.opml', '/rss.xml', '/'] as const
const hello: number[] = []
const ours = new Map<string, number[]>(PATHS.map((path) => [path, []]))
for (let run = 0; run < Number(values.runs); run += 1) {
  hello.push(await cold('/', 'bench/edge/hello.ts'))
  for (const [path, spent] of ours) spent.push(await cold(path))
}
const floor = Math.min(...hello)
console.log(`| first request | CPU, ms | over Hono hello, ms |\n|---|---:|---:|`)
console.log(`| hello | ${floor.toFixed(0)} | |`)
for (const [path, spent] of ours) {
  const least = Math.min(...spent)
  console.log(`| \`${path}\` | ${least.toFixed(0)} | ${(least - floor).toFixed(0)} |`)
  if (least - floor > Number(values.bound)) process.exitCode = 1
}
