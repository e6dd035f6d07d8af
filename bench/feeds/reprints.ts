/**
 * Near-duplicates: how many reprints of the project's own articles are found, and how many reports of
 * one form are taken for each other.
 *
 *   node bench/feeds/reprints.ts [REPRINTS OF EACH]     50 by default
 */

import { readFileSync } from 'node:fs'
import { contentText } from '../../src/article/article.ts'
import { signatureBands } from '../../src/follow/near-duplicates.ts'
import { isSameText } from '../../src/follow/same-text.ts'
import type { Bundle } from '../../src/library/bundled.ts'
import { lookalikes, reprint, sharedShingles, type Written } from './lookalikes.ts'

const EACH = Number(process.argv[2] ?? 50)
/** Written without spaces: the editor here knows no words there. */
const UNSPACED = /^(?:zh|ja|th)/

const bundle = JSON.parse(readFileSync('.generated/articles.json', 'utf8')) as Bundle
const articles = bundle.publications
  .map(
    ({ article, analysis }): Written => ({
      title: article.title,
      text: contentText(article),
      language: analysis.language,
    }),
  )
  .filter(({ language }) => !UNSPACED.test(language))

const isProposed = (a: Written, b: Written): boolean => {
  const bands = new Set(signatureBands(a.text))
  return signatureBands(b.text).some((band) => bands.has(band))
}

let [made, proposed, found] = [0, 0, 0]
let shared = 0
const missed = new Map<string, number>()
for (const article of articles) {
  for (let seed = 0; seed < EACH; seed += 1) {
    const other = reprint(article, seed)
    made += 1
    shared += sharedShingles(article.text, other.text)
    if (!isProposed(article, other)) continue
    proposed += 1
    if (isSameText(article, other)) found += 1
    else missed.set(article.language, (missed.get(article.language) ?? 0) + 1)
  }
}
const share = (count: number) => `${((100 * count) / made).toFixed(1)} %`
console.log(
  `${made} reprints of ${articles.length} articles, ${(shared / made).toFixed(3)} of their shingles shared`,
)
console.log(`proposed ${share(proposed)}, found ${share(found)}`)
console.log(`missed by the comparison: ${JSON.stringify(Object.fromEntries(missed))}`)

const reports = lookalikes()
const pairs = reports.flatMap((one, i) =>
  reports.slice(i + 1).map((other) => [one, other] as const),
)
const near = pairs.filter(([one, other]) => isProposed(one, other))
const dropped = new Set(
  near.filter(([one, other]) => isSameText(one, other)).map(([, other]) => other),
)
console.log(
  `${reports.length} reports of one form: ${near.length} pairs proposed, ${dropped.size} dropped`,
)
