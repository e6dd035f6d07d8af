import type { LanguageData } from './language-data.ts'

/** Malayalam. */
export const ml: LanguageData = {
  abbreviations: {
    never: 'അഡ്വ അസി ഗവ ഡോ നം പ്രഫ പ്രൊ പ്രൊഫ മി ശ്രീ ശ്രീമതി',
    ends: 'ക്രി.മു ക്രി.വ',
  },
  boilerplate: {
    links: 'ഇതും വായിക്കുക|കൂടുതൽ വായിക്കുക',
  },
  quotatives: 'എന്ന എന്നാണ് എന്നായിരുന്നു എന്നു എന്നും എന്ന്',
}
