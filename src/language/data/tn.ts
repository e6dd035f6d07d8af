import type { LanguageData } from './language-data.ts'

/** Tswana. */
export const tn: LanguageData = {
  abbreviations: {
    never: 'mof moh mohl mong ngk ntate phrof',
  },
  calendar: 'dip fer labb labn labr labt lwe mat mop mor mos mot ngw pha phu sed see tlh tsh',
}
