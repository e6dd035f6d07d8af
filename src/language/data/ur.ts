import type { LanguageData } from './language-data.ts'

/** Urdu. */
export const ur: LanguageData = {
  functionWords: `
    آج اس ان اور ایک بار بعد بھی تو تک تھا تھی تھے جب جو حصہ دن دنوں ساتھ سال سے لوگ لیکن لیے ماہ
    میں نہیں نے وقت وہ پر پہلے کا کر کل کو کوئی کچھ کہ کی کیا کے گئی گئے گھنٹے گیا ہفتے ہوئی ہوئے
    ہوا ہی ہیں ہے یا یہ
  `,
  boilerplate: {
    links: 'مزید خبریں|مزید پڑھیں|یہ بھی دیکھیں|یہ بھی پڑھیں',
    calls: 'اشتہار|ہمیں فالو',
    bylines: 'ماخذ|مصنف',
    credits: 'تصویر',
  },
}
