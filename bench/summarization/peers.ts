/**
 * `node bench/summarization/peers.ts SPLIT FOLDER`: summaries of the same documents by the peers
 * that are installed, three sentences each, as `NAME.SPLIT.jsonl` for `run.ts --peers FOLDER`.
 */

import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { peer } from '../peers/peers.ts'

interface Document_ {
  readonly id: string
  readonly text: string
  readonly lang: string
  readonly multi?: boolean
}
type Summarise = (text: string, language: string) => readonly string[] | Promise<readonly string[]>

const SENTENCES = 3
const [split = 'dev', folder = '.'] = process.argv.slice(2)
const library = resolve(process.env.LEDE_BENCH ?? '../shared/bench', 'summarization')
const { load } = (await import(pathToFileURL(join(library, 'lib.mjs')).href)) as {
  load(folder: string, split: string): Document_[]
}

const sum = peer<(given: object) => { sentences: string[] }>('sum')
const lexrank = peer<{
  summarize(
    text: string,
    count: number,
    done: (error: unknown, lines: { text: string; index: number }[]) => void,
  ): void
}>('lexrank')

const textRank = peer<{
  Summarizer: {
    new (config: object, logger: object): { summarize(text: string, language: string): string[] }
    SORT_OCCURENCE: string
  }
  AbsoluteSummarizerConfig: new (...settings: readonly unknown[]) => object
  SorensenDiceSimilarity: new () => object
  DefaultTextParser: new () => object
  NullLogger: new () => object
}>('ts-textrank')

/** As its documentation has it; it knows the stop words of some languages, and throws for others. */
function makeTextRank({
  Summarizer,
  AbsoluteSummarizerConfig,
  SorensenDiceSimilarity,
  DefaultTextParser,
  NullLogger,
}: NonNullable<typeof textRank>): Summarise {
  const config = new AbsoluteSummarizerConfig(
    SENTENCES,
    new SorensenDiceSimilarity(),
    new DefaultTextParser(),
    0.85,
    Summarizer.SORT_OCCURENCE,
  )
  const summarizer = new Summarizer(config, new NullLogger())
  return (text, language) => summarizer.summarize(text, language)
}

const summarisers: Readonly<Record<string, Summarise | undefined>> = {
  sum: sum && ((text) => sum({ corpus: text, nSentences: SENTENCES }).sentences),
  lexrank:
    lexrank &&
    ((text) =>
      new Promise((done, broken) =>
        lexrank.summarize(text, SENTENCES, (error, lines) => {
          if (error) broken(error)
          else done(lines.toSorted((a, b) => a.index - b.index).map((line) => line.text))
        }),
      )),
  'ts-textrank': textRank && makeTextRank(textRank),
}

mkdirSync(folder, { recursive: true })
const documents = load(join(library, 'data'), split).filter(({ multi }) => multi !== true)
for (const [name, summarise] of Object.entries(summarisers)) {
  if (!summarise) continue
  let failed = 0
  const started = performance.now()
  const lines: string[] = []
  for (const { id, text, lang } of documents) {
    let summary: readonly string[] = []
    try {
      summary = await summarise(text, lang)
    } catch {
      failed += 1
    }
    lines.push(JSON.stringify({ id, summary }))
  }
  const each = (performance.now() - started) / documents.length
  writeFileSync(join(folder, `${name}.${split}.jsonl`), `${lines.join('\n')}\n`)
  console.log(
    `${name}: ${documents.length} documents, ${failed} failed, ${each.toFixed(1)} ms each`,
  )
}
