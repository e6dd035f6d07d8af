import type { LanguageData } from './language-data.ts'

/** Yoruba. */
export const yo: LanguageData = {
  functionWords: `
    abala bẹ̀rẹ̀ gbogbo láti mìíràn nígbà nínú nítorí ohun padà pẹ̀lú sínú tàbí wọ́n àwọn ẹ̀tọ́ ọjọ́
  `,
}
