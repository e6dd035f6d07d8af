import type { LanguageData } from './language-data.ts'

/** Odia. */
export const or: LanguageData = {
  abbreviations: {
    never: 'ଡ ଡଃ ଡା ପ୍ରଫେ ଶ୍ରୀ',
  },
  endMarks: '|',
  functionWords: `
    ଅଛି ଆପଣ ଏକ କରନ୍ତୁ କରିବା କରିବାକୁ କି କୁ କୌଣସି ଗୋଟିଏ ଠିକଣା ଥିବା ନାମ ନାହିଁ ନୂଆ ପାଇଁ ପୃଷ୍ଠା ପ୍ରକାର
    ଫାଇଲ ବ୍ୟବହାର ରେ ସହିତ
  `,
  verbFinal: true,
  pointsBack: 'ଉଦାହରଣ ସ୍ୱରୂପ|ଏଥିରେ|ଏବଂ|ଏହା|ଏହାପରେ|ଏହି|କିନ୍ତୁ|କିମ୍ବା|ତାହା|ତେଣୁ|ପରେ|ସେ|ସେମାନେ|ସେହି',
}
