/** Packs an article's features into text for the database: about 6 kB for each article. */

import type { Features, Mark, MarkKind } from './features.ts'
import { OPEN } from './features.ts'
import { hashOf } from './hash.ts'

/** Raise it when the same text would get other features; older ones are then ignored. */
const FEATURES_VERSION = 4

const KINDS: Readonly<Record<string, MarkKind>> = {
  N: 'number',
  D: 'date',
  P: 'place',
  T: 'name',
  C: 'concept',
}
const POINTED = 1
const TITLE = 2
const NUMBER = 4
const MOST_TIMES = 255
/** Chances are stored in steps of 1/200. */
const STEPS = 200

interface Packed {
  readonly v: number
  readonly l: string
  readonly t: number
  /** Hashes of terms: 32 bits each. */
  readonly h: string
  /** For each term, a byte each: how often it occurs, its guess, its flags. */
  readonly f: string
  /** The sequence, as indices into the terms: 16 bits each. */
  readonly s: string
  /** Marks: key, shown, sounds, index of the term (−1: none), position, length if not all shown. */
  readonly m: readonly (readonly [string, string, string, number, number, number?])[]
  /** Terms of the title as written there, in the order of `h`. */
  readonly w: readonly string[]
}

const base64 = (numbers: Uint32Array | Uint16Array | Uint8Array): string =>
  new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength).toBase64()

const bytesOf = (text: string): ArrayBuffer => Uint8Array.fromBase64(text).slice().buffer

export function packFeatures(features: Features): string {
  const { terms, guesses, pointed, title, sequence, fillings } = features
  const hashes = [...terms.keys()]
  const place = new Map(hashes.map((hash, i) => [hash, i]))
  const numbers = new Set(fillings)
  const facts = new Uint8Array(hashes.length * 3)
  for (const [i, hash] of hashes.entries()) {
    facts[i * 3] = Math.min(MOST_TIMES, terms.get(hash)!)
    facts[i * 3 + 1] = Math.round(guesses.get(hash)! * STEPS)
    facts[i * 3 + 2] =
      (pointed.has(hash) ? POINTED : 0) |
      (title.has(hash) ? TITLE : 0) |
      (numbers.has(hash) ? NUMBER : 0)
  }
  const order = Uint16Array.from(
    sequence,
    (hash, i) => place.get(hash === OPEN ? fillings[i]! : hash)!,
  )
  const packed: Packed = {
    v: FEATURES_VERSION,
    l: features.language,
    t: features.time,
    h: base64(Uint32Array.from(hashes)),
    f: base64(facts),
    s: base64(order),
    m: [...features.marks].map(([key, { shown, length, sounds, term, at }]) => {
      const mark = [key, shown, sounds, place.get(term) ?? -1, at] as const
      return length === shown.length ? mark : [...mark, length]
    }),
    w: hashes.filter((hash) => title.has(hash)).map((hash) => title.get(hash)!),
  }
  return JSON.stringify(packed)
}

/** Undefined for features packed with another `FEATURES_VERSION`. */
export function unpackFeatures(id: string, text: string): Features | undefined {
  const packed = JSON.parse(text) as Packed
  if (packed.v !== FEATURES_VERSION) return undefined
  const hashes = new Uint32Array(bytesOf(packed.h))
  const facts = new Uint8Array(bytesOf(packed.f))
  const terms = new Map<number, number>()
  const guesses = new Map<number, number>()
  const pointed = new Set<number>()
  const title = new Map<number, string>()
  for (const [i, hash] of hashes.entries()) {
    terms.set(hash, facts[i * 3]!)
    guesses.set(hash, facts[i * 3 + 1]! / STEPS)
    const flags = facts[i * 3 + 2]!
    if (flags & POINTED) pointed.add(hash)
    if (flags & TITLE) title.set(hash, packed.w[title.size] ?? '')
  }
  const order = new Uint16Array(bytesOf(packed.s))
  const isNumber = (place: number) => (facts[place * 3 + 2]! & NUMBER) !== 0
  const sequence = Uint32Array.from(order, (place) => (isNumber(place) ? OPEN : hashes[place]!))
  const fillings = Uint32Array.from(order, (place) => (isNumber(place) ? hashes[place]! : 0))
  const marks = new Map<string, Mark>()
  for (const [key, shown, sounds, place, at, length = shown.length] of packed.m) {
    const kind = KINDS[key[0]!]!
    const term = hashes[place] ?? 0
    marks.set(key, { kind, hash: hashOf(key), shown, length, sounds, term, at })
  }
  const { l: language, t: time } = packed
  return { id, language, time, terms, guesses, pointed, title, marks, sequence, fillings }
}
