import type { LanguageData } from './language-data.ts'

/** Uyghur. */
export const ug: LanguageData = {
  quotatives: 'دېدى دېگەن دەپ',
  functionWords: `
    ئارقىلىق ئاساسىي ئوخشاش ئىچىگە ئىگە ئۆز ئۈچۈن بارلىق باشقا بولغان بولمايدۇ بولىدۇ بولۇشى بىر
    بىلەن دەپ قايتا قىلىش كېرەك ھوقۇقى ھەر ھەمدە ھەممە
  `,
  verbFinal: true,
  pointsBack: 'ئۇ|ئۇلار|ئۇنىڭ|ئەمما|بۇ|شۇ|شۇنداقلا|شۇنىڭدىن كېيىن|شۇڭا|كېيىن|لېكىن|مەسىلەن|ياكى|ۋە',
}
