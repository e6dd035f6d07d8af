import type { LanguageData } from './language-data.ts'

/** Azerbaijani. */
export const az: LanguageData = {
  abbreviations: {
    never: 'akad b.e.ə dos e.ə küç m.ə ray t.ü şəh',
    ends: 's və.s',
  },
  sentenceOpeners: 'amma ancaq bir biz bu daha hər lakin mən o onlar siz və çünki əgər',
  calendar: 'apr avq dek fev iyl iyn mar noy okt sen yan',
  quotatives: 'dedi deyib deyir deyə',
  boilerplate: {
    links: 'həmçinin oxuyun',
  },
}
