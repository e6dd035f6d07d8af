import type { LanguageData } from './language-data.ts'

/** Tashelhiyt. */
export const shi: LanguageData = {}
