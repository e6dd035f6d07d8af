import type { LanguageData } from './language-data.ts'

/** Assamese. */
export const as: LanguageData = {
  abbreviations: {
    never: 'অধ্যা ছেন্ট ড ডা মিঃ শ্ৰী',
  },
  calendar: 'অক্টো আগ ছেপ্তে জানু ডিচে দেও নৱে ফেব্ৰু বুধ বৃহ মঙ্গল শনি শুক্ৰ সোম',
  endMarks: '|',
}
