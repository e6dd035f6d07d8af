import type { LanguageData } from './language-data.ts'

/** Tashelhiyt. */
export const shi: LanguageData = {
  weekdays: 'ⴰⴽⵕ ⴰⴽⵕⴰⵙ ⴰⴽⵡ ⴰⴽⵡⴰⵙ ⴰⵙⴰ ⴰⵙⴰⵎⴰⵙ ⴰⵙⵉ ⴰⵙⵉⴹ ⴰⵙⵉⴹⵢⴰⵙ ⴰⵙⵉⵎ ⴰⵙⵉⵏⴰⵙ ⴰⵢⵏ ⴰⵢⵏⴰⵙ ⵙⵉⵎⵡⴰⵙ',
  functionWords: `
    afaylu akkʷ dark illa illan illi ismiln isnfal snfl special taguri tamaynut tasna tasniwin
    tisniwin tlgamt tlla tlli trit tsnflt tufit ufaylu umiḍan unsmras usnfl uzray uzrf uḍffur yaḍn
    yaḍnin ⴰⴷ ⴰⴼⴰⴷ ⴰⵏⴰⵡ ⴰⵔ ⴰⵙ ⴰⵡⴷ ⴰⵣⵔⴼ ⴽⵔⴰ ⵃⵎⴰ ⵅⴼ ⵉⴳⴰ ⵉⵇⵇⴰⵏ ⵉⵍⵍⴰ ⵉⵍⵍⴰⵏ ⵉⵎⴰⵙⵙⵏ ⵉⵖ ⵉⵣⵔⴼⴰⵏ ⵉⵥⵍⵉⵏ ⵍⵍⵉ
    ⵏⴳⵔ ⵏⵏⴰ ⵏⵏⵙ ⵏⵖ ⵓⵍⴰ ⵓⵔ ⵖⴰⵙ ⵜⵉⵣⵉ ⵢⴰⴹⵏ ⵢⴰⵏ ⵢⴰⵜ
  `,
}
