import type { LanguageData } from './language-data.ts'

/** Tahitian. */
export const ty: LanguageData = {}
