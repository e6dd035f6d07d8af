import type { LanguageData } from './language-data.ts'

/** Odia. */
export const or: LanguageData = {
  abbreviations: {
    never: 'ଡ ଡଃ ଡା ପ୍ରଫେ ଶ୍ରୀ',
  },
  weekdays: `
    ଗୁରୁ ଗୁରୁବାର ବୁଧ ବୁଧବାର ମଙ୍ଗଳ ମଙ୍ଗଳବାର ରବି ରବିବାର ଶନି ଶନିବାର ଶୁକ୍ର ଶୁକ୍ରବାର ସୋମ ସୋମବାର
  `,
  endMarks: '|',
  functionWords: `
    ଅଛି ଆପଣ ଆରମ୍ଭ ଏକ ଏବଂ ଏହା ଏହି କରନ୍ତୁ କରିବା କରିବାକୁ କି କିମ୍ବା କୁ କେବଳ କୌଣସି ଗୋଟିଏ ଠିକଣା ତାଲିକା
    ଥିବା ଦୟାକରି ନାମ ନାହିଁ ନୂଆ ପାଇଁ ପୃଷ୍ଠା ପ୍ରକାର ଫାଇଲ ବ୍ୟବହାର ରେ ସହିତ
  `,
  verbFinal: true,
}
