import type { LanguageData } from './language-data.ts'

/** Burmese. */
export const my: LanguageData = {
  weekdays: 'ကြာသပတေး စနေ တနင်္ဂနွေ တနင်္လာ ဗုဒ္ဓဟူး သောကြာ အင်္ဂါ',
  quotatives: 'ဟု',
  functionWords: `
    ကာ ကို ခု ချက် ခြင်း ခွင့် စေ ည့် တစ် တို့ တွင် ထား ဒီ နိုင် နှင့် ပါ ဖြစ် မည် များ မှ မှု ရန်
    ရှိ လုပ် သည် သို့ သူ သော အတွက် အား
  `,
  verbFinal: true,
}
