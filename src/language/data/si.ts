import type { LanguageData } from './language-data.ts'

/** Sinhala. */
export const si: LanguageData = {
  abbreviations: {
    never: 'ආචාර්ය පෙ.ව',
    ends: 'ක්‍රි.පූ ක්‍රි.ව',
  },
  quotatives: 'කියලා කියා යනුවෙන් යයි යැයි ලෙස',
  verbFinal: true,
  pointsBack: `
    ඇය|ඇයගේ|ඉන්පසු|ඊට අමතරව|උදාහරණයක් ලෙස|එබැවින්|එම|එමෙන්ම|එය|එසේ වුවද|එහෙත්|ඒ|ඒ අතර|ඔවුන්|ඔහු|
    ඔහුගේ|තවද|නමුත්|පසුව|මෙම|මෙය|මේ|සහ|හෝ
  `,
  boilerplate: {
    links: 'යි කියවන්න',
  },
}
