import type { LanguageData } from './language-data.ts'

/** Persian. */
export const fa: LanguageData = {
  abbreviations: {
    never: 'دکتر',
    ends: 'ق.م ه.ش ه.ق',
  },
  functionWords: `
    آن آنها از است استفاده اما او ای این با باشد باید بدست بر برای برخی بعد به بود بوده بین تا جمعیت
    در را زبان سال شد شده شود عنوان فیلم قرار می می‌شود نمی نیز ها های هر هم پس چندین کرد کرده کند
    کنید که یا یک
  `,
  verbFinal: true,
  boilerplate: {
    links: 'ببینید|بخوانید|بیشتر بخوانید|بیشتر بدانید|مطالب مرتبط|همچنین بخوانید',
    calls: 'تبلیغات|عضو شوید|ما را دنبال',
    bylines: 'خبرنگار|منبع|نویسنده',
    credits: 'تصویر|عکس',
  },
}
