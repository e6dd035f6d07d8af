import type { LanguageData } from './language-data.ts'

/** Marathi. */
export const mr: LanguageData = {
  abbreviations: {
    never: 'कु कॅप्ट कै क्र ज डेट डॉ नं पं पृ प्रा प्रो मा मि रेव ले श्री श्रीमती सेंट सेन सौ',
    ends: 'इ.स इ.स.पू',
  },
  weekdays: 'गुरु गुरुवार बुध बुधवार मंगळ मंगळवार रवि रविवार शनि शनिवार शुक्र शुक्रवार सोम सोमवार',
  quotatives: 'अशा अशी असं असा असे म्हणून',
  functionWords: `
    अधिक अशी असलेल्या असे आणि आता आपल्या आली आले आहे आहेत एक करणे करून का काम काही किंवा की केला
    केली केले झाली ती ते तो त्या त्याचा नाही माहिती म्हणून या येत सर्व सुरू हा ही हे
  `,
  verbFinal: true,
  boilerplate: {
    links: 'हे ही वाचा',
  },
}
