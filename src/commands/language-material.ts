/** The training material of one script: lines of corpora, and samples drawn from them. */

import { type Group, SHARE, SOURCE_WEIGHTS, TWINS } from './language-groups.ts'
import { MARKERS } from './language-markers.ts'
import { drawSamples, type Sample, usableLines, type WeightedLines } from './language-samples.ts'
import type { Corpus } from './language-text.ts'
import { romanizeSerbian } from './serbian.ts'

/** A source with fewer characters counts for less: its few lines would be drawn again and again. */
const ENOUGH_TEXT = 60_000

/**
 * For a language without a class of its own, at least this share of a source must be in the script.
 */
const SHARE_IN_SCRIPT = 0.5

/** The usable corpora of a group: the lines in its script; Serbian lines also in Latin letters. */
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

/** Random lines of the words that distinguish a language from its twins. */
function markersOf(language: string, random: () => number): string[] {
  const markers = MARKERS[language]?.split(' ')
  if (markers === undefined) return []
  const word = (): string => markers[Math.floor(random() * markers.length)]!
  return Array.from({ length: LINES_OF_MARKERS }, () =>
    Array.from({ length: MARKERS_A_LINE }, word).join(' '),
  )
}

/** The sources of a language with their weights; twins have the same sources. */
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

/** Samples of every language of the group and, as `und`, of all other languages of its script. */
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
