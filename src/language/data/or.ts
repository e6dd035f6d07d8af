import type { LanguageData } from './language-data.ts'

/** Odia. */
export const or: LanguageData = {
  abbreviations: {
    never: 'ଡ ଡଃ ଡା ପ୍ରଫେ ଶ୍ରୀ',
  },
  endMarks: '|',
  functionWords: `
    ଅଛି ଆପଣ ଏକ ଏବଂ ଏହା ଏହି କରନ୍ତୁ କରିବା କରିବାକୁ କି କିମ୍ବା କୁ କୌଣସି ଗୋଟିଏ ଠିକଣା ଥିବା ନାମ ନାହିଁ ନୂଆ
    ପାଇଁ ପୃଷ୍ଠା ପ୍ରକାର ଫାଇଲ ବ୍ୟବହାର ରେ ସହିତ
  `,
  verbFinal: true,
}
