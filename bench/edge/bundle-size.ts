/**
 * `node bench/edge/bundle-size.ts [--bound 450]`: KiB of the built Worker after gzip. The bound is for
 * the program; articles come on top, up to what Cloudflare takes. A third of the program are learnt
 * tables: identification of 127 languages, what is known of each, who hangs on whom.
 */

import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { buildWorker } from '../../src/commands/host/bundle.ts'
import { modulesIn } from '../../src/commands/host/modules.ts'

const { values } = parseArgs({ options: { bound: { type: 'string', default: '450' } } })
/** What the free plan takes of a Worker, in KiB after gzip. */
const LIMIT = 3 * 1024

const kibibytes = (bytes: Uint8Array) => gzipSync(bytes, { level: 9 }).length / 1024
// All modules one behind the other, as wrangler counts what it uploads.
const script = Buffer.concat(modulesIn(dirname(buildWorker())).map((path) => readFileSync(path)))
const whole = kibibytes(script)
const articles = kibibytes(readFileSync('.generated/articles.json'))
console.log(
  `${whole.toFixed(1)} KiB after gzip, ${articles.toFixed(1)} of them articles; ${(script.length / 1024).toFixed(0)} before`,
)
if (whole - articles > Number(values.bound)) {
  console.error(`The program has more than ${values.bound} KiB.`)
  process.exitCode = 1
}
if (whole > LIMIT) {
  console.error(
    `Cloudflare takes ${LIMIT} KiB on the free plan. Publish some of the articles to the database instead: docs/limits.md.`,
  )
  process.exitCode = 1
}
