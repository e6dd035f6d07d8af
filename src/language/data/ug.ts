import type { LanguageData } from './language-data.ts'

/** Uyghur. */
export const ug: LanguageData = {
  weekdays: 'جۈ جۈمە دۈ دۈشەنبە سە سەيشەنبە شە شەنبە يە يەكشەنبە پە پەيشەنبە چا چارشەنبە',
  quotatives: 'دېدى دېگەن دەپ',
  functionWords: `
    ئارقىلىق ئاساسىي ئوخشاش ئىچىگە ئىگە ئۆز ئۆزگەرتىش ئۈچۈن بارلىق باشقا بولسا بولغان بولمايدۇ
    بولىدۇ بولۇشى بىر بىلەن بۇ تولۇق دەپ قايتا قىلىش كېرەك ياكى چوڭ ھوقۇقى ھەر ھەمدە ھەممە ۋە
  `,
  verbFinal: true,
}
