/**
 * `node bench/stories/cost.ts [--file FILE.jsonl] [--sizes 1000,10000,100000]`: CPU of workerd for
 * grouping one article while so many others are news, over that of receiving it. The articles are
 * made up, or those of a file of `npm run group-stories`, again and again, all within three days.
 * Linux only. Ends with 1 when the bound is broken.
 */

import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { buildWorker } from '../../src/commands/host/bundle.ts'
import { hostWorker } from '../../src/commands/host/hosting.ts'
import type { StoryArticle } from '../../src/story/features.ts'
import { madeUp } from '../library/generate.ts'
import { cpuMilliseconds, workerds } from '../library/workerd-cpu.ts'

const { values } = parseArgs({
  options: { file: { type: 'string' }, sizes: { type: 'string', default: '1000,10000' } },
})
/** Milliseconds an article. */
const BOUND = 2
const BATCH = 250
const SAMPLE = 1000
const DAYS = 3

const given: readonly { lang: string; title: string; text: string }[] | undefined =
  values.file === undefined
    ? undefined
    : readFileSync(values.file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line))

function article(number: number, of: number): StoryArticle {
  const time = Date.UTC(2026, 0, 1) + (DAYS * 86_400_000 * number) / of
  const rest = { id: String(number), date: new Date(time).toISOString() }
  if (given !== undefined) {
    const { lang, title, text } = given[number % given.length]!
    return { ...rest, language: lang, title, text }
  }
  const { publication } = madeUp(number)
  const { title, paragraphs } = publication.article
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n\n')
  return { ...rest, language: publication.analysis.language, title, text }
}

const hosted = await hostWorker({ script: buildWorker('bench/stories/grouper.ts') })
const [processId = 0] = workerds()

/** CPU for the articles `from` to `to`, milliseconds. */
async function send(from: number, to: number, of: number, query = ''): Promise<number> {
  const before = cpuMilliseconds(processId)
  for (let at = from; at < to; at += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, to - at) }, (_, i) => article(at + i, of))
    const answer = await fetch(new URL(query, hosted.url), {
      method: 'POST',
      body: JSON.stringify(batch),
    })
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
    await answer.text()
  }
  return cpuMilliseconds(processId) - before
}

const sizes = values.sizes.split(',').map(Number)
const of = Math.max(...sizes) + SAMPLE
let sent = 0
console.log('| active articles | CPU an article, ms | bound |\n|---:|---:|---:|')
for (const size of sizes) {
  await send(sent, size, of)
  const received = await send(size, size + SAMPLE, of, '?dry')
  const spent = (await send(size, size + SAMPLE, of)) - received
  sent = size + SAMPLE
  const each = spent / SAMPLE
  if (each > BOUND) process.exitCode = 1
  console.log(`| ${size} | ${each.toFixed(2)} | ${BOUND} |`)
}
await hosted.dispose()
