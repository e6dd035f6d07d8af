import type { LanguageData } from './language-data.ts'

/** Slovenian. */
export const sl: LanguageData = {
  abbreviations: {
    never: `
      arh cca doc ekon g ga gdč ge gl inž izr kap mag msgr npr odst ok oz polk por ppolk prav predav
      prim roj spec stot sv t.im ul ur čl škof
    `,
    may: 'gen',
    ends: 'd.d d.o.o idr ipd itd n.št pr.n.št',
    numbered: 'al alinea nasl pog pril sl t tč zv št',
  },
  sentenceOpeners: `
    a ali bil bila da do in iz je kako kdaj ker ki ko med na ni njegov njen njihov o od on ona oni
    ono pa po s so ta tako to tudi v vendar z za če
  `,
  ordinals: true,
  months: `
    januar februar marec|marca april maj junij julij avgust september oktober november december
  `,
  weekdays: 'ned pet petek pon sob sre sreda tor torek čet',
  syllabic: 'rl',
  endings: '- a u om em i e ov ev ih ema oma|a e i o - ah am ami|o a u om i - ih',
  pointsBack: `
    a|ali|in|kasneje|kljub temu|medtem ko|na primer|nato|njegov|njegova|njen|njihov|on|ona|oni|ono|
    pa|po tem|poleg tega|potem|prav|ta|tako|te|ti|tista|tisti|to|toda|torej|tudi|vendar|zaradi tega|
    zato
  `,
}
