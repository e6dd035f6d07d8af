import type { LanguageData } from './language-data.ts'

/** Wolof. */
export const wo: LanguageData = {}
