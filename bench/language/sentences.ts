/**
 * `node bench/language/sentences.ts [--fails LANGUAGE]`: the sentence splitter on the benchmark's
 * treebanks and rule cases, by the benchmark's own scorer, with its baseline and Intl.Segmenter
 * beside it; then milliseconds for 10,240 characters, warm.
 */

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

interface Adapter {
  readonly split: (text: string, language: string) => readonly string[]
}
interface Row {
  readonly lang: string
  readonly sents: readonly string[]
}

const BENCH = resolve(
  process.env.LEDE_BENCH ?? join(import.meta.dirname, '../../../shared/bench'),
  'language',
)
const ours = pathToFileURL(resolve(import.meta.dirname, '../../src/language/sentences.ts')).href
const folder = mkdtempSync(join(tmpdir(), 'lede-sentences-'))

const SOURCES = {
  'ours.mjs': `import { splitSentences } from '${ours}'
export const split = (text, lang) => splitSentences(text, lang).map(({ start, end }) => text.slice(start, end))`,
  'intl.mjs': `const segmenters = new Map()
export const split = (text, lang) => {
  if (!segmenters.has(lang)) segmenters.set(lang, new Intl.Segmenter(lang, { granularity: 'sentence' }))
  return [...segmenters.get(lang).segment(text)].map(({ segment }) => segment)
}`,
}
for (const [name, source] of Object.entries(SOURCES)) writeFileSync(join(folder, name), source)
const adapters = [
  join(folder, 'ours.mjs'),
  join(BENCH, 'baseline-sentences.mjs'),
  join(folder, 'intl.mjs'),
]

for (const file of adapters) {
  const run = spawnSync(
    process.execPath,
    [join(BENCH, 'score-sentences.mjs'), file, join(BENCH, 'data'), ...process.argv.slice(2)],
    { encoding: 'utf8' },
  )
  process.stdout.write(run.stdout)
  process.stderr.write(run.stderr)
  if (run.status !== 0) process.exitCode = 1
}

const rows = readFileSync(join(BENCH, 'data/segmentation.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row)
const textOf = (language: string): string =>
  rows
    .filter(({ lang }) => lang === language)
    .map(({ sents }) => sents.join(' '))
    .join('\n\n')
    .slice(0, 10_240)

/** The best of some rounds: what else the machine does must not count. */
function warmMilliseconds(split: Adapter['split'], language: string): number {
  const text = textOf(language)
  for (let i = 0; i < 300; i += 1) split(text, language)
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 5; round += 1) {
    const started = performance.now()
    for (let i = 0; i < 50; i += 1) split(text, language)
    best = Math.min(best, (performance.now() - started) / 50)
  }
  return best
}

for (const file of adapters) {
  const { split } = (await import(pathToFileURL(file).href)) as Adapter
  const times = ['en', 'ru', 'ja'].map(
    (language) => `${language} ${warmMilliseconds(split, language).toFixed(3)}`,
  )
  console.log(`${file.split('/').at(-1)}: ms per 10,240 characters, warm: ${times.join(', ')}`)
}
