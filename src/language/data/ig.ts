import type { LanguageData } from './language-data.ts'

/** Igbo. */
export const ig: LanguageData = {
  weekdays: 'fraị mọn mọnde sat sọn tiu tọọ wen',
  functionWords: `
    anya bụla bụrụ chọrọ edemede gbasara iche ikike inwe maka mere mkpa n'ime n'otu n'usoro nchedo
    nkeji ntọala nwere ohere okwu omume onwe onye site usoro
  `,
}
