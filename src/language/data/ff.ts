import type { LanguageData } from './language-data.ts'

/** Fulah. */
export const ff: LanguageData = {}
