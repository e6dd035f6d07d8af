import type { LanguageData } from './language-data.ts'

/** Marathi. */
export const mr: LanguageData = {
  abbreviations: {
    never: 'कु कॅप्ट कै क्र ज डेट डॉ नं पं पृ प्रा प्रो मा मि रेव ले श्री श्रीमती सेंट सेन सौ',
    ends: 'इ.स इ.स.पू',
  },
  quotatives: 'अशा अशी असं असा असे म्हणून',
  functionWords: `
    अधिक असे आणि आपल्या आली आहे आहेत एक करणे करण्यात करून काढले काम काही किंवा की केला केली केले
    झाले तर तरी ती ते तो त्यांनी त्यात त्यामुळे त्याला दिली नाही माहिती म्हणून या विविध सर्व हा ही
    हे होते
  `,
  verbFinal: true,
  boilerplate: {
    links: 'हे ही वाचा',
  },
}
