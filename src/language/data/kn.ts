import type { LanguageData } from './language-data.ts'

/** Kannada. */
export const kn: LanguageData = {
  abbreviations: {
    never: 'ಡಾ ಡೆಟ್ ನಂ ಪ್ರೊ ಮಿ ರೆವ್ ಶ್ರೀ ಶ್ರೀಮತಿ ಸೆನ್ ಸೇಂಟ್',
    ends: 'ಕ್ರಿ.ಪೂ ಕ್ರಿ.ಶ',
  },
  calendar: 'ಅಕ್ಟೋ ಆಗ ಏಪ್ರಿ ಗುರು ಜನ ಡಿಸೆಂ ನವೆಂ ಫೆಬ್ರ ಬುಧ ಭಾನು ಮಂಗಳ ಶನಿ ಶುಕ್ರ ಸೆಪ್ಟೆಂ ಸೋಮ',
  quotatives: 'ಅಂತ ಎಂದ ಎಂದರು ಎಂದಿದ್ದಾನೆ ಎಂದಿದ್ದಾರೆ ಎಂದು ಎಂಬ ಎನ್ನುವ',
  boilerplate: {
    links: 'ಇದನ್ನೂ ಓದಿ',
  },
}
