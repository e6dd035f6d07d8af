import type { LanguageData } from './language-data.ts'

/** Samoan. */
export const sm: LanguageData = {}
