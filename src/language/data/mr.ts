import type { LanguageData } from './language-data.ts'

/** Marathi. */
export const mr: LanguageData = {
  abbreviations: {
    never: 'कु कॅप्ट कै क्र ज डेट डॉ नं पं पृ प्रा प्रो मा मि रेव ले श्री श्रीमती सेंट सेन सौ',
    ends: 'इ.स इ.स.पू',
  },
  calendar: 'एप्रि ऑक्टो ऑग गुरु जाने डिसें नोव्हें फेब्रु बुध मंगळ रवि शनि शुक्र सप्टें सोम',
  quotatives: 'अशा अशी असं असा असे म्हणून',
  boilerplate: {
    links: 'हे ही वाचा',
  },
}
