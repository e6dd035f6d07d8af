import type { LanguageData } from './language-data.ts'

/** Divehi. */
export const dv: LanguageData = {
  abbreviations: {
    never: 'ރެވް ރެޕް މރ މިސް ސޓ ސެން ސެންސް ޑރ ޑަކް ޑެޓް ޕރޮފް',
  },
}
