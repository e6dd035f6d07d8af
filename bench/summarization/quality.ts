/**
 * `node bench/summarization/quality.ts [SPLIT]`: what a reader sees, counted over the chosen
 * sentences of three-sentence summaries. The counts look at the sentences afresh: quotation marks
 * and brackets are counted by number here, where the choice looks at their nesting.
 */

import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { articleFromText } from '../../src/article/plain/plain-text.ts'
import { analyse } from '../../src/summary/analyse.ts'
import { pointsBack } from '../../src/summary/openers.ts'
import { summarise } from '../../src/summary/summarise.ts'

interface Document_ {
  readonly lang: string
  readonly title?: string
  readonly text: string
  readonly multi?: boolean
}

const BENCH = resolve(process.env.LEDE_BENCH ?? '../shared/bench', 'summarization')
const split = process.argv[2] ?? 'dev'
const { load, groupOf } = (await import(pathToFileURL(join(BENCH, 'lib.mjs')).href)) as {
  load(folder: string, split: string): Document_[]
  groupOf(document: Document_): string
}

const END_MARK = /[.!?…。！？।॥۔؟։]["'”’»›)\]」』]*\s*$/u
const count = (text: string, marks: RegExp) => text.match(marks)?.length ?? 0
const unbalanced = (text: string): boolean =>
  count(text, /["“”„]/gu) % 2 !== 0 ||
  count(text, /[«»]/gu) % 2 !== 0 ||
  count(text, /[「『《]/gu) !== count(text, /[」』》]/gu) ||
  count(text.replace(/^\s*[\p{L}\p{N}]+\)/u, ''), /[([（]/gu) !==
    count(text.replace(/^\s*[\p{L}\p{N}]+\)/u, ''), /[)\]）]/gu)

interface Counts {
  documents: number
  sentences: number
  unmarked: number
  unbalanced: number
  short: number
  hanging: number
  twice: number
}

const groups = new Map<string, Counts>()
for (const document of load(join(BENCH, 'data'), split).filter(({ multi }) => !multi)) {
  const group = groupOf(document)
  const counts = groups.get(group) ?? {
    documents: 0,
    sentences: 0,
    unmarked: 0,
    unbalanced: 0,
    short: 0,
    hanging: 0,
    twice: 0,
  }
  groups.set(group, counts)
  try {
    const article = articleFromText(document.text, { title: document.title ?? '' })
    const analysis = analyse(article, { language: document.lang })
    const length = { kind: 'sentences', value: 3 } as const
    const { sentences, alreadyShort } = summarise(article, analysis, { length })
    if (alreadyShort) continue
    counts.documents += 1
    counts.sentences += sentences.length
    for (const { text, index } of sentences) {
      if (!END_MARK.test(text)) counts.unmarked += 1
      if (unbalanced(text)) counts.unbalanced += 1
      if (analysis.sentences[index]!.words < 5) counts.short += 1
    }
    if (pointsBack(sentences[0]?.text ?? '', document.lang)) counts.hanging += 1
    if (new Set(sentences.map(({ text }) => text)).size < sentences.length) counts.twice += 1
  } catch (error) {
    console.error(group, String(error))
  }
}
const share = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1)
console.log('Of the chosen sentences, %: no end mark, unbalanced marks, under 5 words;')
console.log('of the summaries, %: opening that points back, a sentence twice')
for (const [group, c] of [...groups].sort()) {
  const cells = [
    share(c.unmarked, c.sentences),
    share(c.unbalanced, c.sentences),
    share(c.short, c.sentences),
    share(c.hanging, c.documents),
    share(c.twice, c.documents),
  ]
  console.log(
    `${group.padEnd(10)}${String(c.documents).padStart(5)}${cells.map((x) => x.padStart(7)).join('')}`,
  )
}
