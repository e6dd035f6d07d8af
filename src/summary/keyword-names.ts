/** Finds names: words with a capital inside sentences, together with those next to them. */

import type { Sentence, Token } from './keyword-tokens.ts'

/** Tokens of a sentence that belong together: a name, or a single word. */
export interface Atom {
  readonly from: number
  /** The index after the last token. */
  readonly to: number
  /** The keys of the terms, joined: equal for the same words. */
  readonly key: string
  readonly named: boolean
}

/** Longer sequences are titles and lists. Tokens. */
const MAX_NAME = 7
/** Share of uses with a capital from which a term is a name. */
export const NAME_SHARE = 0.6

type Pairs = ReadonlySet<string>

function isNamed({ word, opens }: Token, { headline }: Sentence): boolean {
  if (!word.capital || word.stop) return false
  if (!opens && !headline) return true
  // Where a capital means nothing, the uses elsewhere in the text decide.
  const { inside, capitals } = word.term
  return capitals > 0 && capitals >= NAME_SHARE * inside
}

/**
 * Pairs of words with capitals inside a sentence. The second shows that the first is not
 * capitalised only because it opens.
 */
function pairsOf(sentences: readonly Sentence[]): Pairs {
  const pairs = new Set<string>()
  for (const { tokens, headline } of sentences) {
    for (let at = 1; at < tokens.length && !headline; at += 1) {
      const [first, second] = [tokens[at - 1]!, tokens[at]!]
      const isPair = second.adjacent && first.word.capital && second.word.capital
      if (isPair && !first.opens) pairs.add(keyOf(tokens, at - 1, at + 1))
    }
  }
  return pairs
}

/** Whether the first word of a sentence begins a name, like `New` before `York`. */
function beginsName(sentence: Sentence, at: number, pairs: Pairs): boolean {
  const { tokens, headline } = sentence
  const { word, opens } = tokens[at]!
  const next = tokens[at + 1]
  if (!word.capital || !next?.adjacent || !isNamed(next, sentence)) return false
  if (pairs.has(keyOf(tokens, at, at + 2))) return true
  if (headline) return false
  if (!opens) return word.stop
  // A word that the text never writes small, before a word that occurs nowhere else, may be a first
  // name.
  const isUnknown = word.term.inside === word.term.capitals && next.word.term.uses === 1
  return !word.stop && word.content && isUnknown
}

/** The names in a sentence, each as long as possible. */
function namesOf(sentence: Sentence, pairs: Pairs): Atom[] {
  const { tokens } = sentence
  const names: Atom[] = []
  for (let from = 0; from < tokens.length; from += 1) {
    if (!isNamed(tokens[from]!, sentence) && !beginsName(sentence, from, pairs)) continue
    let to = from + 1
    for (let at = to; at < tokens.length && at - from < MAX_NAME; at += 1) {
      const token = tokens[at]!
      if (!token.adjacent) break
      // «Nguyễn Thị Minh Khai»: «khai» is a word of grammar, «Khai» is none.
      const isGiven = token.word.syllable && token.word.capital && !sentence.headline
      if (isGiven || isNamed(token, sentence)) to = at + 1
      else if (!isParticle(tokens, at) && !token.word.capital) break
    }
    // «Bürgermeisterin Dr. Voss»: an office and a title name nobody.
    const isOffice = to > from + 1 && tokens[to - 1]!.word.title
    if (!isOffice) names.push({ from, to, key: keyOf(tokens, from, to), named: true })
    from = to - 1
  }
  return names
}

/** «of», «de»; «der» only after «von», because it is an article too. */
function isParticle(tokens: readonly Token[], at: number): boolean {
  const { word } = tokens[at]!
  return (
    word.particle || (/^de[nr]$/.test(word.text) && /^v[ao]n$/i.test(tokens[at - 1]!.word.text))
  )
}

function keyOf(tokens: readonly Token[], from: number, to: number): string {
  let key = ''
  for (let at = from; at < to; at += 1) key += tokens[at]!.word.term.key
  return key
}

/**
 * The atoms of every sentence. Two adjacent names («Trump Jared Kushner») are separated if both
 * occur apart more often.
 */
export function atomsOf(sentences: readonly Sentence[]): Atom[][] {
  const pairs = pairsOf(sentences)
  const names = sentences.map((sentence) => namesOf(sentence, pairs))
  const counts = new Map<string, number>()
  for (const { key } of names.flat()) counts.set(key, (counts.get(key) ?? 0) + 1)
  return sentences.map((sentence, i) => {
    const { tokens } = sentence
    const atoms: Atom[] = []
    let at = 0
    for (const name of names[i]!.flatMap((one) => parted(one, tokens, counts))) {
      for (; at < name.from; at += 1) atoms.push(single(tokens, at))
      atoms.push(name)
      at = name.to
    }
    for (; at < tokens.length; at += 1) atoms.push(single(tokens, at))
    return atoms
  })
}

const single = (tokens: readonly Token[], at: number): Atom => ({
  from: at,
  to: at + 1,
  key: tokens[at]!.word.term.key,
  named: false,
})

/** `FT Maija Koski`, where the text also names her without her degree. */
const isDegree = (tokens: readonly Token[], { from, to }: Atom, cut: number): boolean =>
  cut === from + 1 && to > cut + 1 && tokens[from]!.word.acronym

function parted(name: Atom, tokens: readonly Token[], counts: ReadonlyMap<string, number>): Atom[] {
  const own = counts.get(name.key)!
  for (let cut = name.from + 1; cut < name.to; cut += 1) {
    const first = { ...name, to: cut, key: keyOf(tokens, name.from, cut) }
    const second = { ...name, from: cut, key: keyOf(tokens, cut, name.to) }
    const isApart = ({ key }: Atom) => (counts.get(key) ?? 0) > own
    if (isApart(second) && (isApart(first) || isDegree(tokens, name, cut))) return [first, second]
  }
  return [name]
}
