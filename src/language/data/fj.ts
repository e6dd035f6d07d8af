import type { LanguageData } from './language-data.ts'

/** Fijian. */
export const fj: LanguageData = {}
