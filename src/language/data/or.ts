import type { LanguageData } from './language-data.ts'

/** Odia. */
export const or: LanguageData = {
  abbreviations: {
    never: 'ଡା ପ୍ରଫେ ଶ୍ରୀ',
  },
  endMarks: '|',
  verbFinal: true,
  pointsBack: 'ଉଦାହରଣ ସ୍ୱରୂପ|ଏଥିରେ|ଏବଂ|ଏହା|ଏହାପରେ|ଏହି|କିନ୍ତୁ|କିମ୍ବା|ତାହା|ତେଣୁ|ପରେ|ସେ|ସେମାନେ|ସେହି',
  quotatives: 'କହିଲେ ପଚାରିଲେ',
}
