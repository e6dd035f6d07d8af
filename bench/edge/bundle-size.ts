/**
 * `node bench/edge/bundle-size.ts [--bound 604] [--first 34] [--words 58]`: KiB of the built Worker after gzip, and
 * of the modules among them that a cold start parses before it can answer with a kept feed: those
 * that the main module imports statically. The bounds are for the program; articles come on top, up
 * to what Cloudflare takes, and so do the words that stories are found by, which are read only where
 * articles arrive and have a bound of their own. A third of the program are learnt tables: identification of
 * languages, what is known of each, who hangs on whom. The figures in docs/limits.md are compared too.
 */

import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { parse } from 'acorn'
import { buildWorker } from '../../src/commands/host/bundle.ts'
import { MAIN_MODULE } from '../../src/commands/host/module.ts'
import { modulesIn } from '../../src/commands/host/modules.ts'
import { reachedFrom } from '../../src/commands/host/static-imports.ts'
import { CONCEPTS } from '../../src/story/concepts/table.ts'

const { values } = parseArgs({
  options: {
    bound: { type: 'string', default: '604' },
    first: { type: 'string', default: '34' },
    words: { type: 'string', default: '58' },
  },
})
/** What the free plan takes of a Worker, in KiB after gzip. */
const LIMIT = 3 * 1024

const folder = dirname(buildWorker())
const modules = new Map(modulesIn(folder).map((path) => [basename(path), readFileSync(path)]))

/** Names of the modules beside it that a module imports statically. */
function importsOf(module: Buffer): string[] {
  const { body } = parse(module.toString(), { ecmaVersion: 'latest', sourceType: 'module' })
  return body.flatMap((node) => {
    const source = 'source' in node ? node.source?.value : undefined
    return typeof source === 'string' && source.startsWith('./') ? [join(source)] : []
  })
}

/** Several modules one behind the other, as wrangler counts what it uploads. */
function measured(names: Iterable<string>): { readonly raw: number; readonly gzipped: number } {
  const whole = Buffer.concat([...names].map((name) => modules.get(name)!))
  return { raw: whole.length / 1024, gzipped: gzipSync(whole, { level: 9 }).length / 1024 }
}

const whole = measured(modules.keys())
// The main module and all that is compiled with it, before any request is looked at.
const first = measured(reachedFrom([MAIN_MODULE], (name) => importsOf(modules.get(name)!)))
const articles = gzipSync(readFileSync('.generated/articles.json'), { level: 9 }).length / 1024
const words = gzipSync(Object.values(CONCEPTS).join(''), { level: 9 }).length / 1024
console.log(
  `${whole.gzipped.toFixed(1)} KiB after gzip, ${articles.toFixed(1)} of them articles, ${words.toFixed(1)} words that stories are found by; ${whole.raw.toFixed(0)} before, in ${modules.size} modules`,
)
console.log(
  `A cold start parses ${first.gzipped.toFixed(1)} KiB of them before a kept feed is answered; ${first.raw.toFixed(0)} before gzip.`,
)

/** What docs/limits.md tells of the Worker: where it stands, and what it should be. */
const TOLD: readonly (readonly [RegExp, number])[] = [
  [/Lede has ([\d.]+) of them/, (whole.gzipped * 1024) / 1e6],
  [/in some (\d+) modules/, modules.size],
  [/compiles (\d+) KiB of them/, first.gzipped],
  [/: (\d+) KiB of [\d,]+ before gzip/, first.raw],
  [/ KiB of ([\d,]+) before gzip/, whole.raw],
]
/** As a share: rounded figures need not change with every line of the program. */
const TOLERANCE = 0.03

function fail(message: string): void {
  console.error(message)
  process.exitCode = 1
}
if (words > Number(values.words)) fail(`The words of stories have more than ${values.words} KiB.`)
if (whole.gzipped - articles - words > Number(values.bound)) {
  fail(`The program has more than ${values.bound} KiB.`)
}
if (first.gzipped > Number(values.first)) {
  fail(
    `A cold start parses more than ${values.first} KiB. Import what few requests need with import().`,
  )
}
if (whole.gzipped > LIMIT) {
  fail(
    `Cloudflare takes ${LIMIT} KiB on the free plan. Publish some of the articles to the database instead: docs/limits.md.`,
  )
}
const limits = readFileSync('docs/limits.md', 'utf8')
for (const [place, figure] of TOLD) {
  const told = Number(place.exec(limits)?.[1]?.replace(',', ''))
  // Not a number where the sentence has changed.
  if (!(Math.abs(told - figure) <= figure * TOLERANCE)) {
    fail(`docs/limits.md says ${told} where ${figure.toFixed(2)} was measured: ${place.source}`)
  }
}
