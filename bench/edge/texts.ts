/**
 * `node bench/edge/texts.ts [--requests 40] [--rounds 5]`: CPU of a text that is sent and summarised
 * for the first time, over that of looking it up and keeping it in the Cache API; Linux only.
 */

import { parseArgs } from 'node:util'
import { sourceText } from './source-text.ts'
import { type Case, cpuOf, startStage } from './stage.ts'

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '40' },
    rounds: { type: 'string', default: '5' },
  },
})

/** In Latin script. */
const SOURCE = sourceText('de', 'en', 'es', 'fr', 'sw', 'tr', 'vi')

let serial = 0
/** So many characters, no two texts and no two turns of the source the same. */
function textOf(length: number): string {
  let text = `Report number ${serial++} on what was found. `
  for (let turn = 0; text.length < length; turn += 1) {
    text += turn === 0 ? SOURCE : SOURCE.replaceAll(/\. /g, `, on day ${turn}. `)
  }
  return text.slice(0, length)
}

const SIZES = { '4,000': 4_000, '20,000': 20_000, '1,000,000': 1_000_000 }
const BOUNDS: Readonly<Record<string, number>> = { '4,000': 3, '20,000': 8, '1,000,000': 60 }
const stage = await startStage()
const headers = { 'content-type': 'text/plain' }
const cases = Object.entries(SIZES).flatMap(([name, length]): Case[] => [
  {
    name: `bare ${name}`,
    target: stage.bare,
    path: () => '/post',
    body: () => textOf(length),
    headers,
  },
  { name, target: stage.lede, path: () => '/summary', body: () => textOf(length), headers },
])
const cpu = await cpuOf(cases, Number(values.requests), Number(values.rounds))
await stage.dispose()
console.log('| characters | CPU, ms | over keeping them bare, ms | bound |\n|---|---:|---:|---:|')
for (const name of Object.keys(SIZES)) {
  const all = cpu.get(name) ?? Number.NaN
  const rest = all - (cpu.get(`bare ${name}`) ?? 0)
  if (rest > (BOUNDS[name] ?? 0)) process.exitCode = 1
  console.log(`| ${name} | ${all.toFixed(1)} | ${rest.toFixed(1)} | ${BOUNDS[name]} |`)
}
