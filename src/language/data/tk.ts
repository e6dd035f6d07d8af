import type { LanguageData } from './language-data.ts'

/** Turkmen. */
export const tk: LanguageData = {
  abbreviations: {
    never: 'prof',
  },
  calendar: 'ann apr awg dek duş few iýul iýun mar mart maý noý okt pen sen siş çar ýan ýek şen',
}
