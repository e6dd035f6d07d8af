import type { LanguageData } from './language-data.ts'

/** Azerbaijani. */
export const az: LanguageData = {
  abbreviations: {
    never: 'dos gen küç müh pr ray red şəh',
    ends: 's və.s',
    numbered: 'b cəd fəs m mənz səh şək',
  },
  sentenceOpeners: 'amma ancaq bir biz bu daha hər lakin mən o onlar siz və çünki əgər',
  quotatives: 'dedi deyib deyir deyə',
  verbFinal: true,
  clitics: 'after',
  pointsBack: `
    amma|ancaq|bu|buna|buna görə|bundan başqa|bundan sonra|bunlar|eyni zamanda|həmçinin|lakin|
    məsələn|o|onlar|onların|onun|sonra|və|ya
  `,
  boilerplate: {
    links: 'həmçinin oxuyun',
  },
}
