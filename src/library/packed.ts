/** The bundled articles as the Worker carries them: numbers that need no names have none. */

import type { AnalysedSentence, Analysis } from '../summary/analysis.ts'
import type { Bundle } from './bundled.ts'
import type { Publication } from './publication.ts'

interface BundleOf<Sentences> {
  readonly revision: string
  readonly publications: readonly (Omit<Publication, 'analysis'> & {
    readonly analysis: Omit<Analysis, 'sentences'> & { readonly sentences: Sentences }
  })[]
}

/**
 * `NUMBERS` for each sentence: where it starts after the end of the one before, its length, how
 * many paragraphs after the one before, its words, its score.
 */
export type PackedBundle = BundleOf<readonly number[]>

const NUMBERS = 5

export const packBundle = (bundle: Bundle): PackedBundle => withSentences(bundle, pack)

export const unpackBundle = (bundle: PackedBundle): Bundle => withSentences(bundle, unpack)

function withSentences<From, To>(
  { revision, publications }: BundleOf<From>,
  made: (sentences: From) => To,
): BundleOf<To> {
  return {
    revision,
    publications: publications.map((publication) => {
      const { analysis } = publication
      return { ...publication, analysis: { ...analysis, sentences: made(analysis.sentences) } }
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

/** Every cold start does this, so it makes nothing but what it returns. */
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
