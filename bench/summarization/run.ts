/**
 * `node bench/summarization/run.ts [SPLIT] [--peers FOLDER]`: ROUGE of our summaries by group of
 * documents, with Lead, chance and the oracle beside them; several articles; what readers see.
 *
 * `--peers` (or `LEDE_PEERS`) names a folder with predictions of other summarisers, `NAME.SPLIT.jsonl`
 * each, in the scorer's format; they are scored side by side. Nothing is installed or downloaded.
 */

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  options: { peers: { type: 'string', default: process.env.LEDE_PEERS ?? '' } },
  allowPositionals: true,
})
const split = positionals[0] ?? 'dev'
const scorer = resolve(process.env.LEDE_BENCH ?? '../shared/bench', 'summarization', 'score.mjs')
const folder = mkdtempSync(join(tmpdir(), 'lede-bench-'))

interface Score {
  readonly n: number
  readonly ci: readonly [number, number]
  readonly [measure: string]: number | readonly [number, number]
}
type Scores = Record<string, Score>

const node = (...args: string[]): string =>
  execFileSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    stdio: ['ignore', 'pipe', 'inherit'],
  })

function score(system: string, ...options: string[]): Scores {
  const out = join(folder, 'scores.json')
  node(scorer, '--split', split, '--system', system, '--json', out, ...options)
  return (JSON.parse(readFileSync(out, 'utf8')) as { res: Scores }).res
}

function table(
  title: string,
  systems: Readonly<Record<string, string>>,
  measures: readonly string[],
  ...options: string[]
): void {
  const scored = Object.entries(systems).map(([name, system]) => {
    return [name, score(system, ...options)] as const
  })
  const groups = Object.keys(scored[0]?.[1] ?? {})
  const cell = (scores: Scores, group: string) =>
    measures.map((measure) => Number(scores[group]?.[measure] ?? Number.NaN).toFixed(1)).join('/')
  const longest = Math.max(...scored.map(([name]) => name.length))
  const width = Math.max(measures.length * 5 + 1, longest + 2)
  console.log(`\n${title} (${split})`)
  console.log(
    `${'group'.padEnd(10)}${'n'.padStart(5)}${scored.map(([name]) => name.padStart(width)).join('')}`,
  )
  for (const group of groups) {
    const n = String(scored[0]?.[1][group]?.n ?? '')
    const cells = scored.map(([, scores]) => cell(scores, group).padStart(width)).join('')
    const range = scored[0]?.[1][group]?.ci
    const interval = range ? `   ours ${range.map((value) => value.toFixed(1)).join('–')}` : ''
    console.log(`${group.padEnd(10)}${n.padStart(5)}${cells}${interval}`)
  }
}

const predict = (k: string, ...options: string[]): string => {
  const out = join(folder, `ours-${[k, ...options].join('')}.jsonl`)
  node(join(import.meta.dirname, 'predict.ts'), split, out, k, ...options)
  return out
}

try {
  const ours = predict('3')
  const peers = Object.fromEntries(
    (values.peers === '' ? [] : readdirSync(values.peers))
      .filter((file) => file.endsWith(`.${split}.jsonl`))
      .map((file) => [basename(file, `.${split}.jsonl`), join(values.peers, file)]),
  )
  const systems = { ours, lead: 'lead', random: 'random', oracle: 'oracle', ...peers }
  table('3 sentences, ROUGE-1/2/Lsum F1', systems, ['r1', 'r2', 'rls'])
  table('Cut at reference length, ROUGE-1/2 recall', systems, ['r1r', 'r2r'], '--limit', 'ref')
  table(
    'As many sentences as the references, ROUGE-1/2/Lsum F1',
    { ours: predict('natural'), lead: 'lead', random: 'random', oracle: 'oracle' },
    ['r1', 'r2', 'rls'],
    '--k',
    'natural',
  )
  table(
    'Several articles of one event, ROUGE-1/2/Lsum F1',
    {
      ours: predict('natural', 'multi'),
      lead: 'lead',
      'without dates': predict('natural', 'leads'),
      random: 'random',
      oracle: 'oracle',
    },
    ['r1', 'r2', 'rls'],
    '--k',
    'natural',
    '--multi',
    'only',
  )
  console.log(`\n${node(join(import.meta.dirname, 'quality.ts'), split)}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
