import type { LanguageData } from './language-data.ts'

/** Igbo. */
export const ig: LanguageData = {
  weekdays: 'fraị fraịdee mọn mọnde sat satọdee sọn sọndee tiu tiuzdee tọọ tọọzdee wen wenezdee',
  functionWords: `
    anya bụla bụrụ chọrọ edemede enyemaka gbasara iche ikike inwe maka mere mkpa n'ime n'okpuru
    n'otu n'usoro nchedo nkeji ntọala nwere ohere okwu omume onwe onye site sitere usoro ọnọdụ
  `,
}
