/** The table for language identification: n-grams with a weight for each language. */

import { decodeSymbols } from './coded-symbols.ts'
import { EDGE, EMPTY_HASH, hashStep } from './ngrams.ts'
import type { Script } from './script.ts'

/** The learnt weights of the languages of one script, as stored in `identification.table.json`. */
export interface PackedTable {
  readonly script: string
  /** Longest n-gram of the table in code units, including edges of words. */
  readonly longest: number
  readonly languages: readonly string[]
  readonly bias: readonly number[]
  /** By language, the mean weight that an n-gram of typical text has for it, in hundredths. */
  readonly fit: readonly number[]
  /** The value of one step of a weight. */
  readonly step: number
  /**
   * N-grams in order, each as the number of characters shared with the one before, and the rest;
   * `_` is an edge.
   */
  readonly ngrams: string
  /**
   * How many languages have a weight for each n-gram; this and the next two are coded by
   * coded-symbols.ts.
   */
  readonly counts: string
  /** The numbers of those languages, each minus the one before for the same n-gram. */
  readonly entries: string
  /** The weights, in steps above the lowest. */
  readonly weights: string
}

export interface Table {
  readonly script: Script
  readonly longest: number
  readonly languages: readonly string[]
  readonly bias: Float32Array
  readonly fit: Float32Array
  /**
   * A hash table with open addressing: where the entries of an n-gram start, plus one; 0 for a free
   * slot.
   */
  readonly slots: Int32Array
  readonly hashes: Int32Array
  readonly starts: Int32Array
  /** The number of the language of each entry, minus that of the one before for the same n-gram. */
  readonly entries: Uint8Array
  /** The weight of each entry, as a place in `values`. */
  readonly weights: Uint8Array
  readonly values: Float32Array
}

const ZERO = 0x30
const EDGE_SIGN = 0x5f
/** The code of the weight 0, in steps above the lowest. */
export const ZERO_WEIGHT = 15

/** Unpacks a table when it is first needed; the largest takes some milliseconds. */
export function unpack(packed: PackedTable): Table {
  const counts = decodeSymbols(packed.counts)
  const entries = decodeSymbols(packed.entries)
  const weights = decodeSymbols(packed.weights)
  const count = counts.length
  let size = 1
  while (size < 2 * count) size *= 2
  const slots = new Int32Array(size)
  const hashes = new Int32Array(count)
  const starts = new Int32Array(count + 1)
  const { ngrams } = packed
  // The hash of each beginning of the current n-gram: what the next one shares is not hashed again.
  const hashed = new Int32Array(packed.longest + 1).fill(EMPTY_HASH)
  let at = 0
  for (let i = 0; i < count; i++) {
    let length = ngrams.charCodeAt(at) - ZERO
    for (at++; at < ngrams.length; at++) {
      const codeUnit = ngrams.charCodeAt(at)
      if (isDigit(codeUnit)) break
      hashed[length + 1] = hashStep(hashed[length] ?? 0, codeUnit === EDGE_SIGN ? EDGE : codeUnit)
      length++
    }
    const hash = hashed[length] ?? 0
    hashes[i] = hash
    starts[i + 1] = (starts[i] ?? 0) + counts[i]!
    let slot = slotOf(hash, size)
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1)
    slots[slot] = i + 1
  }
  return {
    script: packed.script as Script,
    longest: packed.longest,
    languages: packed.languages,
    bias: Float32Array.from(packed.bias),
    fit: Float32Array.from(packed.fit, (each) => each / 100),
    slots,
    hashes,
    starts,
    entries,
    weights,
    values: Float32Array.from({ length: 256 }, (_, code) => (code - ZERO_WEIGHT) * packed.step),
  }
}

function isDigit(codeUnit: number): boolean {
  return codeUnit >= 0x30 && codeUnit <= 0x39
}

function slotOf(hash: number, size: number): number {
  return (hash ^ (hash >>> 15)) & (size - 1)
}

/** The number of an n-gram in the table; -1 if it is not there. */
export function find(table: Table, hash: number): number {
  const mask = table.slots.length - 1
  let slot = slotOf(hash, table.slots.length)
  for (;;) {
    const found = (table.slots[slot] ?? 0) - 1
    if (found < 0 || table.hashes[found] === hash) return found
    slot = (slot + 1) & mask
  }
}
