import type { LanguageData } from './language-data.ts'

/** Venda. */
export const ve: LanguageData = {
  abbreviations: {
    never: 'dok muf phurof',
  },
  functionWords: `
    dzoṱhe fhasi itela iṅwe kana khou lushaka mbofho mulandu musi nahone ndeme nyito nḓila nṱha
    phanḓa shumiswa tsha tshi tshifhinga tshine tshiteṅwa tsireledzo vhuimo vhukati zwine
  `,
}
