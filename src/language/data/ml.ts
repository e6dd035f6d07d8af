import type { LanguageData } from './language-data.ts'

/** Malayalam. */
export const ml: LanguageData = {
  abbreviations: {
    never: 'അഡ്വ അസി ക്യാപ്റ്റൻ ഗവ ഡെറ്റ് ഡോ പ്രഫ പ്രൊ പ്രൊഫ മി റവ ശ്രീ ശ്രീമതി സെന സെന്റ്',
    ends: 'ക്രി.മു ക്രി.വ',
  },
  quotatives: 'എന്ന എന്നാണ് എന്നായിരുന്നു എന്നു എന്നും എന്ന് ചോദിച്ചു പറഞ്ഞു',
  verbFinal: true,
  pointsBack: 'അതിനാൽ|അതേസമയം|അത്|അവൻ|അവർ|അവൾ|ആ|ഇതോടെ|ഇത്|ഈ|എന്നാൽ|കൂടാതെ|തുടർന്ന്|പക്ഷേ|പിന്നീട്',
  boilerplate: {
    links: 'ഇതും വായിക്കുക|കൂടുതൽ വായിക്കുക',
  },
}
