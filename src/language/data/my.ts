import type { LanguageData } from './language-data.ts'

/** Burmese. */
export const my: LanguageData = {
  quotatives: 'ဟု',
  functionWords: `
    ကာ ကို ခု ချက် ခြင်း စေ ည့် တစ် တို့ တွင် ထား နိုင် နှင့် ပါ မည် များ မှ မှု ရန် ရှိ သည် သို့ သူ
    သော အတွက် အား
  `,
  verbFinal: true,
}
