import type { LanguageData } from './language-data.ts'

/** Azerbaijani. */
export const az: LanguageData = {
  abbreviations: {
    never: 'akad b.e.ə dos e.ə küç m.ə ray t.ü şəh',
    ends: 's və.s',
  },
  sentenceOpeners: 'amma ancaq bir biz bu daha hər lakin mən o onlar siz və çünki əgər',
  boilerplate: {
    links: 'həmçinin oxuyun',
  },
  quotatives: 'dedi deyib deyir deyə',
}
