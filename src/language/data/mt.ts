import type { LanguageData } from './language-data.ts'

/** Maltese. */
export const mt: LanguageData = {
  weekdays: 'erb erbgħa il is it sib sibt tli tlieta tne tnejn ġim ġimgħa ħad ħadd ħam ħamis',
  functionWords: `
    biex billi biss bħala dawn għal għandha għandhom għandu huma ieħor jekk jista jkun kemm kollha
    kontra kull meta mingħajr minn minħabba oħra protezzjoni skont speċjali tagħhom tkun ukoll ħadd
  `,
}
