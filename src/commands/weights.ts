/**
 * `npm run weights -- all|free`: chooses the weights that summaries are made with.
 *
 * `all` were learnt from every training set named in docs/provenance.md, `free` only from those
 * whose texts have a free licence. docs/benchmarks.md says what the difference costs.
 */

import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readArguments } from './arguments.ts'

export const WEIGHTS = ['all', 'free'] as const
type Weights = (typeof WEIGHTS)[number]

const FOLDER = 'src/summary/weights'
const CHOSEN = `${FOLDER}/weights.ts`
const ROOT = resolve(import.meta.dirname, '../..')

/** Where a model is kept, from the root of the project. */
export const weightsFile = (weights: Weights, model: 'ranking' | 'reader'): string =>
  `${FOLDER}/${weights}/${model}.weights.json`

/** The weights that the program is built with. */
export function chosenWeights(root = ROOT): Weights {
  const text = readFileSync(join(root, CHOSEN), 'utf8')
  const found = WEIGHTS.find((weights) => text.includes(`'./${weights}/`))
  if (found === undefined) throw new Error(`${CHOSEN} names no weights; see npm run weights.`)
  return found
}

/** Makes later builds use these weights. */
export function chooseWeights(weights: Weights, root = ROOT): void {
  const path = join(root, CHOSEN)
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, text.replaceAll(/'\.\/\w+\//g, `'./${weights}/`))
}

const USAGE = `npm run weights -- ${WEIGHTS.join('|')}

Chooses the weights that summaries are made with: those learnt from every training set, or from freely
licensed sets alone. docs/provenance.md names the sets.`

function main(): void {
  const { positionals } = readArguments(USAGE, { allowPositionals: true })
  const weights = WEIGHTS.find((known) => known === positionals[0])
  if (weights === undefined) {
    console.error(`${USAGE}\n\nChosen now: ${chosenWeights()}`)
    process.exit(2)
  }
  chooseWeights(weights)
  console.log(`Summaries are now made with the weights «${weights}»; deploy to publish the change.`)
}

if (import.meta.main) main()
