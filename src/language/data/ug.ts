import type { LanguageData } from './language-data.ts'

/** Uyghur. */
export const ug: LanguageData = {
  quotatives: 'دېدى دېگەن دەپ',
  functionWords: `
    ئارقىلىق ئاساسىي ئوخشاش ئىچىگە ئىگە ئۆز ئۈچۈن بارلىق باشقا بولغان بولمايدۇ بولىدۇ بولۇشى بىر
    بىلەن بۇ دەپ قايتا قىلىش كېرەك ياكى ھوقۇقى ھەر ھەمدە ھەممە ۋە
  `,
  verbFinal: true,
}
