import type { LanguageData } from './language-data.ts'

/** Tajik. */
export const tg: LanguageData = {
  abbreviations: {
    never: 'акад ген дет дот др к проф сен',
  },
  pointsBack: `
    аммо|баъд аз ин|бинобар|бинобар ин|ва|вай|вале|ин|инҳо|лекин|масалан|он|онҳо|пас|сипас|ё|
    ғайр аз ин|ҳамчунин|ӯ
  `,
}
