import type { LanguageData } from './language-data.ts'

/** Yoruba. */
export const yo: LanguageData = {
  weekdays: 'ajé àbámẹ́ta àìkú ìsẹ́gun ẹtì ọjọ́bọ ọjọ́rú',
  functionWords: `
    abala bẹ̀rẹ̀ gbogbo gbọdọ̀ láti mìíràn nígbà nínú nítorí ohun padà pẹ̀lú sínú tàbí wọ́n àwọn
    ẹ̀tọ́ ọjọ́ ọ̀rọ̀
  `,
}
