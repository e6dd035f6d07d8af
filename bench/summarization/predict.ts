/**
 * `node bench/summarization/predict.ts SPLIT OUT.jsonl [K] [multi|leads]`: our summaries of the
 * benchmark's documents, for its scorer. K is a number, or `natural`; `multi` takes its groups of
 * articles, and `leads` does so without us: the first sentences of its articles in turn, but for
 * date lines and headings.
 */

import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { articleFromText } from '../../src/article/plain/plain-text.ts'
import { analyse } from '../../src/summary/analyse.ts'
import { summariseGroup } from '../../src/summary/group.ts'
import type { GroupMember } from '../../src/summary/group-offers.ts'
import { summarise } from '../../src/summary/summarise.ts'

interface Document_ {
  readonly id: string
  readonly lang: string
  readonly title?: string
  readonly text: string
  readonly multi?: boolean
  readonly docs?: readonly { readonly title?: string; readonly text: string }[]
}

const BENCH = resolve(process.env.LEDE_BENCH ?? '../shared/bench', 'summarization')
const [split = 'dev', out = 'predictions.jsonl', k = '3', kind = 'single'] = process.argv.slice(2)
const { load, groupOf, sentences, NATURAL } = (await import(
  pathToFileURL(join(BENCH, 'lib.mjs')).href
)) as {
  load(folder: string, split: string): Document_[]
  groupOf(document: Document_): string
  sentences(text: string, language: string): { text: string }[]
  NATURAL: Record<string, number>
}
/** A text that is no article, as one of nothing but headings, has no summary. */
function memberOf(part: { title?: string; text: string }, language: string): GroupMember[] {
  try {
    const article = articleFromText(part.text, { title: part.title ?? '' })
    return [{ article, analysis: analyse(article, { language }) }]
  } catch (error) {
    console.error(String(error))
    return []
  }
}

const END_MARK = /[.!?…。！？।॥۔؟]["'”’»)\]]*\s*$/u
/** Shorter ones are bylines, dates and places. UTF-16 units. */
const MIN_LENGTH = 31

function leadsInTurn(texts: readonly string[], language: string, count: number): string[] {
  const fit = texts.map((text) =>
    sentences(text, language).filter(
      (sentence) => sentence.text.length >= MIN_LENGTH && END_MARK.test(sentence.text),
    ),
  )
  const longest = Math.max(...fit.map(({ length }) => length))
  return Array.from({ length: longest }, (_, turn) => fit.flatMap((one) => one[turn]?.text ?? []))
    .flat()
    .slice(0, count)
}

const lines: string[] = []
const started = performance.now()
for (const document of load(join(BENCH, 'data'), split).filter(
  ({ multi }) => (multi === true) === (kind !== 'single'),
)) {
  const value = k === 'natural' ? (NATURAL[groupOf(document)] ?? 3) : Number(k)
  const length = { kind: 'sentences', value } as const
  let summary: string[] = []
  if (document.docs && kind === 'leads') {
    const texts = document.docs.map(({ text }) => text)
    summary = leadsInTurn(texts, document.lang, value)
  } else if (document.docs) {
    const members = document.docs.flatMap((part) => memberOf(part, document.lang))
    summary = summariseGroup(members, length).map(({ text }) => text)
  } else {
    const [member] = memberOf(document, document.lang)
    if (member) {
      const made = summarise(member.article, member.analysis, { length })
      summary = made.sentences.map(({ text }) => text)
    }
  }
  lines.push(JSON.stringify({ id: document.id, summary }))
}
writeFileSync(out, `${lines.join('\n')}\n`)
console.error(
  `${lines.length} documents, ${((performance.now() - started) / lines.length).toFixed(2)} ms each`,
)
