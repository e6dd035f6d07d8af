import type { LanguageData } from './language-data.ts'

/** Amharic. */
export const am: LanguageData = {
  abbreviations: {
    never: 'ለሚር ሚር በሚር ከሚር ወሪት ወሮ የሚር ዶር ፕሮፌ',
  },
  calendar: 'ማክሰ ሴፕቴ ኖቬም ኤፕሪ ኦክቶ ኦገስ ዲሴም ጃን ፌብ',
  endMarks: ':',
  quotatives: 'ሲሉ ሲል ስትል በሚል በማለት ብለዋል ብላ ብላለች ብሎ ብሏል ትል',
}
