import type { LanguageData } from './language-data.ts'

/** Burmese. */
export const my: LanguageData = {
  quotatives: 'ဟု',
  functionWords: `
    ကာ ကို ခု ချက် ခြင်း စေ ည့် တစ် တို့ တွင် ထား နိုင် နှင့် ပါ မည် များ မှ မှု ရန် ရှိ သည် သို့
    သော အတွက် အား
  `,
  verbFinal: true,
  pointsBack: `
    ထို|ထို့ကြောင့်|ထို့နောက်|ထို့အပြင်|ဒါ|ဒါပေမယ့်|ဒါပေမဲ့|ဒါ့ကြောင့်|ဒီ|နောက်ပြီး|သို့ရာတွင်|
    သို့သော်|သူ|သူတို့|သူမ|ဤ|ဥပမာ|၎င်း
  `,
}
