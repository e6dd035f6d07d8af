/**
 * `node bench/stories/rows.ts --file FILE.jsonl [--copies N]`: rows of D1 that placing an article
 * reads and writes, and the CPU of workerd, for the articles of a file of `npm run group-stories`,
 * in their order; `--copies` sends them again as news of other weeks.
 */

import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { buildWorker } from '../../src/commands/host/bundle.ts'
import { hostWorker } from '../../src/commands/host/hosting.ts'
import { cpuMilliseconds, workerds } from '../library/workerd-cpu.ts'

const { values } = parseArgs({
  options: { file: { type: 'string' }, copies: { type: 'string', default: '1' } },
})
const BATCH = 10
const WEEK = 7 * 86_400_000
const articles = readFileSync(values.file!, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line))

const hosted = await hostWorker({ script: buildWorker('bench/stories/d1-grouper.ts') })
const [processId = 0] = workerds()

interface Placed {
  readonly id: string
  readonly read: number
  readonly written: number
}

async function send(batch: readonly object[], query = ''): Promise<Placed[]> {
  const answer = await fetch(new URL(query, hosted.url), {
    method: 'POST',
    body: JSON.stringify(batch),
  })
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
  return (await answer.json()) as Placed[]
}

const at = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(share * (numbers.length - 1))]!
const mean = (numbers: readonly number[]): string =>
  (numbers.reduce((sum, number) => sum + number, 0) / numbers.length).toFixed(1)
const told = (numbers: readonly number[]): string =>
  `${mean(numbers)} / ${at(numbers, 0.95)} / ${at(numbers, 1)}`

console.log(
  '| articles before | rows read: mean / 95 % / most | written | CPU, ms |\n|--:|--:|--:|--:|',
)
let before = 0
for (let copy = 0; copy < Number(values.copies); copy += 1) {
  const placed: Placed[] = []
  const cpu = cpuMilliseconds(processId)
  for (let i = 0; i < articles.length; i += BATCH) {
    const batch = articles.slice(i, i + BATCH).map(({ id, lang, title, text, date }) => ({
      id: `${copy}/${id}`,
      language: lang,
      title,
      text,
      date: new Date(Date.parse(date) + copy * WEEK).toISOString(),
    }))
    placed.push(...(await send(batch)))
  }
  const spent = (cpuMilliseconds(processId) - cpu) / articles.length
  const [read, written] = [placed.map((one) => one.read), placed.map((one) => one.written)]
  console.log(`| ${before} | ${told(read)} | ${told(written)} | ${spent.toFixed(2)} |`)
  before += articles.length
}
await hosted.dispose()
