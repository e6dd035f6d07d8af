import type { LanguageData } from './language-data.ts'

/** Azerbaijani. */
export const az: LanguageData = {
  abbreviations: {
    never: 'akad b.e.ə dos e.ə küç m.ə ray t.ü şəh',
    ends: 's və.s',
  },
  sentenceOpeners: 'amma ancaq bir biz bu daha hər lakin mən o onlar siz və çünki əgər',
  weekdays: 'axşamı bazar cümə ertəsi çərşənbə şənbə',
  quotatives: 'dedi deyib deyir deyə',
  functionWords: `
    bilməz bilər bütün daha daxil digər edilmiş edilə edir etmək eyni görə hansı hesab istifadə kimi
    mümkün nəzərə olan olaraq olmalıdır onun tərəfindən təsdiq təyin yalnız üçün şəkildə əlavə əsas
  `,
  verbFinal: true,
  clitics: 'after',
  boilerplate: {
    links: 'həmçinin oxuyun',
  },
}
