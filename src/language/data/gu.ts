import type { LanguageData } from './language-data.ts'

/** Gujarati. */
export const gu: LanguageData = {
  abbreviations: {
    never: 'કેપ્ટ ડેટ ડૉ ડો નં પં પ્રો મિ મિસ રેપ રેવ શ્રી શ્રીમતી સેન સેન્ટ સ્વ',
    ends: 'ઈ.સ',
  },
  weekdays: 'ગુરુ ગુરુવાર બુધ બુધવાર મંગળ મંગળવાર રવિ રવિવાર શનિ શનિવાર શુક્ર શુક્રવાર સોમ સોમવાર',
  quotatives: 'એમ એવી એવું એવો તેમ',
  functionWords: `
    અથવા અને આગળ આવી ઉપર એક કરવા કરી કરે કે છે છો જે જો તમે તે તેના તેની તેને તો ત્યાં થઇ થાય દરેક
    નથી નહિ ને પણ પર પરંતુ બહાર માટે માત્ર રીતે વધુ શકે સાથે હોય
  `,
  verbFinal: true,
  boilerplate: {
    links: 'વધુ વાંચો',
  },
}
