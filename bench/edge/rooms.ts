/**
 * `node bench/edge/rooms.ts [--runs 7]`: the middle of the house without the rest: CPU of workerd up to the
 * first answer of a Worker that only splits sentences, or only summarises, over that of an empty
 * Worker that is sent the same text; Linux only.
 */

import { parseArgs } from 'node:util'
import { buildWorker } from '../../src/commands/host/bundle.ts'
import { sourceText } from './source-text.ts'
import { firstAnswer } from './stage.ts'

const { values } = parseArgs({ options: { runs: { type: 'string', default: '7' } } })
const FOLDER = 'bench/edge/rooms'
const ROWS = [
  { what: 'sentences of 10,000 characters', entry: 'sentences', length: 10_000, bound: 3 },
  { what: 'summary of 4,000 characters', entry: 'summary', length: 4_000, bound: 25 },
]

const least = new Map<string, number>()
for (let run = 0; run < Number(values.runs); run += 1) {
  for (const { entry, length } of ROWS) {
    for (const room of ['empty', entry]) {
      const script = buildWorker(`${FOLDER}/${room}.ts`)
      const { spent } = await firstAnswer({ script }, '/', sourceText('en').slice(0, length))
      const key = `${room} ${length}`
      least.set(key, Math.min(spent, least.get(key) ?? Number.POSITIVE_INFINITY))
    }
  }
}
console.log('| first request | CPU, ms | over an empty Worker, ms | bound |\n|---|---:|---:|---:|')
for (const { what, entry, length, bound } of ROWS) {
  const all = least.get(`${entry} ${length}`) ?? Number.NaN
  const rest = all - (least.get(`empty ${length}`) ?? 0)
  if (rest > bound) process.exitCode = 1
  console.log(`| ${what} | ${all.toFixed(0)} | ${rest.toFixed(0)} | ${bound} |`)
}
