import type { LanguageData } from './language-data.ts'

/** Maltese. */
export const mt: LanguageData = {
  weekdays: 'erb il is it sib sibt tli tne tnejn ġim ħad ħadd ħam ħamis',
  functionWords: `
    biex billi biss bħala dawn għal għandha għandhom għandu huma jekk jista jkun kemm kollha kontra
    kull meta minn minħabba oħra protezzjoni tagħhom tkun ukoll ħadd
  `,
}
