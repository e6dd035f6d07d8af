/**
 * `node bench/edge/bundle-groups.ts [--top 30]`: what the bytes of the built Worker are, by room,
 * package and table. Each group is compressed by itself, so the sum is not quite the whole.
 */

import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { type Loader, transformSync } from 'esbuild'
import { makeModules } from '../../src/commands/host/modules.ts'

const { values } = parseArgs({ options: { top: { type: 'string', default: '30' } } })

/** `linkedom`, `src/language/data`, or a table by its path. */
function groupOf(source: string): string {
  if (source.endsWith('.json')) return source
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source) ?? []
  return name ?? source.split('/').slice(0, -1).slice(0, 3).join('/')
}

/** A source as the bundle has it; what the bundle left out of it is cut off at the end. */
function minified(source: string, length: number): string {
  const text = readFileSync(source, 'utf8')
  if (source.endsWith('.json')) return JSON.stringify(JSON.parse(text))
  const loader: Loader = source.endsWith('.ts') ? 'ts' : 'js'
  const options = { loader, minify: true, charset: 'utf8', legalComments: 'none' } as const
  return transformSync(text, options).code.slice(0, length)
}

const groups = new Map<string, { bytes: number; texts: string[] }>()
for (const { sources } of await makeModules('src/index.ts')) {
  for (const [source, bytes] of sources) {
    if (bytes === 0) continue
    const name = groupOf(source)
    const { bytes: before = 0, texts = [] } = groups.get(name) ?? {}
    groups.set(name, { bytes: before + bytes, texts: [...texts, minified(source, bytes)] })
  }
}
const rows = [...groups].map(([name, { bytes, texts }]) => {
  const gzipped = gzipSync(texts.join('\n'), { level: 9 }).length
  return { name, gzipped: gzipped / 1024, raw: bytes / 1024 }
})
rows.sort((a, b) => b.gzipped - a.gzipped)
console.log('| group | KiB after gzip | before |\n|---|---:|---:|')
for (const { name, gzipped, raw } of rows.slice(0, Number(values.top))) {
  console.log(`| ${name} | ${gzipped.toFixed(1)} | ${raw.toFixed(1)} |`)
}
const rest = rows.slice(Number(values.top)).reduce((sum, { gzipped }) => sum + gzipped, 0)
console.log(`| all others | ${rest.toFixed(1)} | |`)
