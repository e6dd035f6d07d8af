/** `node bench/edge/bundle-size.ts [--bound 525]`: KiB of the built Worker after gzip. */

import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { buildWorker } from '../../src/commands/bundle.ts'

const { values } = parseArgs({ options: { bound: { type: 'string', default: '525' } } })
const script = readFileSync(buildWorker())
const size = gzipSync(script, { level: 9 }).length / 1024
console.log(`${size.toFixed(0)} KiB after gzip, ${(script.length / 1024).toFixed(0)} before`)
if (size > Number(values.bound)) {
  console.error(`more than ${values.bound} KiB`)
  process.exitCode = 1
}
