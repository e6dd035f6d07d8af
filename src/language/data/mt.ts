import type { LanguageData } from './language-data.ts'

/** Maltese. */
export const mt: LanguageData = {
  abbreviations: {
    numbered: 'nru paġ',
  },
  pointsBack: `
    barra minn hekk|dak|dan|dawk|dawn|dik|din|għalhekk|hi|hu|huma|imbagħad|iżda|jew|madankollu|
    minħabba f’hekk|pereżempju|u|ukoll
  `,
}
