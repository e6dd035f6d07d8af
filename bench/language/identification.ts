/**
 * Language identification against gold answers: `node bench/language/identification.ts`.
 * lid-ud.jsonl (treebank text) is independent; lid.jsonl (news) was partly trained on.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildWorker } from '../../src/commands/host/bundle.ts'
import { detectLanguage } from '../../src/language/detect.ts'
import { primaryLanguage } from '../../src/language/tag.ts'

interface Row {
  readonly lang: string
  readonly kind: 'short' | 'sentence' | 'paragraph'
  readonly text: string
}

const KINDS = ['short', 'sentence', 'paragraph'] as const
const root = join(import.meta.dirname, '../..')
const data = join(process.env.LEDE_BENCH ?? join(root, '../shared/bench'), 'language/data')
const percent = (share: number): string => (100 * share).toFixed(1)
const mean = (values: readonly number[]): number =>
  values.reduce((a, b) => a + b, 0) / values.length

/** Tagalog and Filipino count as one, Serbian and Chinese by language or also by script. */
function expected(language: string, exact: boolean): string {
  const tag = language === 'tl' ? 'fil' : language === 'sr-Cyrl' ? 'sr' : language
  return exact ? tag : primaryLanguage(tag)
}

for (const file of ['lid-ud.jsonl', 'lid.jsonl']) {
  const rows = readFileSync(join(data, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
  detectLanguage('start')
  const right = new Map<string, number[]>()
  const exactRight = new Map<string, number[]>()
  const levels = new Map<number, number[]>()
  const named = new Set<string>()
  const started = performance.now()
  const found = rows.map((row) => detectLanguage(row.text))
  const micros = (1000 * (performance.now() - started)) / rows.length
  rows.forEach((row, i) => {
    const { language, confidence } = found[i] ?? { language: 'und', confidence: 0 }
    const ok = primaryLanguage(language) === expected(row.lang, false)
    const key = `${row.kind} ${row.lang}`
    right.set(key, [...(right.get(key) ?? []), Number(ok)])
    exactRight.set(key, [
      ...(exactRight.get(key) ?? []),
      Number(language === expected(row.lang, true)),
    ])
    const level = Math.min(9, Math.floor(confidence * 10))
    levels.set(level, [...(levels.get(level) ?? []), Number(ok)])
    if (ok) named.add(row.lang)
  })
  const macro = (scores: Map<string, number[]>): string =>
    KINDS.map((kind) =>
      percent(
        mean([...scores].filter(([key]) => key.startsWith(kind)).map(([, all]) => mean(all))),
      ),
    ).join(' / ')
  console.log(
    `${file}: short / sentence / paragraph ${macro(right)}, script told too ${macro(exactRight)}; named ${named.size}; ${micros.toFixed(1)} µs a call`,
  )
  console.log(
    `  confidence: ${[...levels]
      .sort(([a], [b]) => a - b)
      .map(([level, all]) => `${level / 10}+ ${percent(mean(all))} (${all.length})`)
      .join(', ')}`,
  )
}
// As it is shipped: bundled, minified, with its tables.
const bytes = gzipSync(readFileSync(buildWorker('src/language/detect.ts')), { level: 9 }).length
console.log(`code and tables: ${(bytes / 1000).toFixed(1)} kB gzip`)
console.log(
  'peers on lid-ud, measured once: fastText lid.176 93.9 / 95.5 / 98.8, cld3 90.8 / 92.2 / 94.3, tinyld 91.8 / 92.1 / 94.5',
)
