/**
 * Extracts the saved pages of the extraction benchmark and scores them with the benchmark's own
 * scorer. The pages lie in $LEDE_BENCH/extraction (default ../shared/bench).
 *
 *   node bench/extraction/run.ts [--set aeb,traf] [--out predictions.json] [--pages 20]
 *   node bench/extraction/run.ts --endpoint http://127.0.0.1:9000    through a running Worker
 *   node bench/extraction/run.ts --times                             beside Readability on linkedom
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { contentText } from '../../src/article/article.ts'
import { decodeBytes } from '../../src/article/bytes/decode.ts'
import { extractArticle } from '../../src/article/page/extract.ts'

interface Prediction {
  readonly text: string
  readonly title?: string
  readonly author?: readonly string[]
  readonly date?: string | null
  readonly lang?: string | null
  readonly site?: string | null
  readonly error?: string
  readonly ms?: number
}

const { values } = parseArgs({
  options: {
    set: { type: 'string', default: 'aeb,traf,moz,def' },
    out: { type: 'string' },
    pages: { type: 'string', default: '0' },
    endpoint: { type: 'string' },
    times: { type: 'boolean', default: false },
    every: { type: 'string', default: '4' },
  },
})
const projectRoot = resolve(import.meta.dirname, '../..')
const data = resolve(projectRoot, process.env.LEDE_BENCH ?? '../shared/bench', 'extraction')

interface SavedPage {
  readonly id: string
  readonly url: string
  readonly bytes: Uint8Array
}

function* savedPages(sets: readonly string[]): Generator<SavedPage> {
  for (const set of sets) {
    const file = join(data, set, 'truth.json')
    if (!existsSync(file)) continue
    const truth = JSON.parse(readFileSync(file, 'utf8')) as Record<
      string,
      { file: string; url: string }
    >
    for (const [id, page] of Object.entries(truth)) {
      yield { id, url: page.url, bytes: gunzipSync(readFileSync(join(data, set, page.file))) }
    }
  }
}

function extractHere(page: SavedPage): Prediction {
  const start = performance.now()
  try {
    const article = extractArticle(decodeBytes(page.bytes, null).text, { url: page.url })
    const ms = performance.now() - start
    return {
      text: contentText(article),
      title: article.title,
      author: article.authors.map((author) => author.name),
      date: article.published,
      lang: article.language,
      site: article.site?.name ?? null,
      ms,
    }
  } catch (error) {
    return { text: '', error: String(error), ms: performance.now() - start }
  }
}

async function extractThere(page: SavedPage, endpoint: string): Promise<Prediction> {
  const target = new URL('/summary', endpoint)
  target.searchParams.set('include', 'content_text')
  // Some pages of the set were saved under a name that is no address.
  if (/^https?:/.test(page.url)) target.searchParams.set('url', page.url)
  const start = performance.now()
  const response = await fetch(target, {
    method: 'POST',
    headers: { 'content-type': 'text/html' },
    body: page.bytes as never,
  })
  // biome-ignore lint: the answer is either a summary object or a problem
  const answer = (await response.json()) as any
  const ms = performance.now() - start
  if (!response.ok) return { text: '', error: `${response.status} ${answer.detail ?? ''}`, ms }
  return {
    text: answer.content_text,
    title: answer.title,
    author: answer.authors.map((author: { name: string }) => author.name),
    date: answer.date_published,
    lang: answer.language,
    site: answer.site?.name ?? null,
    ms,
  }
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** Best of three for each, both systems on the same page in turn; ratios mean more than times. */
function compareTimes(sets: readonly string[], every: number): void {
  const ours: number[] = []
  const theirs: number[] = []
  let index = 0
  for (const page of savedPages(sets)) {
    if (index++ % every !== 0) continue
    const html = decodeBytes(page.bytes, null).text
    let mine = Number.POSITIVE_INFINITY
    let readability = Number.POSITIVE_INFINITY
    for (let round = 0; round < 3; round++) {
      let start = performance.now()
      try {
        extractArticle(html, { url: page.url })
      } catch {}
      mine = Math.min(mine, performance.now() - start)
      start = performance.now()
      try {
        new Readability(parseHTML(html).document as never).parse()
      } catch {}
      readability = Math.min(readability, performance.now() - start)
    }
    ours.push(mine)
    theirs.push(readability)
  }
  ours.sort((a, b) => a - b)
  theirs.sort((a, b) => a - b)
  for (const [name, share] of [
    ['median', 0.5],
    ['p95', 0.95],
    ['max', 1],
  ] as const) {
    const [a, b] = [quantile(ours, share), quantile(theirs, share)]
    console.log(
      `${name.padEnd(7)} ours ${a.toFixed(1)} ms  readability+linkedom ${b.toFixed(1)} ms  ratio ${(a / b).toFixed(2)}`,
    )
  }
}

const sets = values.set.split(',')
if (values.times)
  compareTimes(
    sets.filter((set) => set === 'aeb' || set === 'traf'),
    Number(values.every),
  )
else {
  const predictions: Record<string, Prediction> = {}
  for (const page of savedPages(sets)) {
    predictions[page.id] = values.endpoint
      ? await extractThere(page, values.endpoint)
      : extractHere(page)
  }
  const out = values.out ?? join(process.env.TMPDIR ?? '/tmp', 'lede-extraction-predictions.json')
  writeFileSync(out, JSON.stringify(predictions))
  const failed = Object.entries(predictions).filter(
    ([, prediction]) => prediction.error !== undefined,
  )
  for (const [id, prediction] of failed) console.log(`${id}  ${prediction.error}`)
  process.argv = [
    process.argv[0] ?? 'node',
    join(data, 'score.mjs'),
    '--pred',
    out,
    '--data',
    data,
    '--set',
    values.set,
    '--pages',
    values.pages,
  ]
  await import(pathToFileURL(join(data, 'score.mjs')).href)
}
