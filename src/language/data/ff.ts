import type { LanguageData } from './language-data.ts'

/** Fulah. */
export const ff: LanguageData = {
  weekdays: `
    aaɓ aaɓnde biir dew dewo hbi hoore maw mawbaare mawnde mwd naa naasaande nje njeslaare
  `,
  functionWords: `
    alaa fedde foti geɗe golle gooto hakkunde heen hoore jogii kadi kala ndee ndeenka nder neɗɗo
    ngal ngam ngol sabu tawa waawaa waawi walla wonde woni woodi yeeso yimɓe ɗerewol
  `,
}
