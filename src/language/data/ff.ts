import type { LanguageData } from './language-data.ts'

/** Fulah. */
export const ff: LanguageData = {
  functionWords: `
    alaa fedde foti geɗe golle gooto hakkunde heen hoore jogii kala ndee nder neɗɗo ngal ngam ngol
    sabu tawa waawaa waawi walla wonde woni woodi yimɓe
  `,
}
