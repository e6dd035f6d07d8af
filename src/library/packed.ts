/** Packs the bundled articles: the numbers of a sentence become a plain list, without names. */

import type { AnalysedSentence, Analysis } from '../summary/analysis.ts'
import type { Bundle } from './bundled.ts'
import type { Publication } from './publication.ts'

interface PackedPublication extends Omit<Publication, 'analysis' | 'changed'> {
  readonly analysis: Omit<Analysis, 'sentences'> & {
    /**
     * `NUMBERS` for each: where it starts after the end of the one before, its length, how many
     * paragraphs after the one before, its words, its score.
     */
    readonly sentences: readonly number[]
  }
}

export interface PackedBundle extends Omit<Bundle, 'publications'> {
  readonly publications: readonly PackedPublication[]
}

const NUMBERS = 5

export function packBundle({ publications, ...bundle }: Bundle): PackedBundle {
  return {
    ...bundle,
    publications: publications.map(({ changed, ...publication }) => {
      const { analysis } = publication
      return { ...publication, analysis: { ...analysis, sentences: pack(analysis.sentences) } }
    }),
  }
}

export function unpackBundle({ publications, ...bundle }: PackedBundle): Bundle {
  return {
    ...bundle,
    publications: publications.map((publication) => {
      const { analysis } = publication
      return {
        ...publication,
        changed: bundle.built,
        analysis: { ...analysis, sentences: unpack(analysis.sentences) },
      }
    }),
  }
}

function pack(sentences: readonly AnalysedSentence[]): number[] {
  let before = { end: 0, paragraph: 0 }
  return sentences.flatMap((sentence) => {
    const { start, end, paragraph, words, score } = sentence
    const packed = [start - before.end, end - start, paragraph - before.paragraph, words, score]
    before = sentence
    return packed
  })
}

/** Every cold start runs this, so it allocates only what it returns. */
function unpack(packed: readonly number[]): AnalysedSentence[] {
  const sentences: AnalysedSentence[] = []
  let end = 0
  let paragraph = 0
  for (let at = 0; at < packed.length; at += NUMBERS) {
    const start = end + packed[at]!
    end = start + packed[at + 1]!
    paragraph += packed[at + 2]!
    sentences.push({ start, end, paragraph, words: packed[at + 3]!, score: packed[at + 4]! })
  }
  return sentences
}
