import type { LanguageData } from './language-data.ts'

/** Persian. */
export const fa: LanguageData = {
  abbreviations: {
    never: 'دکتر نک',
    ends: 'ق.م ه.ش ه.ق',
  },
  verbFinal: true,
  pointsBack: `
    آن|آنها|آن‌ها|از سوی دیگر|اما|او|این|با این حال|برای مثال|بنابراین|سپس|علاوه بر این|همچنین|و|
    ولی|پس|یا
  `,
  boilerplate: {
    links: 'ببینید|بخوانید|بیشتر بخوانید|بیشتر بدانید|مطالب مرتبط|همچنین بخوانید',
    calls: `
      از ما حمایت|اپلیکیشن ما را|برنامه ما را|به کانال ما|تبلیغات|عضو شوید|عضو کانال|ما را دنبال|
      هرگونه کپی
    `,
    bylines: 'خبرنگار|منبع|نویسنده',
    credits: 'تصویر|عکس',
  },
}
