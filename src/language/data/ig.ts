import type { LanguageData } from './language-data.ts'

/** Igbo. */
export const ig: LanguageData = {
  calendar: 'dis epr feb fraị jen jul juu maa mọn nov sat sep sọn tiu tọọ wen ọgọ ọkt',
}
