import type { LanguageData } from './language-data.ts'

/** Samoan. */
export const sm: LanguageData = {
  functionWords: `
    atunuu faapea faiga lana latou lenei lona malo saolotoga soifua tagata taitoatasi tatau tulaga
    tutusa
  `,
}
