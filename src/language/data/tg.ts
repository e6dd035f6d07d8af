import type { LanguageData } from './language-data.ts'

/** Tajik. */
export const tg: LanguageData = {
  abbreviations: {
    never: 'ген дет дот к сен',
  },
  pointsBack: `
    аммо|баъд аз ин|бинобар|бинобар ин|ва|вай|вале|ин|инҳо|лекин|масалан|он|онҳо|пас|сипас|ё|
    ғайр аз ин|ҳамчунин|ӯ
  `,
}
