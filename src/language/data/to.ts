import type { LanguageData } from './language-data.ts'

/** Tongan. */
export const to: LanguageData = {}
