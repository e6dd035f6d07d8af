import { countWords } from './words.ts'
export const readingSeconds = (text: string, language: string): number =>
  Math.round(countWords(text, language) / 3.5)
