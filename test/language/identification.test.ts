import { describe, expect, test } from 'vitest'
import type { Group } from '../../src/commands/language-groups.ts'
import { packTable } from '../../src/commands/language-table.ts'
import { find, unpack } from '../../src/language/identification.ts'
import { hashNgram } from '../../src/language/ngrams.ts'

const GROUP: Group = {
  script: 'Latn',
  languages: ['xa', 'xb', 'xc', 'xd'],
  bytes: 0,
  others: 0,
  samples: 0,
  step: 0.5,
  longest: 9,
  specific: false,
}
/** Weights by n-gram and language; what is nearer to none than to one step is none. */
const LEARNT: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'the ': { xa: 1.1, xd: -0.6 },
  th: { xd: 2 },
  ' b': { xb: 0.5, xc: 99, xd: 1.5 },
  zero: { xa: 0.2 },
}

const packed = (() => {
  const ngrams = Object.keys(LEARNT)
  const entries = ngrams.map((ngram) => Object.entries(LEARNT[ngram]!))
  const starts = [0]
  for (const each of entries) starts.push(starts.at(-1)! + each.length)
  return packTable(
    GROUP,
    {
      languages: GROUP.languages.length,
      starts: Int32Array.from(starts),
      entryLanguages: Uint8Array.from(entries.flat(), ([name]) => GROUP.languages.indexOf(name)),
      values: Float32Array.from(entries.flat(), ([, value]) => value),
      bias: Float32Array.of(0.1, 0.2, 0.3, 0.4),
    },
    ngrams,
    [{ language: 'xa', text: 'the '.repeat(20) }],
  )
})()

describe('a table of weights, packed and unpacked', () => {
  const table = unpack(packed)
  const weightsOf = (ngram: string) => {
    const at = find(table, hashNgram(ngram))
    if (at < 0) return undefined
    let language = 0
    return Object.fromEntries(
      [...table.entries.subarray(table.starts[at], table.starts[at + 1])].map((step, i) => {
        language += step
        const weight = table.values[table.weights[table.starts[at]! + i]!]
        return [table.languages[language], weight]
      }),
    )
  }

  test('gives the weights back, in whole steps, at most fifteen of them', () => {
    expect(weightsOf('the ')).toEqual({ xa: 1, xd: -0.5 })
    expect(weightsOf('th')).toEqual({ xd: 2 })
    expect(weightsOf(' b')).toEqual({ xb: 0.5, xc: 7.5, xd: 1.5 })
  })

  test('knows nothing of what rounds to nothing, or was never there', () => {
    expect(weightsOf('zero')).toBeUndefined()
    expect(weightsOf('nine')).toBeUndefined()
  })

  test('keeps each bias with its language', () => {
    const biases = Object.fromEntries(table.languages.map((name, i) => [name, table.bias[i]]))
    expect(biases).toEqual(
      Object.fromEntries(
        Object.entries({ xa: 0.1, xb: 0.2, xc: 0.3, xd: 0.4 }).map(([k, v]) => [k, Math.fround(v)]),
      ),
    )
  })
})
