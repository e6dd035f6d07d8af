import type { LanguageData } from './language-data.ts'

/** Central Kurdish. */
export const ckb: LanguageData = {
  weekdays: 'دووشەممە سێشەممە شەممە پێنجشەممە چوارشەممە ھەینی یەکشەممە',
  verbFinal: true,
}
