/**
 * `npm run bench [-- NAME…]`: runs the benchmarks, all or those named, one after the other.
 *
 *   --list    what there is
 *   --peers   first installs the peers that Lede is measured beside, in `.generated/bench/peers/`
 *   --out     another folder than `.generated/bench` for what is written
 *
 * The data lie in the folder `LEDE_BENCH` (`../shared/bench` by default). What each printed is kept
 * in `.generated/bench/NAME.txt`, the figures of all in `results.json`, and as a table in
 * `results.md`. Ends with 1 when one failed or could not run.
 */

import { spawn } from 'node:child_process'
import { createWriteStream, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { readArguments } from '../src/commands/arguments.ts'
import { BENCHMARKS, type Benchmark } from './benchmarks.ts'
import { installPeers, PEERS_FOLDER, peersAreInstalled } from './peers/peers.ts'
import { circumstances, type Result, tableOf } from './results.ts'

const ROOT = resolve(import.meta.dirname, '..')
const DATA = resolve(ROOT, process.env.LEDE_BENCH ?? '../shared/bench')

const USAGE = `npm run bench [-- NAME…] [--list] [--peers] [--out FOLDER]

Runs the benchmarks, all or those named.

  --list   what there is
  --peers  first installs what Lede is measured beside
  --out    another folder than .generated/bench for what is written

The data lie in LEDE_BENCH; docs/benchmarks.md says what belongs there.`

const { values, positionals } = readArguments(USAGE, {
  allowPositionals: true,
  options: {
    list: { type: 'boolean' },
    peers: { type: 'boolean' },
    out: { type: 'string', default: '.generated/bench' },
  },
})
const OUT = resolve(ROOT, values.out)
const unknown = positionals.filter((name) => !BENCHMARKS[name])
if (unknown.length > 0 || values.list) {
  if (unknown.length > 0)
    console.error(`There is no benchmark called ${unknown.join(', ')}. There are:`)
  for (const [name, { what }] of Object.entries(BENCHMARKS))
    console.log(`${name.padEnd(18)}${what}`)
  process.exit(unknown.length > 0 ? 1 : 0)
}

/** Why a benchmark cannot run here, and what to do; undefined where it can. */
function obstacle({ data, linux }: Benchmark): string | undefined {
  if (linux && process.platform !== 'linux')
    return 'it reads the CPU of processes as Linux tells it'
  if (data === undefined || existsSync(resolve(DATA, data))) return undefined
  return `there is no data at ${resolve(DATA, data)}. Set LEDE_BENCH to the folder that holds ${data}/; docs/benchmarks.md says what belongs into it and where it comes from`
}

function runOne(command: readonly string[], take: (text: string) => void): Promise<number> {
  const [file = '', ...args] = command
  const env = { ...process.env, LEDE_BENCH: DATA }
  const child = spawn(process.execPath, [resolve(ROOT, 'bench', file), ...args], {
    cwd: ROOT,
    env: peersAreInstalled() ? { NODE_DIR: PEERS_FOLDER, ...env } : env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', take)
  }
  return new Promise((done) => child.on('close', (code) => done(code ?? 1)))
}

async function run(name: string, { commands, figures }: Benchmark): Promise<Result> {
  const log = createWriteStream(resolve(OUT, `${name}.txt`))
  const started = Date.now()
  let output = ''
  let code = 0
  for (const command of commands) {
    code ||= await runOne(command, (text) => {
      output += text
      process.stdout.write(text)
      log.write(text)
    })
  }
  await new Promise<void>((done) => log.end(done))
  const read = Object.entries(figures).map(([label, pattern]) => [label, pattern.exec(output)?.[1]])
  return {
    state: code === 0 ? 'ran' : 'failed',
    seconds: Math.round((Date.now() - started) / 1000),
    figures: Object.fromEntries(read.filter(([, value]) => value !== undefined)),
  }
}

mkdirSync(OUT, { recursive: true })
if (values.peers) installPeers()
if (!peersAreInstalled()) {
  console.error('Without peers beside; `npm run bench -- --peers` installs them first.')
}
const results: Record<string, Result> = {}
const names = positionals.length > 0 ? positionals : Object.keys(BENCHMARKS)
for (const [i, name] of names.entries()) {
  const benchmark = BENCHMARKS[name]!
  console.log(`\n[${i + 1}/${names.length}] ${name}: ${benchmark.what}`)
  const reason = obstacle(benchmark)
  if (reason !== undefined) console.error(`not run: ${reason}.`)
  results[name] =
    reason === undefined
      ? await run(name, benchmark)
      : { state: 'not run', seconds: 0, figures: {}, reason }
  // After each: a run that is stopped leaves what it has.
  const all = { ...circumstances(ROOT), results }
  writeFileSync(resolve(OUT, 'results.json'), `${JSON.stringify(all, null, 2)}\n`)
  writeFileSync(resolve(OUT, 'results.md'), tableOf(all))
}
console.log()
for (const [name, { seconds, state }] of Object.entries(results)) {
  console.log(`${name.padEnd(18)}${String(seconds).padStart(5)} s  ${state}`)
}
process.exitCode = Object.values(results).every(({ state }) => state === 'ran') ? 0 : 1
