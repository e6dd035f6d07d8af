import type { LanguageData } from './language-data.ts'

/** Amharic. */
export const am: LanguageData = {
  endMarks: ':',
  quotatives: 'ሲሉ ሲል ስትል በሚል በማለት ብለዋል ብላ ብላለች ብሎ ብሏል ትል',
}
