/**
 * `npm run bench [-- NAME…]`: runs the benchmarks, one after the other, against the data in the
 * folder `LEDE_BENCH` (`../shared/bench` by default), and keeps what each printed in
 * `.generated/bench/`. `--list` names them.
 */

import { spawn } from 'node:child_process'
import { createWriteStream, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..')
const DATA = resolve(ROOT, process.env.LEDE_BENCH ?? '../shared/bench')
const OUT = resolve(ROOT, '.generated/bench')

interface Benchmark {
  readonly what: string
  /** Under `bench/`, with its arguments. */
  readonly command: readonly string[]
  /** Works without the data. */
  readonly alone?: boolean
}

const BENCHMARKS: Readonly<Record<string, Benchmark>> = {
  sentences: {
    what: 'sentence splitting on treebanks and rule cases',
    command: ['language/sentences.ts'],
  },
  identification: { what: 'identification of languages', command: ['language/identification.ts'] },
  summarization: {
    what: 'summaries against references, with Lead and oracle',
    command: ['summarization/run.ts', 'dev'],
  },
  quality: {
    what: 'what a reader sees of the chosen sentences',
    command: ['summarization/quality.ts', 'dev'],
  },
  extraction: {
    what: 'articles out of saved pages, and their metadata',
    command: ['extraction/run.ts'],
  },
  'extraction-times': {
    what: 'time beside Readability',
    command: ['extraction/run.ts', '--times'],
  },
  feeds: { what: 'conformance, fields kept, clients', command: ['feeds/run.ts'] },
  pages: {
    what: 'LCP, CLS, TBT and bytes on a slow phone',
    command: ['pages/vitals.ts'],
    alone: true,
  },
  xss: { what: 'hostile payloads in pages and cards', command: ['robustness/xss-pages.ts'] },
  library: {
    what: 'what each request asks of the platform',
    command: ['library/budget.ts'],
    alone: true,
  },
}

const asked = process.argv.slice(2).filter((name) => name !== '--list')
const unknown = asked.filter((name) => !BENCHMARKS[name])
if (unknown.length > 0 || process.argv.includes('--list')) {
  if (unknown.length > 0)
    console.error(`There is no benchmark called ${unknown.join(', ')}. There are:`)
  for (const [name, { what }] of Object.entries(BENCHMARKS))
    console.log(`${name.padEnd(18)}${what}`)
  process.exit(unknown.length > 0 ? 1 : 0)
}

function run(name: string, { command }: Benchmark): Promise<number> {
  const log = createWriteStream(resolve(OUT, `${name}.txt`))
  const [file = '', ...args] = command
  const child = spawn(process.execPath, [resolve(ROOT, 'bench', file), ...args], {
    cwd: ROOT,
    env: { ...process.env, LEDE_BENCH: DATA },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      process.stdout.write(chunk)
      log.write(chunk)
    })
  }
  return new Promise((done) => child.on('close', (code) => log.end(() => done(code ?? 1))))
}

mkdirSync(OUT, { recursive: true })
const results: Record<string, { seconds: number; ok: boolean }> = {}
const names = asked.length > 0 ? asked : Object.keys(BENCHMARKS)
for (const [i, name] of names.entries()) {
  const benchmark = BENCHMARKS[name]!
  console.log(`\n[${i + 1}/${names.length}] ${name}: ${benchmark.what}`)
  if (!benchmark.alone && !existsSync(DATA)) {
    console.error(`There is no data at ${DATA}; set LEDE_BENCH to the folder that holds it.`)
    results[name] = { seconds: 0, ok: false }
    continue
  }
  const started = Date.now()
  const code = await run(name, benchmark)
  results[name] = { seconds: Math.round((Date.now() - started) / 1000), ok: code === 0 }
}
writeFileSync(resolve(OUT, 'summary.json'), `${JSON.stringify(results, null, 2)}\n`)
console.log()
for (const [name, { seconds, ok }] of Object.entries(results)) {
  console.log(`${name.padEnd(18)}${String(seconds).padStart(5)} s  ${ok ? 'ran' : 'FAILED'}`)
}
process.exitCode = Object.values(results).every(({ ok }) => ok) ? 0 : 1
