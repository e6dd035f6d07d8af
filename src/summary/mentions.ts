/**
 * Which people and things a sentence mentions, and where the article mentioned them first.
 * Independent of the language: names are known by their capitals in scripts that have them,
 * everything else by its terms.
 */

import type { Units } from './units.ts'

export const MENTION_FEATURES = [
  'new weight',
  'weight of previous',
  'weight of first',
  'weight between',
  'weight of title',
  'lastly in previous',
  'new names',
  'known names',
  'opens with name',
  'short names',
  'short names of previous',
  'first word known',
  'first word length',
  'second word length',
  'head known',
  'numbers',
  'word length',
  'opens alike',
] as const

const UPPER = /^\p{Lu}/u
const DIGIT = /\p{Nd}/u
/** Words at the beginning of a sentence that show whether it continues something. */
const HEAD = 3

/** Where the article first and last mentions each term, sentence by sentence. */
function termTrail(size: number) {
  const first = new Int32Array(size).fill(-1)
  const last = new Int32Array(size).fill(-1)
  return {
    first,
    /**
     * How the weight of a sentence is divided by where its terms were first mentioned; updates the
     * trail.
     */
    follow(terms: readonly number[], i: number, idf: Float64Array, inTitle: ReadonlySet<number>) {
      const part = {
        total: 1e-9,
        fresh: 0,
        previous: 0,
        opening: 0,
        between: 0,
        title: 0,
        lastly: 0,
      }
      for (const term of terms) {
        // Repeated in the sentence.
        if (last[term] === i) continue
        const weight = idf[term]!
        const at = first[term]!
        part.total += weight
        if (inTitle.has(term)) part.title += weight
        if (at < 0) part.fresh += weight
        else if (at === i - 1) part.previous += weight
        else if (at === 0) part.opening += weight
        else part.between += weight
        if (i > 0 && last[term] === i - 1) part.lastly += weight
        if (at < 0) first[term] = i
        last[term] = i
      }
      return part
    },
  }
}

/**
 * The names, by their capitals: new ones, known ones, and those that were longer when first
 * mentioned.
 */
function nameTrail({ units, forms }: Units) {
  const upper = forms.map((form) => UPPER.test(form))
  /** Whether each form has a capital inside a sentence. */
  const isName = new Uint8Array(forms.length)
  for (const { forms: found } of units) {
    for (let k = 1; k < found.length; k += 1) if (upper[found[k]!]) isName[found[k]!] = 1
  }
  /** The sentence that has each form first as a name, and whether the name was longer there. */
  const firstOf = new Int32Array(forms.length).fill(-1)
  const wasLong = new Uint8Array(forms.length)
  return {
    opensWith: (form: number | undefined) =>
      form !== undefined && upper[form]! && isName[form] === 1,
    follow(found: readonly number[], i: number) {
      const names = { fresh: 0, known: 0, short: 0, shortOfPrevious: 0 }
      for (let k = 0; k < found.length; k += 1) {
        const form = found[k]!
        if (!upper[form] || (k === 0 && isName[form] === 0)) continue
        const before = found[k - 1]
        const long = before !== undefined && upper[before]! && (k > 1 || isName[before] === 1)
        const first = firstOf[form]!
        if (first < 0) {
          firstOf[form] = i
          wasLong[form] = long ? 1 : 0
        }
        if (first < 0 || first === i) {
          names.fresh += 1
          continue
        }
        names.known += 1
        if (wasLong[form] === 0 || long) continue
        names.short += 1
        if (first === i - 1) names.shortOfPrevious += 1
      }
      return names
    },
  }
}

/** The features of every sentence, in the order of `MENTION_FEATURES`. */
export function readMentions(
  units: Units,
  idf: Float64Array,
  documentFrequency: Int32Array,
): Float64Array[] {
  const { forms, title } = units
  const terms = termTrail(units.vocabulary.length)
  const names = nameTrail(units)
  const inTitle = new Set(title.terms)
  const numeric = forms.map((form) => DIGIT.test(form))
  const starts = new Map<number, number>()
  for (const {
    terms: [first],
  } of units.units) {
    if (first !== undefined) starts.set(first, (starts.get(first) ?? 0) + 1)
  }
  return units.units.map(({ terms: own, forms: found, text, words }, i) => {
    const head = own.slice(0, HEAD)
    const known = head.filter((term) => terms.first[term]! >= 0).length
    const part = terms.follow(own, i, idf, inTitle)
    const name = names.follow(found, i)
    const size = Math.max(1, words)
    const [form0, form1] = found
    const term0 = own[0]
    return Float64Array.of(
      part.fresh / part.total,
      part.previous / part.total,
      part.opening / part.total,
      part.between / part.total,
      part.title / part.total,
      part.lastly / part.total,
      name.fresh / Math.sqrt(size),
      name.known / Math.sqrt(size),
      names.opensWith(form0) ? 1 : 0,
      name.short,
      name.shortOfPrevious,
      term0 === undefined ? 0 : Math.log(documentFrequency[term0]!),
      form0 === undefined ? 0 : forms[form0]!.length,
      form1 === undefined ? 0 : forms[form1]!.length,
      known / Math.max(1, head.length),
      found.filter((form) => numeric[form]).length / size,
      text.length / size,
      term0 === undefined ? 0 : (starts.get(term0)! - 1) / units.units.length,
    )
  })
}
