import type { LanguageData } from './language-data.ts'

/** Malayalam. */
export const ml: LanguageData = {
  abbreviations: {
    never: 'അഡ്വ അസി ക്യാപ്റ്റൻ ഗവ ഡെറ്റ് ഡോ നം പ്രഫ പ്രൊ പ്രൊഫ മി റവ ശ്രീ ശ്രീമതി സെന സെന്റ്',
    ends: 'ക്രി.മു ക്രി.വ',
  },
  calendar: `
    ഏപ്രി ഒക്ടോ ഓഗ ചൊവ്വ ജനു ഞായർ ഡിസം തിങ്കൾ നവം ഫെബ്രു ബുധൻ മാർ വെള്ളി വ്യാഴം ശനി സെപ്റ്റം
  `,
  quotatives: 'എന്ന എന്നാണ് എന്നായിരുന്നു എന്നു എന്നും എന്ന്',
  boilerplate: {
    links: 'ഇതും വായിക്കുക|കൂടുതൽ വായിക്കുക',
  },
}
