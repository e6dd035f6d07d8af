import type { LanguageData } from './language-data.ts'

/** Gujarati. */
export const gu: LanguageData = {
  abbreviations: {
    never: 'કેપ્ટ ડેટ ડૉ પ્રો મિ મિસ રેપ રેવ શ્રી શ્રીમતી સેન સેન્ટ',
    ends: 'ઈ.સ',
  },
  quotatives: 'એમ એવી એવું એવો કહ્યું તેમ પૂછ્યું',
  verbFinal: true,
  pointsBack: `
    અથવા|અને|આ|આ ઉપરાંત|આથી|ઉદાહરણ તરીકે|ઉપરાંત|એ|એટલે|જોકે|તે|તેઓ|તેણીએ|તેણે|તેથી|તેના|તેની|તેનો|
    તેમણે|તેમના|ત્યારબાદ|દરમિયાન|પછી|પણ|પરંતુ|બીજી તરફ
  `,
  boilerplate: {
    links: 'વધુ વાંચો',
  },
}
