import type { LanguageData } from './language-data.ts'

/** North Ndebele. */
export const nd: LanguageData = {
  like: 'zu',
}
