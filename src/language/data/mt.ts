import type { LanguageData } from './language-data.ts'

/** Maltese. */
export const mt: LanguageData = {
  calendar: 'apr aww diċ erb fra jan lul mar mej nov ott set sib tli tne ġim ġun ħad ħam',
}
