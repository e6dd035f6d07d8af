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
  boilerplate: {
    links: 'ببینید|بخوانید|بیشتر بخوانید|بیشتر بدانید|مطالب مرتبط|همچنین بخوانید',
    calls: 'تبلیغات|عضو شوید|ما را دنبال',
    bylines: 'خبرنگار|منبع|نویسنده',
    credits: 'تصویر|عکس',
  },
}
