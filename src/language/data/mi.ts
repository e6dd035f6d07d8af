import type { LanguageData } from './language-data.ts'

/** Māori. */
export const mi: LanguageData = {
  calendar: 'hep hun hān hūr man māe noe oke par pēp rāh rāt tāi tīh tūr wen āku āpe',
}
