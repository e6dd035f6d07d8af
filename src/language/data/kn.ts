import type { LanguageData } from './language-data.ts'

/** Kannada. */
export const kn: LanguageData = {
  abbreviations: {
    never: 'ಡಾ ಡೆಟ್ ನಂ ಪ್ರೊ ಮಿ ರೆವ್ ಶ್ರೀ ಶ್ರೀಮತಿ ಸೆನ್ ಸೇಂಟ್',
    ends: 'ಕ್ರಿ.ಪೂ ಕ್ರಿ.ಶ',
  },
  quotatives: 'ಅಂತ ಎಂದ ಎಂದರು ಎಂದಿದ್ದಾನೆ ಎಂದಿದ್ದಾರೆ ಎಂದು ಎಂಬ ಎನ್ನುವ',
  functionWords: `
    ಅಥವಾ ಅದರ ಅವುಗಳ ಆದ ಇದು ಇರುವ ಇಲ್ಲದೆ ಈಗ ಎಲ್ಲಾ ಒಂದೇ ಕೆಳಗೆ ಕೇವಲ ಕೊನೆಯ ತಮ್ಮ ಪ್ರತಿ ಬೇರೆ ಮತ್ತು ಮಾಡಿದ ಮೂಲ
    ಮೇಲೆ ಯಾವ ಯಾವುದೇ ಸಂಪೂರ್ಣ ಸಮಯದಲ್ಲಿ ಸಾಮಾನ್ಯ ಹೆಚ್ಚಿನ
  `,
  verbFinal: true,
  boilerplate: {
    links: 'ಇದನ್ನೂ ಓದಿ',
  },
}
