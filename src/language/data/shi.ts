import type { LanguageData } from './language-data.ts'

/** Tashelhiyt. */
export const shi: LanguageData = {
  functionWords: `
    afaylu dark illa illan illi isnfal snfl special taguri tamaynut tasna tasniwin tlgamt tlli trit
    tsnflt tufit ufaylu umiḍan unsmras usnfl uzray uzrf uḍffur yaḍn yaḍnin ⴰⴷ ⴰⴼⴰⴷ ⴰⵔ ⴰⵙ ⴰⵡⴷ ⴰⵣⵔⴼ
    ⴽⵔⴰ ⵃⵎⴰ ⵅⴼ ⵉⴳⴰ ⵉⵇⵇⴰⵏ ⵉⵍⵍⴰ ⵉⵍⵍⴰⵏ ⵉⵖ ⵉⵣⵔⴼⴰⵏ ⵉⵥⵍⵉⵏ ⵍⵍⵉ ⵏⵏⴰ ⵏⵏⵙ ⵏⵖ ⵓⵍⴰ ⵓⵔ ⵖⴰⵙ ⵜⵉⵣⵉ ⵢⴰⴹⵏ ⵢⴰⵏ
  `,
}
