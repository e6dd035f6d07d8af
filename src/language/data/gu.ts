import type { LanguageData } from './language-data.ts'

/** Gujarati. */
export const gu: LanguageData = {
  abbreviations: {
    never: 'ડૉ ડો નં પં પ્રો શ્રી શ્રીમતી સ્વ',
    ends: 'ઈ.સ',
  },
  boilerplate: {
    links: 'વધુ વાંચો',
  },
  quotatives: 'એમ એવી એવું એવો તેમ',
}
