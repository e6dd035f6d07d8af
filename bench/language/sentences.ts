/**
 * `node bench/language/sentences.ts [--fails LANGUAGE]`: the sentence splitter on the benchmark's
 * treebanks and rule cases, by its own scorer, with Intl.Segmenter beside it, and time per 10 kB.
 */

import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const BENCH = resolve(process.env.LEDE_BENCH ?? '../shared/bench', 'language')
const ours = pathToFileURL(resolve(import.meta.dirname, '../../src/language/sentences.ts')).href
const folder = mkdtempSync(join(tmpdir(), 'lede-sentences-'))

const ADAPTERS = {
  'ours.mjs': `import { splitSentences } from '${ours}'
export const split = (text, lang) => splitSentences(text, lang).map(({ start, end }) => text.slice(start, end))`,
  'intl.mjs': `const segmenters = new Map()
export const split = (text, lang) => {
  if (!segmenters.has(lang)) segmenters.set(lang, new Intl.Segmenter(lang, { granularity: 'sentence' }))
  return [...segmenters.get(lang).segment(text)].map(({ segment }) => segment)
}`,
}
for (const [name, source] of Object.entries(ADAPTERS)) {
  const file = join(folder, name)
  writeFileSync(file, source)
  const args = [
    join(BENCH, 'score-sentences.mjs'),
    file,
    join(BENCH, 'data'),
    ...process.argv.slice(2),
  ]
  const run = spawnSync(process.execPath, args, { encoding: 'utf8' })
  process.stdout.write(run.stdout)
  process.stderr.write(run.stderr)
  if (run.status !== 0) process.exitCode = 1
}
