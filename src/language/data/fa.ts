import type { LanguageData } from './language-data.ts'

/** Persian. */
export const fa: LanguageData = {
  abbreviations: {
    never: 'دکتر',
    ends: 'ق.م ه.ش ه.ق',
  },
  weekdays: 'جمعه دوشنبه شنبه پنجشنبه چهارشنبه یکشنبه',
  functionWords: `
    آن آنها از است استفاده اما ای این با باشد باید بر برای به بود بین تا خود دارد در دهد دیگر را روی
    شد شده شود می می‌شود نام نمی نیز ها های هر هم پس کرد کردن کرده کند کنید که یا یک
  `,
  verbFinal: true,
  boilerplate: {
    links: 'ببینید|بخوانید|بیشتر بخوانید|بیشتر بدانید|مطالب مرتبط|همچنین بخوانید',
    calls: 'تبلیغات|عضو شوید|ما را دنبال',
    bylines: 'خبرنگار|منبع|نویسنده',
    credits: 'تصویر|عکس',
  },
}
