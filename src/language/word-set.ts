/**
 * Sets of words that can be tested but not listed: each word is stored only as a hash, in a third
 * of the room. The hashes are long enough that only one foreign word in five hundred is taken for a
 * member.
 */

import { fnv1a } from './fnv.ts'

/** A set that can be asked for a word. */
export interface WordSet {
  readonly has: (word: string) => boolean
}

/**
 * Bits of a hash beyond those that count the words: one foreign word in 2 to this power is taken
 * for a member.
 */
const SPARE_BITS = 9
/** Bits of a character in base64. */
const CHARACTER_BITS = 6
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

const hashBits = (count: number): number => Math.ceil(Math.log2(Math.max(2, count))) + SPARE_BITS

/** The FNV-1a hash over code units, its upper bits folded into the lower ones. 0 … 2^bits − 1. */
function hashWithin(word: string, bits: number): number {
  let hash = fnv1a(word)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) & (2 ** bits - 1)
}

/**
 * Packs words: their number, a colon, and the differences of their sorted hashes in Rice's code
 * (Rice 1979), which is a one for each whole step, a zero, and the rest in bits.
 */
export function packWords(words: readonly string[]): string {
  const all = new Set(words)
  const bits = hashBits(all.size)
  const hashes = [...new Set([...all].map((word) => hashWithin(word, bits)))].sort((a, b) => a - b)
  let stream = ''
  let before = -1
  for (const hash of hashes) {
    const difference = hash - before - 1
    stream += '1'.repeat(difference >> SPARE_BITS)
    stream += `0${(difference & (2 ** SPARE_BITS - 1)).toString(2).padStart(SPARE_BITS, '0')}`
    before = hash
  }
  const characters = Array.from({ length: Math.ceil(stream.length / CHARACTER_BITS) }, (_, i) =>
    Number.parseInt(stream.slice(CHARACTER_BITS * i, CHARACTER_BITS * (i + 1)).padEnd(6, '0'), 2),
  )
  return `${all.size}:${characters.map((value) => ALPHABET[value]).join('')}`
}

/** Unpacks the result of `packWords`. */
export function unpackWords(packed: string): WordSet {
  const colon = packed.indexOf(':')
  const bits = hashBits(Number(packed.slice(0, colon)))
  const coded = packed.slice(colon + 1)
  const last = CHARACTER_BITS * coded.length
  const bytes = atob(coded.padEnd(4 * Math.ceil(coded.length / 4), ALPHABET[0]))
  let at = 0
  /** The next 17 bits or more, at the top of 24. */
  const ahead = (): number => {
    const byte = at >> 3
    const three =
      (bytes.charCodeAt(byte) << 16) |
      (bytes.charCodeAt(byte + 1) << 8) |
      bytes.charCodeAt(byte + 2)
    return (three << (at & 7)) & 0xff_ffff
  }
  const hashes = new Set<number>()
  let hash = -1
  // The rest at the end is shorter than any entry.
  while (last - at > SPARE_BITS) {
    let difference = 0
    for (; ahead() >> 23 === 1; at += 1) difference += 2 ** SPARE_BITS
    at += 1
    difference += ahead() >> (24 - SPARE_BITS)
    at += SPARE_BITS
    hash += difference + 1
    hashes.add(hash)
  }
  return { has: (word) => hashes.has(hashWithin(word, bits)) }
}
