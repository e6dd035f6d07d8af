import type { LanguageData } from './language-data.ts'

/** Gujarati. */
export const gu: LanguageData = {
  abbreviations: {
    never: 'કેપ્ટ ડેટ ડૉ ડો નં પં પ્રો મિ મિસ રેપ રેવ શ્રી શ્રીમતી સેન સેન્ટ સ્વ',
    ends: 'ઈ.સ',
  },
  quotatives: 'એમ એવી એવું એવો તેમ',
  functionWords: `
    અથવા અને અન્ય આવી આવે આવેલા કરવા કરી કરે કે છે છો જે જો ટકા તમે તે તેના તેની તેને તેમના તો થાય
    દરેક નથી પણ પર પશ્ચિમ ભારત માં માટે રીતે લોકો વધુ વર્ષ શકે હતી હતો હોય
  `,
  verbFinal: true,
  boilerplate: {
    links: 'વધુ વાંચો',
  },
}
