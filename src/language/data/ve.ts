import type { LanguageData } from './language-data.ts'

/** Venda. */
export const ve: LanguageData = {
  abbreviations: {
    never: 'dok muf phurof',
  },
  functionWords: `
    bulwaho dzoṱhe fhasi itela iṅwe kana khou khulwane lushaka mbofho mulandu mushumo musi nahone
    ndeme nyito nḓila nṱha phanḓa shumiswa tsha tshi tshifhinga tshine tshiteṅwa tsireledzo vhuimo
    vhukati vhutshilo zwine
  `,
}
