/** From corpora to the packed table of one script. */

import type { PackedTable } from '../language/identification.ts'
import { foldForNgrams, visitNgrams } from '../language/ngrams.ts'
import { chooseFeatures } from './language-features.ts'
import { classesOf, type Group, SHARE, SOURCE_WEIGHTS, TWINS } from './language-groups.ts'
import { MARKERS } from './language-markers.ts'
import { type Design, dropEmpty, pass, prune, type Weights } from './language-regression.ts'
import { drawSamples, type Sample, usableLines, type WeightedLines } from './language-samples.ts'
import { packTable } from './language-table.ts'
import type { Corpus } from './language-text.ts'
import { romanizeSerbian } from './serbian.ts'

const FIRST_PASSES = 2
/** After those: how many times the bytes of the table are kept, and the passes over what is left. */
const ROUNDS = [
  [4, 1],
  [2, 2],
  [1.4, 2],
  [1, 10],
] as const
/** Below so many characters a source counts for less: its few lines would be drawn again and again. */
const ENOUGH_TEXT = 60_000

/** Of a language that has no class of its own, at least this share of a source must be in the script. */
const SHARE_IN_SCRIPT = 0.5

/** What a group can learn from: the lines in its script, Serbian ones also in Latin letters. */
export function usableCorpora(group: Group, corpora: readonly Corpus[]): Corpus[] {
  const english = new Set(
    corpora.filter(({ language }) => language === 'en').flatMap(({ lines }) => lines),
  )
  const romanized = group.languages.includes('sr-Latn')
    ? corpora
        .filter(({ language, source }) => language === 'sr' && source !== 'words')
        .map((corpus) => ({
          ...corpus,
          language: 'sr-Latn',
          lines: usableLines(corpus, 'Cyrl', english).map(romanizeSerbian),
        }))
    : []
  const own = corpora
    .filter(({ language }) => group.others > 0 || group.languages.includes(language))
    .map((corpus) => ({
      ...corpus,
      lines: usableLines(corpus, group.script, english),
      all: corpus,
    }))
    .filter(
      ({ language, lines, all }) =>
        group.languages.includes(language) || lines.length > SHARE_IN_SCRIPT * all.lines.length,
    )
  return [...own, ...romanized]
}

/** How many words of a twin make a line to learn from, how many such lines, and their weight beside all sources. */
const MARKERS_A_LINE = 6
const LINES_OF_MARKERS = 600
const WEIGHT_OF_MARKERS = 0.4

/** Lines of the words by which a language differs from its twins, drawn by chance. */
function markersOf(language: string, random: () => number): string[] {
  const markers = MARKERS[language]?.split(' ')
  if (markers === undefined) return []
  const word = (): string => markers[Math.floor(random() * markers.length)]!
  return Array.from({ length: LINES_OF_MARKERS }, () =>
    Array.from({ length: MARKERS_A_LINE }, word).join(' '),
  )
}

/** The sources of a language by what they weigh; those of twins are the same for all of them. */
function sourcesOf(
  language: string,
  corpora: readonly Corpus[],
  random: () => number,
): WeightedLines[] {
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
    .map(({ source, lines }) => {
      const length = lines.reduce((sum, line) => sum + line.length, 0)
      return {
        lines,
        weight: (SOURCE_WEIGHTS[source] ?? 0.5) * Math.min(1, length / ENOUGH_TEXT),
      }
    })
  const markers = markersOf(language, random)
  if (markers.length === 0) return sources
  const total = sources.reduce((sum, { weight }) => sum + weight, 0)
  return [...sources, { lines: markers, weight: WEIGHT_OF_MARKERS * total }]
}

/** Samples of every language of the group, and of all others of its script as `und`, evenly. */
export function samplesOf(
  group: Group,
  corpora: readonly Corpus[],
  random: () => number,
): Sample[] {
  const samples = group.languages.flatMap((language) =>
    drawSamples(
      language,
      sourcesOf(language, corpora, random),
      group.samples * (SHARE[language] ?? 1),
      random,
    ),
  )
  if (group.others === 0) return samples
  const others = [...new Set(corpora.map(({ language }) => language))]
    .filter((language) => !group.languages.includes(language))
    .sort()
  for (const language of others) {
    const count = Math.ceil((group.samples * group.others) / others.length)
    const drawn = drawSamples(language, sourcesOf(language, corpora, random), count, random)
    samples.push(...drawn.map(({ text }) => ({ language: 'und', text })))
  }
  return samples
}

/** The samples as numbers of the features that they have. */
function designOf(
  group: Group,
  folded: readonly { readonly label: number; readonly text: string }[],
  numbers: ReadonlyMap<number, number>,
): { design: Design; ngrams: string[] } {
  const ngrams: string[] = []
  const starts = new Int32Array(folded.length + 1)
  const features: number[] = []
  folded.forEach(({ text }, sample) => {
    visitNgrams(text, (hash, start, end) => {
      const feature = end - start > group.longest ? undefined : numbers.get(hash)
      if (feature === undefined) return
      ngrams[feature] ??= text.slice(start, end)
      features.push(feature)
    })
    starts[sample + 1] = features.length
  })
  const labels = Int32Array.from(folded, ({ label }) => label)
  return { design: { features: Int32Array.from(features), starts, labels }, ngrams }
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1))
    const moved = order[i]!
    order[i] = order[other]!
    order[other] = moved
  }
}

/** Learns the table of a group: passes over all samples, between them the weights that matter least are dropped. */
export function train(
  group: Group,
  samples: readonly Sample[],
  random: () => number,
  log: (line: string) => void,
): PackedTable {
  const classes = classesOf(group)
  const folded = samples.map(({ language, text }) => ({
    label: classes.indexOf(language),
    text: foldForNgrams(text),
  }))
  const choice = chooseFeatures(group, folded)
  let weights: Weights = choice.weights
  const made = designOf(group, folded, choice.numbers)
  let design = made.design
  const order = Int32Array.from(samples, (_, i) => i)
  const passes = (many: number): void => {
    const squares = new Float32Array(weights.values.length).fill(0.5)
    for (let i = 0; i < many; i++) {
      shuffle(order, random)
      const { loss, right } = pass(weights, design, order, squares, 0.3, 0, 0.5, random)
      log(
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
  return packTable(group, weights, made.ngrams, samples)
}
