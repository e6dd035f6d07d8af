import type { LanguageData } from './language-data.ts'

/** Uyghur. */
export const ug: LanguageData = {
  quotatives: 'دېدى دېگەن دەپ',
  verbFinal: true,
  pointsBack: 'ئۇ|ئۇلار|ئۇنىڭ|ئەمما|بۇ|شۇ|شۇنداقلا|شۇنىڭدىن كېيىن|شۇڭا|كېيىن|لېكىن|مەسىلەن|ياكى|ۋە',
}
