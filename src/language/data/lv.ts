import type { LanguageData } from './language-data.ts'

/** Latvian. */
export const lv: LanguageData = {
  abbreviations: {
    never: `
      doc inž kard lpp ltn milj mljrd māc piem plkst plkv red resp sk st t.sk tūkst u.c ģen
    `,
    ends: 'g u.c u.tml utt',
    numbered: 'att dz dzim iel lik nod panta pk',
  },
  sentenceOpeners: `
    ar arī bet bija ir ja ka kad kas nav no par pirms pēc saskaņā tad tagad tas tie tur tā un uz
    viņa viņi viņš šeit
  `,
  ordinals: true,
  placeEndings: 'ā ē ī ū',
  months: 'janvār februār mart aprīl maij jūnij jūlij august septembr oktobr novembr decembr',
  weekdays: 'otrd pirmd sestd svētd trešd',
  endings: 's a am u ā i iem us os|is a im i ī i iem us os|a as ai u ā ām ās|e es ei i ē u ēm ēs',
  pointsBack: `
    arī|bet|piemēram|pēc|pēc tam|savukārt|tad|tajā pašā laikā|tam|tas|taču|tie|tikmēr|to|tomēr|
    turklāt|tā|tādējādi|tādēļ|tāpēc|tās|un|vai|viņa|viņas|viņi|viņš|šie|šis|šī|šīs
  `,
}
