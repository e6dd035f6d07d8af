import type { LanguageData } from './language-data.ts'

/** Tamil. */
export const ta: LanguageData = {
  abbreviations: {
    never: 'எண் செல்வி டாக் திரு திருமதி பேரா',
    ends: 'கி.பி கி.மு',
  },
  boilerplate: {
    links: 'இதையும் படியுங்கள்|மேலும் படிக்க',
    credits: 'புகைப்படம்',
  },
  quotatives: 'என எனக் எனச் எனவும் எனும் என்பது என்ற என்றார் என்று என்றும்',
}
