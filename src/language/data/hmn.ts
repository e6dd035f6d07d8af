import type { LanguageData } from './language-data.ts'

/** Hmong. */
export const hmn: LanguageData = {
  functionWords: 'cuat drous huef juab lenx muax ndas ndos nenb nyaob sheuf tiaox xangd youx zhit',
}
