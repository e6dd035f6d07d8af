import type { LanguageData } from './language-data.ts'

/** Hmong. */
export const hmn: LanguageData = {}
