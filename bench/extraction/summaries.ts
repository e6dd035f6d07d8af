/**
 * Three-sentence summaries of the saved pages in $LEDE_BENCH/extraction/field, for reading: what was
 * sent, chosen and printed is what `POST /summary` answers. Beside a sentence that the page's
 * reference text does not hold stands `!!`, before an opening that points back by its first word `<<`.
 * Both only say where to look: a reference may lack a lead, and only a reader sees that a caption is
 * none of the text, or that an opening hangs.
 *
 *   node bench/extraction/summaries.ts             counts alone
 *   node bench/extraction/summaries.ts --read      every summary
 *   node bench/extraction/summaries.ts --doubtful  those with a mark
 */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { readBody } from '../../src/article/read.ts'
import { analyse } from '../../src/summary/analyse.ts'
import { pointsBack } from '../../src/summary/openers.ts'
import { summarise } from '../../src/summary/summarise.ts'

const { values } = parseArgs({
  options: {
    read: { type: 'boolean', default: false },
    doubtful: { type: 'boolean', default: false },
  },
})
const projectRoot = resolve(import.meta.dirname, '../..')
const data = resolve(projectRoot, process.env.LEDE_BENCH ?? '../shared/bench', 'extraction/field')

interface Page {
  readonly file: string
  readonly url?: string
  readonly body: string
  readonly dek?: string
}

/** Where reading of a page ends, as for a request. */
const MAX_BYTES = 2 * 1024 * 1024
const LENGTH = { kind: 'sentences', value: 3 } as const

const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** Characters of a stretch that is looked for, and the share of all that must be found. */
const STRETCH = 25
const FOUND = 0.7

/** Whether a text holds a sentence, signs and single words aside. */
function holds(text: string, sentence: string): boolean {
  const wanted = lettersOf(sentence)
  if (text.includes(wanted)) return true
  const starts = Math.max(1, wanted.length - STRETCH + 1)
  let found = 0
  for (let at = 0; at < starts; at += 1)
    if (text.includes(wanted.slice(at, at + STRETCH))) found += 1
  return found > starts * FOUND
}

const truth = JSON.parse(readFileSync(join(data, 'truth.json'), 'utf8')) as Record<string, Page>
const counts = { pages: 0, refused: 0, sentences: 0, foreign: 0, hanging: 0 }
for (const [id, { file, url = '', body, dek = '' }] of Object.entries(truth)) {
  const bytes = gunzipSync(readFileSync(join(data, file))).subarray(0, MAX_BYTES)
  counts.pages += 1
  try {
    const article = await readBody(bytes, 'text/html', { url: /^https?:/.test(url) ? url : null })
    const analysis = analyse(article)
    const { sentences } = summarise(article, analysis, { length: LENGTH })
    const reference = lettersOf(`${dek} ${body}`)
    const isForeign = sentences.map(({ text }) => !holds(reference, text))
    const isHanging = pointsBack(sentences[0]?.text ?? '', analysis.language)
    counts.sentences += sentences.length
    counts.foreign += isForeign.filter(Boolean).length
    counts.hanging += isHanging ? 1 : 0
    if (!values.read && !(values.doubtful && (isHanging || isForeign.includes(true)))) continue
    console.log(`${id}  [${analysis.language}]  ${article.title}`)
    for (const [i, { text }] of sentences.entries()) {
      console.log(`  ${isForeign[i] ? '!!' : '  '}${i === 0 && isHanging ? '<<' : '  '} ${text}`)
    }
  } catch (error) {
    counts.refused += 1
    console.log(`${id}  ${String(error)}`)
  }
}
const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`
console.log(`pages ${counts.pages}, refused ${counts.refused}, sentences ${counts.sentences}`)
console.log(
  `not in the reference ${counts.foreign} (${share(counts.foreign, counts.sentences)}), ` +
    `openings that point back by a word ${counts.hanging} (${share(counts.hanging, counts.pages)})`,
)
