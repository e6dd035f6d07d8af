import type { LanguageData } from './language-data.ts'

/** Hmong. */
export const hmn: LanguageData = {
  functionWords: `
    cuat drous huef jait juab lenx muax ndas ndos nenb nyaob shef sheuf tiaox xangd yinf youx zhit
  `,
}
