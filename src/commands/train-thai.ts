/**
 * `npm run train:thai -- FILE`: learns the weights with which the features of a space
 * show that a Thai sentence ends there (src/language/thai.weights.json), by logistic regression.
 *
 * FILE has one document per line, `{"sentences": […]}`, gzipped or not. The words are those that the
 * weights already list: add a new one with weight 0. The weights contain no text of the documents.
 */

import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { thaiSpaces } from '../language/thai.ts'
import WEIGHTS from '../language/thai.weights.json' with { type: 'json' }
import { visitFeatures } from '../language/thai-spaces.ts'

const ROUNDS = 300
const RATE = 0.5
/** Pulls the weights of words towards 0, because most words occur only a few times. */
const SHRINK_WORDS = 1
const SHRINK_OTHERS = 0.01
/** Words with a smaller weight make no difference and are dropped. */
const LEAST = 0.15

interface Example {
  readonly features: readonly (readonly [number, number])[]
  readonly ends: boolean
}

const FIXED = ['bias', 'before', 'after', 'shortBefore', 'shortAfter', 'quoted']
const KINDS = ['thai', 'sign', 'latin', 'digit', 'quote', 'bracket', 'stop', 'other']
const names = [
  ...FIXED,
  ...KINDS.flatMap((kind) => [`${kind}Before`, `${kind}After`]),
  ...Object.keys(WEIGHTS).filter((name) => /^[<>]/.test(name)),
]

function examplesOf(sentences: readonly string[]): Example[] {
  const ends = new Set<number>()
  let text = ''
  for (const sentence of sentences) {
    if (text !== '') {
      ends.add(text.length)
      text += ' '
    }
    text += sentence.trim().replace(/\s+/g, ' ')
  }
  return thaiSpaces(text, 0, text.length).map((space) => {
    const features: [number, number][] = []
    visitFeatures(space, (name, value) => features.push([names.indexOf(name), value]))
    return { features: features.filter(([index]) => index >= 0), ends: ends.has(space.at) }
  })
}

/** Gradient descent with a step for each weight (AdaGrad). */
function learn(examples: readonly Example[]): Float64Array {
  const weights = new Float64Array(names.length)
  const squares = new Float64Array(names.length).fill(1e-6)
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = new Float64Array(names.length)
    for (const { features, ends } of examples) {
      let odds = 0
      for (const [index, value] of features) odds += weights[index]! * value
      const error = 1 / (1 + Math.exp(-odds)) - (ends ? 1 : 0)
      for (const [index, value] of features) slope[index]! += error * value
    }
    for (let i = 0; i < weights.length; i += 1) {
      const shrink = /^[<>]/.test(names[i]!) ? SHRINK_WORDS : SHRINK_OTHERS
      slope[i]! += shrink * weights[i]!
      squares[i]! += slope[i]! ** 2
      weights[i]! -= (RATE * slope[i]!) / Math.sqrt(squares[i]!)
    }
  }
  return weights
}

const [file] = process.argv.slice(2)
if (file === undefined) {
  console.error('npm run train:thai -- FILE')
  process.exit(2)
}
const bytes = readFileSync(resolve(process.env.INIT_CWD ?? '.', file))
const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().trim().split('\n')
const examples = lines.flatMap((line) =>
  examplesOf((JSON.parse(line) as { sentences: string[] }).sentences),
)
const learnt = learn(examples)
const kept = names
  .map((name, i) => [name, Math.round(learnt[i]! * 100) / 100] as const)
  .filter(([name, weight]) => !/^[<>]/.test(name) || Math.abs(weight) >= LEAST)
  .sort(([a], [b]) => (a < b ? -1 : 1))
const out = resolve(import.meta.dirname, '../language/thai.weights.json')
writeFileSync(out, `${JSON.stringify(Object.fromEntries(kept), null, 1)}\n`)
console.log(`${examples.length} spaces, ${kept.length} weights`)
