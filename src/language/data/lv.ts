import type { LanguageData } from './language-data.ts'

/** Latvian. */
export const lv: LanguageData = {
  abbreviations: {
    never: 'lpp milj mljrd piem plkst red resp sk st t.i t.s t.sk tūkst u.c',
    ends: 'u.c u.tml utt',
    numbered: 'lpp nr plkst',
  },
  sentenceOpeners: `
    ar arī bet bija ir ja ka kad kas nav no par pirms pēc saskaņā tad tagad tas tie tur tā un uz
    viņa viņi viņš šeit
  `,
  ordinals: true,
  months: 'janvār februār mart aprīl maij jūnij jūlij august septembr oktobr novembr decembr',
  calendar: `
    apr aug ceturtd dec febr janv jūl jūn nov okt otrd piektd pirmd sept sestd svētd trešd
  `,
}
