/**
 * `node bench/summarization/predict.ts SPLIT OUT.jsonl [K]`: our summaries of the benchmark's
 * documents, for its scorer. K is a number, or `natural`.
 */

import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { articleFromText } from '../../src/article/plain-text.ts'
import { analyse } from '../../src/summary/analyse.ts'
import { summarise } from '../../src/summary/summarise.ts'

interface Document_ {
  readonly id: string
  readonly lang: string
  readonly title?: string
  readonly text: string
  readonly multi?: boolean
}

const BENCH = resolve(process.env.LEDE_BENCH ?? '../shared/bench', 'summarization')
const [split = 'dev', out = 'predictions.jsonl', k = '3'] = process.argv.slice(2)
const { load, groupOf, NATURAL } = (await import(pathToFileURL(join(BENCH, 'lib.mjs')).href)) as {
  load(folder: string, split: string): Document_[]
  groupOf(document: Document_): string
  NATURAL: Record<string, number>
}
const lines: string[] = []
const started = performance.now()
for (const document of load(join(BENCH, 'data'), split).filter(({ multi }) => !multi)) {
  const value = k === 'natural' ? (NATURAL[groupOf(document)] ?? 3) : Number(k)
  let summary: string[] = []
  try {
    const article = articleFromText(document.text, { title: document.title ?? '' })
    const analysis = analyse(article, { language: document.lang })
    const options = { length: { kind: 'sentences', value } } as const
    summary = summarise(article, analysis, options).sentences.map(({ text }) => text)
  } catch (error) {
    console.error(document.id, String(error))
  }
  lines.push(JSON.stringify({ id: document.id, summary }))
}
writeFileSync(out, `${lines.join('\n')}\n`)
console.error(
  `${lines.length} documents, ${((performance.now() - started) / lines.length).toFixed(2)} ms each`,
)
