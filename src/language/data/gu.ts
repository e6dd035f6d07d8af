import type { LanguageData } from './language-data.ts'

/** Gujarati. */
export const gu: LanguageData = {
  abbreviations: {
    never: 'કેપ્ટ ડેટ ડૉ ડો નં પં પ્રો મિ મિસ રેપ રેવ શ્રી શ્રીમતી સેન સેન્ટ સ્વ',
    ends: 'ઈ.સ',
  },
  calendar: 'ઑક્ટો ગુરુ જાન્યુ ડિસે નવે ફેબ્રુ બુધ મંગળ રવિ શનિ શુક્ર સપ્ટે સોમ',
  quotatives: 'એમ એવી એવું એવો તેમ',
  boilerplate: {
    links: 'વધુ વાંચો',
  },
}
