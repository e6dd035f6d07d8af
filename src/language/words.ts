import type { Span } from './span.ts'

let s: Intl.Segmenter | undefined
export function words(text: string, _language: string): Span[] {
  s ??= new Intl.Segmenter('en', { granularity: 'word' })
  return [...s.segment(text)]
    .filter((w) => w.isWordLike)
    .map((w) => ({ start: w.index, end: w.index + w.segment.length }))
}
export const countWords = (text: string, language: string): number => words(text, language).length
