import type { LanguageData } from './language-data.ts'

/** Kannada. */
export const kn: LanguageData = {
  abbreviations: {
    never: 'ಡಾ ಡೆಟ್ ಪ್ರೊ ಮಿ ರೆವ್ ಶ್ರೀ ಶ್ರೀಮತಿ ಸೆನ್ ಸೇಂಟ್',
    ends: 'ಕ್ರಿ.ಪೂ ಕ್ರಿ.ಶ',
    numbered: 'ಅಕ್ಟೋ ಆಗ ಜನ ಡಿಸೆಂ ನವೆಂ ಫೆಬ್ರ ಸೆಪ್ಟೆಂ',
  },
  quotatives: 'ಅಂತ ಎಂದ ಎಂದರು ಎಂದಿದ್ದಾನೆ ಎಂದಿದ್ದಾರೆ ಎಂದು ಎಂಬ ಎನ್ನುವ',
  verbFinal: true,
  pointsBack: `
    ಅಥವಾ|ಅದು|ಅದೇ ಸಮಯದಲ್ಲಿ|ಅವನು|ಅವರು|ಅವಳು|ಆ|ಆದರೆ|ಆದಾಗ್ಯೂ|ಆದ್ದರಿಂದ|ಇದರ ನಂತರ|ಇದರಿಂದ|ಇದು|ಇವರು|ಈ|
    ಉದಾಹರಣೆಗೆ|ನಂತರ|ಬಳಿಕ|ಮತ್ತು|ಹೀಗಾಗಿ
  `,
  boilerplate: {
    links: 'ಇದನ್ನೂ ಓದಿ',
  },
}
