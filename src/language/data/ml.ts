import type { LanguageData } from './language-data.ts'

/** Malayalam. */
export const ml: LanguageData = {
  abbreviations: {
    never: 'അഡ്വ അസി ക്യാപ്റ്റൻ ഗവ ഡെറ്റ് ഡോ നം പ്രഫ പ്രൊ പ്രൊഫ മി റവ ശ്രീ ശ്രീമതി സെന സെന്റ്',
    ends: 'ക്രി.മു ക്രി.വ',
  },
  quotatives: 'എന്ന എന്നാണ് എന്നായിരുന്നു എന്നു എന്നും എന്ന്',
  functionWords: `
    ഉണ്ട് ഉള്ള എന്ന് എല്ലാ ഒരു കാരണം കൂടി കൊണ്ട് തന്നെ തരത്തിലുള്ള നിന്നും നിറം പറയുന്ന പാടില്ല
    പ്രത്യേക പ്രവൃത്തി ഭാഷ മാത്രമേ വേണ്ടി ശേഷം സ്വകാര്യ
  `,
  verbFinal: true,
  boilerplate: {
    links: 'ഇതും വായിക്കുക|കൂടുതൽ വായിക്കുക',
  },
}
