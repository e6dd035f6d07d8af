import type { LanguageData } from './language-data.ts'

/** Somali. */
export const so: LanguageData = {
  abbreviations: {
    never: 'col eng gen md mud mw sh',
    ends: 'iwm',
    numbered: 'lr',
  },
  sentenceOpeners: 'haddii laakiin waa waxaa',
  verbFinal: true,
  pointsBack: `
    ama|dhanka|hase|hase yeeshee|intaas ka dib|isaga|isagu|iyada|iyadu|iyagu|iyo|kaas|kadib|kani|
    kuwan|laakiin|markaa|markaas|oo|sidaas darteed|sidoo|taas|tani|tusaale ahaan|waayo|waxay|
    waxayna|way|wuu|wuxuu|wuxuu sheegay|wuxuu yiri|wuxuuna
  `,
}
