import type { LanguageData } from './language-data.ts'

/** Marathi. */
export const mr: LanguageData = {
  abbreviations: {
    never: 'कु कै क्र डॉ नं पं पृ प्रा प्रो मा श्री श्रीमती सौ',
    ends: 'इ.स इ.स.पू',
  },
  boilerplate: {
    links: 'हे ही वाचा',
  },
  quotatives: 'अशा अशी असं असा असे म्हणून',
}
