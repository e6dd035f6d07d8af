import type { LanguageData } from './language-data.ts'

/** Albanian. */
export const sq: LanguageData = {
  abbreviations: {
    never: 'dmth nr p.sh prof.dr z znj',
    ends: 'e.s etj p.e.s sh.p.k',
  },
  sentenceOpeners: 'ai ajo ata ato dhe ishte kjo kur ky këta me nga një nuk në nëse por për është',
  calendar: 'dhj die enj gush hën jan korr mar mër nën pre pri qer shk sht tet',
}
