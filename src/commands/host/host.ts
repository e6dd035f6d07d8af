/**
 * `npm run host -- [--port 8787] [--outbound ADDRESS:PORT] [--var NAME:VALUE]… [--persist DIR]`
 *
 * Runs the built Worker in Miniflare with the bindings of `wrangler.toml`. `--outbound` sends
 * every outgoing request to that address and keeps its `Host`. Prints one line with the address
 * when it is ready. SIGTERM and SIGINT end it and everything that it started.
 */

import { defined } from '../../defined.ts'
import { readArguments } from '../arguments.ts'
import { buildWorker } from './bundle.ts'
import { endWithNpm } from './end-with-npm.ts'
import { hostWorker } from './hosting.ts'

const USAGE = `npm run host -- [--port 8787] [--outbound ADDRESS:PORT] [--var NAME:VALUE]… [--persist DIR]

Hosts the built Worker, for tests and benchmarks; npm start is for people.

  --port      where it listens (8787)
  --outbound  gets every outgoing request, with its Host kept
  --var       a setting
  --persist   a folder for KV and D1; in memory without it
  --entry     another entry file than src/index.ts`

const { values } = readArguments(USAGE, {
  options: {
    port: { type: 'string', default: '8787' },
    outbound: { type: 'string' },
    var: { type: 'string', multiple: true, default: [] },
    persist: { type: 'string' },
    entry: { type: 'string' },
  },
})

function readVariables(pairs: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const colon = pair.indexOf(':')
      if (colon < 1) throw new Error(`--var must be NAME:VALUE, not ${pair}`)
      return [pair.slice(0, colon), pair.slice(colon + 1)]
    }),
  )
}

const hosted = await hostWorker({
  script: buildWorker(values.entry),
  port: Number(values.port),
  variables: readVariables(values.var),
  ...defined({ outbound: values.outbound, persist: values.persist }),
})

let ending = false
async function end(): Promise<void> {
  if (ending) return
  ending = true
  await hosted.dispose()
  process.exit(0)
}
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, end)
endWithNpm(end)
console.log(hosted.url.href)
