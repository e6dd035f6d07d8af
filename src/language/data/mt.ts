import type { LanguageData } from './language-data.ts'

/** Maltese. */
export const mt: LanguageData = {
  functionWords: `
    biex billi biss bħala għal għandha għandhom għandu jekk jista jkun kemm kollha kontra kull meta
    minn minħabba oħra protezzjoni tagħhom tkun ħadd
  `,
  pointsBack: `
    barra minn hekk|dak|dan|dawk|dawn|dik|din|għalhekk|hi|hu|huma|imbagħad|iżda|jew|madankollu|
    minħabba f’hekk|pereżempju|u|ukoll
  `,
}
