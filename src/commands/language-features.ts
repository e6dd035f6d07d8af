/** Which n-grams a table looks at, and what each says before anything is learnt. */

import { hashNgram, visitNgrams } from '../language/ngrams.ts'
import { classesOf, type Group } from './language-groups.ts'
import type { Weights } from './language-regression.ts'

/** N-grams of a language against all, and of a language against one that is easily taken for it. */
const BY_LANGUAGE = 2000
const BY_PAIR = 1000
const PAIRS =
  'da nb,da nn,nb nn,nb sv,da sv,nn sv,hr bs,hr sr-Latn,bs sr-Latn,hr sl,sl sr-Latn,sl bs,id ms,cs sk,es pt,es gl,pt gl,es ca,ca oc,fr oc,es it,af nl,fy nl,de lb,xh zu,tn st,ru uk,ru be,uk be,bg mk,bg ru,mk sr,hi mr,hi ne,mr ne,ar fa,fa ur,fa ps,fa ckb,ur sd,kk ky,tt kk,is fo,az tr,uz tr,et fi,en nl,en fr,it pt,ro it,sw zu,sn zu,lt lv,fr it,de nl,en de,en da,zh-Hans zh-Hant,nso st,nso tn,nd zu,ss zu,nd xh,ss xh,nd ss,tk tr,tk az,tk uz,ty mi,ty sm,to sm,sm mi,fj sm,gsw de,gsw lb,gsw nl,om so,ig yo,rw lg,ny sn,bem ny,bem sn,bem lg,ff wo,ve st,ve tn,ve nso,ts ve,ceb fil,jv id,jv ms,jv su,su id,ht fr,gd ga,ba tt,ba kk,ti am,dz bo,as bn,he yi,ar shi,ku tr,ee yo,ja zh-Hant,ja zh-Hans'
    .split(',')
    .map((pair) => pair.split(' '))

export interface Choice {
  readonly numbers: ReadonlyMap<number, number>
  readonly weights: Weights
}

/** The n-grams by which a language or a pair differs most, with weights as naive Bayes would give them. */
export function chooseFeatures(
  group: Group,
  folded: readonly { readonly label: number; readonly text: string }[],
): Choice {
  const classes = classesOf(group)
  const counts = classes.map(() => new Map<number, number>())
  const totals = classes.map(() => 0)
  for (const { label, text } of folded) {
    const own = counts[label] as Map<number, number>
    visitNgrams(text, (hash, start, end) => {
      if (end - start > group.longest) return
      own.set(hash, (own.get(hash) ?? 0) + 1)
      totals[label] = (totals[label] ?? 0) + 1
    })
  }
  const share = (language: number, hash: number): number =>
    (counts[language]?.get(hash) ?? 0) / (totals[language] || 1)
  const mean = new Map<number, number>()
  counts.forEach((own, language) => {
    for (const [hash, count] of own)
      if (count > 2) mean.set(hash, (mean.get(hash) ?? 0) + share(language, hash) / counts.length)
  })
  const chosen = new Set<number>()
  const take = (
    language: number,
    rival: (hash: number) => number,
    least: number,
    many: number,
  ): void => {
    const worth = [...(counts[language] ?? [])]
      .filter(([, count]) => count > least)
      .map(
        ([hash]) =>
          [hash, share(language, hash) * Math.log(share(language, hash) / rival(hash))] as const,
      )
      .sort((a, b) => b[1] - a[1])
    for (const [hash] of worth.slice(0, many)) chosen.add(hash)
  }
  classes.forEach((name, language) => {
    take(language, (hash) => mean.get(hash) ?? 1, 3, BY_LANGUAGE)
    for (const pair of PAIRS.filter((each) => each.includes(name))) {
      const other = classes.indexOf(pair.find((each) => each !== name) ?? '')
      if (other >= 0)
        take(
          language,
          (hash) => ((counts[other]?.get(hash) ?? 0) + 1) / (totals[other] || 1),
          4,
          BY_PAIR,
        )
    }
  })
  if (group.specific) {
    const letters = [...'abcdefghijklmnopqrstuvwxyz']
    for (const a of letters)
      for (const ngram of [a, ` ${a}`, `${a} `, ...letters.map((b) => a + b)])
        chosen.delete(hashNgram(ngram))
  }
  const numbers = new Map([...chosen].map((hash, i) => [hash, i] as const))
  const starts = [0]
  const entries: number[] = []
  const values: number[] = []
  for (const hash of chosen) {
    const shares = classes.map((_, language) => share(language, hash))
    const most = Math.max(...shares)
    shares.forEach((each, language) => {
      if (each < 0.1 * most) return
      entries.push(language)
      values.push(0.5 * Math.log(each / (0.03 * most)))
    })
    starts.push(entries.length)
  }
  const languages = classes.length
  return {
    numbers,
    weights: {
      languages,
      starts: Int32Array.from(starts),
      entryLanguages: Uint8Array.from(entries),
      values: Float32Array.from(values),
      bias: new Float32Array(languages),
    },
  }
}
