import type { Span } from './span.ts'

let s: Intl.Segmenter | undefined
export function splitSentences(text: string, _language: string): Span[] {
  s ??= new Intl.Segmenter('en', { granularity: 'sentence' })
  const out: Span[] = []
  for (const { segment, index } of s.segment(text)) {
    const t = segment.trim()
    if (t !== '') {
      const start = index + segment.indexOf(t[0]!)
      out.push({ start, end: start + t.length })
    }
  }
  return out
}
