/**
 * `npm run train:reader [-- --leave-out LANGUAGE] [--fold K] [--out FILE]`: learns how a
 * reader judges a sentence (`src/summary/reader.ts`).
 *
 * Reads the news in `reader/data/ntrex` under `LEDE_BENCH` (the folder `../shared/bench` by default),
 * the same lines in 127 languages, and the grades that three editors gave each line. There are few
 * documents and many languages, so the ridge is strong and no feature depends on the language. The
 * weights are only numbers and contain no text of the data.
 *
 * `--fold K` (0…4) leaves out every fifth document from the K-th on, for cross-validation.
 */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { articleFromText } from '../article/plain/plain-text.ts'
import { detectLanguage } from '../language/detect.ts'
import { readJudged } from '../summary/judge.ts'
import { standardised } from '../summary/linear.ts'
import { READER_FEATURES, READER_TARGETS, type ReaderTarget } from '../summary/reader.ts'
import { readUnits } from '../summary/units.ts'
import { type Grades, labelsOf } from './grades.ts'
import { learnLogistic } from './logistic.ts'
import { chosenWeights, weightsFile } from './weights.ts'

interface Document_ {
  readonly id: string
  readonly title: string
  readonly sentences: readonly string[]
}

const { values } = parseArgs({
  options: {
    'leave-out': { type: 'string', default: '' },
    fold: { type: 'string' },
    out: { type: 'string', default: weightsFile(chosenWeights(), 'reader') },
  },
})
const BENCH = resolve(process.env.LEDE_BENCH ?? '../shared/bench', 'reader', 'data')
if (!existsSync(join(BENCH, 'grades.dev.json'))) {
  console.error(
    `There are no grades at ${BENCH}; set LEDE_BENCH to the folder with the benchmarks.`,
  )
  process.exit(1)
}

const FOLDS = 5
const MIN_SENTENCES = 5
/**
 * Ridge for each weight, in sentences of one language: the best in cross-validation by document.
 */
const RIDGE = 333
const SENTENCES = 15_000

const grades = JSON.parse(readFileSync(join(BENCH, 'grades.dev.json'), 'utf8')) as Record<
  string,
  Grades
>
const ids = Object.keys(grades).filter((id) => grades[id]!.sentences >= MIN_SENTENCES)
const learnt = new Set(
  ids.filter((_, i) => values.fold === undefined || i % FOLDS !== Number(values.fold)),
)
const labels = new Map(ids.map((id) => [id, labelsOf(grades[id]!)]))

const bare = (text: string): string => text.normalize('NFC').replace(/[\s\u200b-\u200f]+/gu, '')

/** The line that contains each sentence, -1 if none is found. */
function linesOf(lines: readonly string[], sentences: readonly string[]): number[] {
  const bared = lines.map(bare)
  let from = 0
  return sentences.map((sentence) => {
    const text = bare(sentence)
    const at = bared.findIndex((line, i) => i >= from && line.includes(text))
    if (at >= 0) from = at
    return at
  })
}

const rows: Float64Array[] = []
const targets = Object.fromEntries(
  READER_TARGETS.map((target) => [target, [] as number[]]),
) as Record<ReaderTarget, number[]>
const files = readdirSync(join(BENCH, 'ntrex')).sort()
for (const file of files) {
  const language = file.split('.', 1)[0]!
  if (values['leave-out'].split(',').includes(language)) continue
  process.stderr.write(`\r${language}        `)
  const lines = gunzipSync(readFileSync(join(BENCH, 'ntrex', file))).toString('utf8')
  for (const line of lines.split('\n').filter(Boolean)) {
    const { id, title, sentences } = JSON.parse(line) as Document_
    const label = labels.get(id)
    if (label === undefined || !learnt.has(id)) continue
    const article = articleFromText(sentences.join('\n\n'), { title })
    const found = detectLanguage(sentences.join('\n\n').slice(0, 4000)).language
    const units = readUnits(article, found)
    const { reader } = readJudged(units, found)
    const at = linesOf(
      sentences,
      units.units.map(({ text }) => text),
    )
    reader.forEach((row, i) => {
      if (at[i]! < 0) return
      rows.push(row)
      for (const target of READER_TARGETS) targets[target].push(label[target][at[i]!]!)
    })
  }
}
process.stderr.write('\n')

const rounded = (value: number): number => Number(value.toPrecision(4))
const mean = READER_FEATURES.map((_, f) =>
  rounded(rows.reduce((sum, row) => sum + row[f]!, 0) / rows.length),
)
const scale = READER_FEATURES.map((_, f) => {
  const spread = rows.reduce((sum, row) => sum + (row[f]! - mean[f]!) ** 2, 0) / rows.length
  return spread < 1e-9 ? 0 : rounded(Math.sqrt(spread))
})
const standard = rows.map((row) => standardised(row, mean, scale))
const weights = Object.fromEntries(
  READER_TARGETS.map((target) => {
    process.stderr.write(`${target} `)
    const found = learnLogistic(
      {
        rows: standard,
        labels: Float64Array.from(targets[target]),
        weights: new Float64Array(rows.length).fill(SENTENCES / rows.length),
      },
      RIDGE,
    )
    return [target, [...found].map((weight) => Number(weight.toFixed(4)))]
  }),
)
const provenance =
  'Learnt by npm run train:reader from the grades of three editors for 61 documents of NTREX-128 (CC BY-SA 4.0) in 127 languages. Numbers only, no text.'
writeFileSync(
  values.out,
  `${JSON.stringify({ provenance, features: READER_FEATURES, mean, scale, weights })}\n`,
)
console.error(`\n${rows.length} sentences of ${learnt.size} documents → ${values.out}`)
