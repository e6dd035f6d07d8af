import type { LanguageData } from './language-data.ts'

/** Urdu. */
export const ur: LanguageData = {
  verbFinal: true,
  pointsBack: `
    اس|اس کے بعد|اس کے علاوہ|اسکے|اسی|ان|انہوں|اور|بھی|تاہم|دوسری طرف|لیکن|مثال کے طور پر|مگر|وہ|
    پھر|چنانچہ|یہ
  `,
  boilerplate: {
    links: 'مزید خبریں|مزید پڑھیں|یہ بھی دیکھیں|یہ بھی پڑھیں',
    calls: 'اشتہار|ہمیں فالو',
    offers: 'خبر|واٹس|چینل',
    bylines: 'ماخذ|مصنف',
    credits: 'تصویر',
  },
  quotatives: 'پوچھا کہا',
}
