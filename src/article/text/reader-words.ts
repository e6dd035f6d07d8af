/** Words that speak to whoever reads a text, by language. */

import type { ByLanguage } from './word-lists.ts'

/** «You», «your», «please», as whole words of the Latin alphabet. */
export const YOU: ByLanguage = {
  en: 'you|your|please',
  de: 'bitte',
  fr: 'vous|votre|veuillez',
  es: 'usted|tus?|puede[sn]?|su (?:dispositivo|navegador)',
  pt: 'por favor|você',
  it: 'tuoi?|tua|tue|puoi|per favore',
  nl: 'uw|jouw|je (?:kunt|toestemming)|alstublieft',
  pl: String.raw`twoj\w*|możesz|proszę|prosimy`,
  nordic: 'dig|deg|dina|ditt|du kan|vänligen|venligst',
  cs: 'prosím|vám|vaše|můžete|môžete',
  tr: 'lütfen|sizin|size',
  fi: 'voit|sinun',
  ro: 'dumneavoastră|poți|puteți',
  id: 'anda',
  vi: 'bạn',
}
/** German, where it does not open the sentence: there it may be «they». */
export const YOU_WITHIN = 'Sie|Ihnen|Ihre?[nmr]?'
/** The same in Cyrillic letters, which may go on to the left. */
export const YOU_CYRILLIC = String.raw`вы|вас|вам|ваш\p{L}*|пожалуйста|ви|будь ласка`
/** The same anywhere, in languages and forms that other words hardly contain. */
export const YOU_ANYWHERE: ByLanguage = {
  hu: String.raw`\b[öÖ]n(?:nek|t)?\b`,
  el: 'σας|μπορείτε',
  ja: 'ください',
  zh: '您|你|请|請',
  ko: '당신|귀하|주세요|십시오',
  ar: 'يمكنك|بك',
  he: 'שלך',
  hi: 'आप',
  th: 'คุณ',
}
/** The same at the beginning of a sentence, in capitals. */
export const YOU_FIRST: ByLanguage = {
  en: 'You|Your|Please',
  de: 'Bitte',
  fr: 'Vous|Votre|Veuillez',
  es: 'Usted|Tu|Puedes|Puede|Por favor',
  pt: 'Você|Pode',
  it: 'Puoi|Il tuo',
  nl: 'Uw|Je kunt',
  pl: 'Możesz|Prosimy',
  nordic: 'Du kan|Vänligen',
  cs: 'Můžete',
  tr: 'Lütfen',
  fi: 'Voit',
  ro: 'Puteți',
  id: 'Anda',
  vi: 'Bạn',
  ru: String.raw`Вы|Ви|Ваш\p{L}*|Пожалуйста`,
  el: 'Μπορείτε',
}
