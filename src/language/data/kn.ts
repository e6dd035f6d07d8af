import type { LanguageData } from './language-data.ts'

/** Kannada. */
export const kn: LanguageData = {
  abbreviations: {
    never: 'ಡಾ ನಂ ಪ್ರೊ ಶ್ರೀ ಶ್ರೀಮತಿ',
    ends: 'ಕ್ರಿ.ಪೂ ಕ್ರಿ.ಶ',
  },
  boilerplate: {
    links: 'ಇದನ್ನೂ ಓದಿ',
  },
  quotatives: 'ಅಂತ ಎಂದ ಎಂದರು ಎಂದಿದ್ದಾನೆ ಎಂದಿದ್ದಾರೆ ಎಂದು ಎಂಬ ಎನ್ನುವ',
}
