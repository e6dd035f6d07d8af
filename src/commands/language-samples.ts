/**
 * Turns corpora into training samples: fragments, sentences and paragraphs, as many for each
 * language.
 */

import { foldForNgrams } from '../language/ngrams.ts'
import { countScripts, type Script } from '../language/script.ts'
import type { Corpus } from './language-text.ts'

export interface Sample {
  readonly language: string
  readonly text: string
}

/** Numbers from 0 to 1, the same in every run (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** English words that are rare in other languages: they reveal text that was left untranslated. */
const ENGLISH = new Set(
  'the of and this with you are that your for which when from have not can will'.split(' '),
)

function isEnglish(line: string): boolean {
  const words = foldForNgrams(line).trim().split(' ')
  const found = words.filter((word) => ENGLISH.has(word)).length
  return found >= 2 ? found / words.length > 0.12 : found === 1 && words.includes('the')
}

/** Lines in the script of the language that have enough words. */
export function usableLines(
  corpus: Corpus,
  script: Script,
  english: ReadonlySet<string>,
): string[] {
  const unspaced = script === 'Hani'
  return corpus.lines.filter((line) => {
    if (corpus.language !== 'en' && english.has(line)) return false
    const counts = countScripts(line)
    let letters = 0
    for (const count of counts.values()) letters += count
    const own = (counts.get(script) ?? 0) + (unspaced ? (counts.get('Kana') ?? 0) : 0)
    if (own < (unspaced ? 6 : 12) || own < 0.8 * letters || letters < 0.6 * line.length - 4)
      return false
    return corpus.language === 'en' || script !== 'Latn' || !isEnglish(line)
  })
}

/** A few words of a line, at most as long as a headline. */
function excerpt(line: string, random: () => number): string {
  const longest = 15 + Math.floor(random() * 50)
  if (line.length <= longest) return line
  let start = Math.floor(random() * (line.length - longest))
  // Half of the excerpts begin at the beginning of the line, as headlines do.
  if (random() < 0.5) start = 0
  while (start > 0 && line[start - 1] !== ' ' && line.includes(' ')) start--
  const cut = line.slice(start, start + longest)
  const space = cut.lastIndexOf(' ')
  return space > longest / 2 ? cut.slice(0, space) : cut
}

/** Lines of a source, and how often they are drawn relative to the other sources. */
export interface WeightedLines {
  readonly lines: readonly string[]
  readonly weight: number
}

/** Draws samples of a language: sources by weight, lines at random, with different lengths. */
export function drawSamples(
  language: string,
  sources: readonly WeightedLines[],
  count: number,
  random: () => number,
): Sample[] {
  const total = sources.reduce((sum, source) => sum + source.weight, 0)
  const samples: Sample[] = []
  for (let i = 0; i < count; i++) {
    let left = random() * total
    const source =
      sources.find((each) => {
        left -= each.weight
        return left <= 0
      }) ?? sources.at(-1)
    if (source === undefined) break
    const at = Math.floor(random() * source.lines.length)
    const line = source.lines[at] ?? ''
    const kind = random()
    let text = line.slice(0, 300)
    if (kind < 0.45) text = excerpt(line, random)
    else if (kind > 0.9)
      text = source.lines
        .slice(at, at + 4)
        .join(' ')
        .slice(0, 400)
    samples.push({ language, text })
  }
  return samples
}
