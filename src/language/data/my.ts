import type { LanguageData } from './language-data.ts'

/** Burmese. */
export const my: LanguageData = {
  quotatives: 'ဟု',
  verbFinal: true,
  pointsBack: `
    ထို|ထို့ကြောင့်|ထို့နောက်|ထို့အပြင်|ဒါ|ဒါပေမယ့်|ဒါပေမဲ့|ဒါ့ကြောင့်|ဒီ|နောက်ပြီး|သို့ရာတွင်|
    သို့သော်|သူ|သူတို့|သူမ|ဤ|ဥပမာ|၎င်း
  `,
}
