import type { LanguageData } from './language-data.ts'

/** Māori. */
export const mi: LanguageData = {
  pointsBack: `
    engari|hei tauira|heoi|heoi anō|hoki|i muri iho|ia|kātahi|nā|nō reira|reira|rānei|rātou|taua|
    tēnei|ā|ēnei
  `,
}
