import type { LanguageData } from './language-data.ts'

/** Nyanja. */
export const ny: LanguageData = {
  functionWords: `
    aliyense amene anthu bungwe danga dziko kapena kukhala kuti lamulo maiko munthu nchito ndiponso
    onse ufulu umoyo wace
  `,
}
