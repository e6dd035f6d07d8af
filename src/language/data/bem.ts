import type { LanguageData } from './language-data.ts'

/** Bemba. */
export const bem: LanguageData = {}
