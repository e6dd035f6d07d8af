import type { LanguageData } from './language-data.ts'

/** Persian. */
export const fa: LanguageData = {
  abbreviations: {
    never: 'دکتر',
    ends: 'ق.م ه.ش ه.ق',
  },
  functionWords: `
    آن آنها از است اما این با بر برای به بود بین تا در را شد شده می‌شود نیز هم و پس کرد کرده که یا
    یک
  `,
}
