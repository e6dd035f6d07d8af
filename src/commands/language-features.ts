/** Chooses the n-grams of a table, and their weights before training. */

import { hashNgram, visitNgrams } from '../language/ngrams.ts'
import { classesOf, type Group } from './language-groups.ts'
import type { Weights } from './language-regression.ts'

/**
 * How many n-grams are chosen for each language against all others, and for each pair of similar
 * languages.
 */
const BY_LANGUAGE = 2000
const BY_PAIR = 1000
/**
 * Rarer n-grams are chance: the minimum count to be part of the mean; to be chosen, an n-gram needs
 * more.
 */
const LEAST_IN_MEAN = 3
const LEAST_BY_LANGUAGE = 3
const LEAST_BY_PAIR = 4
/**
 * Relative to the language in which the n-gram is most frequent; a language below this gets no
 * weight for it.
 */
const LEAST_SHARE = 0.1
const PAIRS =
  'da nb,da nn,nb nn,nb sv,da sv,nn sv,hr bs,hr sr-Latn,bs sr-Latn,hr sl,sl sr-Latn,sl bs,id ms,cs sk,es pt,es gl,pt gl,es ca,ca oc,fr oc,es it,af nl,fy nl,de lb,xh zu,tn st,ru uk,ru be,uk be,bg mk,bg ru,mk sr,hi mr,hi ne,mr ne,ar fa,fa ur,fa ps,fa ckb,ur sd,kk ky,tt kk,is fo,az tr,uz tr,et fi,en nl,en fr,it pt,ro it,sw zu,sn zu,lt lv,fr it,de nl,en de,en da,zh-Hans zh-Hant,nso st,nso tn,nd zu,ss zu,nd xh,ss xh,nd ss,tk tr,tk az,tk uz,ty mi,ty sm,to sm,sm mi,fj sm,gsw de,gsw lb,gsw nl,om so,ig yo,rw lg,ny sn,bem ny,bem sn,bem lg,ff wo,ve st,ve tn,ve nso,ts ve,ceb fil,jv id,jv ms,jv su,su id,ht fr,gd ga,ba tt,ba kk,ti am,dz bo,as bn,he yi,ar shi,ku tr,ee yo,ja zh-Hant,ja zh-Hans'
    .split(',')
    .map((pair) => pair.split(' '))

interface LabelledText {
  /** Number of its language in the group. */
  readonly label: number
  readonly text: string
}

interface Choice {
  readonly numbers: ReadonlyMap<number, number>
  readonly weights: Weights
}

/** Counts how often each n-gram occurs in each language. */
class Counts {
  readonly of: readonly Map<number, number>[]
  readonly totals: number[]

  constructor(group: Group, texts: readonly LabelledText[]) {
    const classes = classesOf(group)
    this.of = classes.map(() => new Map<number, number>())
    this.totals = classes.map(() => 0)
    for (const { label, text } of texts) {
      const own = this.of[label] as Map<number, number>
      visitNgrams(text, (hash, start, end) => {
        if (end - start > group.longest) return
        own.set(hash, (own.get(hash) ?? 0) + 1)
        this.totals[label] = (this.totals[label] ?? 0) + 1
      })
    }
  }

  /**
   * @param more added to the count, so that an n-gram missing from a language is not infinitely
   * rare
   */
  share(language: number, hash: number, more = 0): number {
    return ((this.of[language]?.get(hash) ?? 0) + more) / (this.totals[language] || 1)
  }

  /**
   * The mean share of each n-gram over all languages; only languages that have it often enough
   * count.
   */
  means(): Map<number, number> {
    const mean = new Map<number, number>()
    this.of.forEach((own, language) => {
      for (const [hash, count] of own) {
        if (count < LEAST_IN_MEAN) continue
        mean.set(hash, (mean.get(hash) ?? 0) + this.share(language, hash) / this.of.length)
      }
    })
    return mean
  }

  /**
   * The n-grams that distinguish a language best from a rival, among those that occur more often
   * than `least`.
   */
  telling(language: number, rival: (hash: number) => number, least: number): number[] {
    const worth = (hash: number) =>
      this.share(language, hash) * Math.log(this.share(language, hash) / rival(hash))
    return [...(this.of[language] ?? [])]
      .filter(([, count]) => count > least)
      .map(([hash]) => [hash, worth(hash)] as const)
      .sort((a, b) => b[1] - a[1])
      .map(([hash]) => hash)
  }
}

/**
 * The n-grams that distinguish a language, or a pair of languages, best, with the weights of naive
 * Bayes.
 */
export function chooseFeatures(group: Group, texts: readonly LabelledText[]): Choice {
  const classes = classesOf(group)
  const counts = new Counts(group, texts)
  const mean = counts.means()
  const chosen = new Set<number>()
  const take = (hashes: readonly number[]) => {
    for (const hash of hashes) chosen.add(hash)
  }
  classes.forEach((name, language) => {
    const toAll = counts.telling(language, (hash) => mean.get(hash) ?? 1, LEAST_BY_LANGUAGE)
    take(toAll.slice(0, BY_LANGUAGE))
    for (const pair of PAIRS.filter((each) => each.includes(name))) {
      const other = classes.indexOf(pair.find((each) => each !== name) ?? '')
      if (other < 0) continue
      const toOne = counts.telling(language, (hash) => counts.share(other, hash, 1), LEAST_BY_PAIR)
      take(toOne.slice(0, BY_PAIR))
    }
  })
  if (group.specific) for (const hash of ofAlphabet()) chosen.delete(hash)
  return {
    numbers: new Map([...chosen].map((hash, i) => [hash, i] as const)),
    weights: firstWeights(counts, [...chosen]),
  }
}

/** N-grams of one or two basic letters, which occur in every language of the alphabet. */
function ofAlphabet(): number[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  return letters.flatMap((a) =>
    [a, ` ${a}`, `${a} `, ...letters.map((b) => a + b)].map((ngram) => hashNgram(ngram)),
  )
}

/** For each n-gram, the languages that have it, and its weight for each of them. */
function firstWeights(counts: Counts, chosen: readonly number[]): Weights {
  const starts = [0]
  const entries: number[] = []
  const values: number[] = []
  for (const hash of chosen) {
    const shares = counts.of.map((_, language) => counts.share(language, hash))
    const most = Math.max(...shares)
    shares.forEach((share, language) => {
      if (share < LEAST_SHARE * most) return
      entries.push(language)
      values.push(0.5 * Math.log(share / (0.03 * most)))
    })
    starts.push(entries.length)
  }
  const languages = counts.of.length
  return {
    languages,
    starts: Int32Array.from(starts),
    entryLanguages: Uint8Array.from(entries),
    values: Float32Array.from(values),
    bias: new Float32Array(languages),
  }
}
