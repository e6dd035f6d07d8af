import type { LanguageData } from './language-data.ts'

/** Ewe. */
export const ee: LanguageData = {}
