import type { LanguageData } from './language-data.ts'

/** Assamese. */
export const as: LanguageData = {
  abbreviations: {
    never: 'অধ্যা ছেন্ট ড ডা মিঃ শ্ৰী',
  },
  weekdays: `
    দেও দেওবাৰ বুধ বুধবাৰ বৃহ বৃহস্পতিবাৰ মঙ্গল মঙ্গলবাৰ শনি শনিবাৰ শুক্ৰ শুক্ৰবাৰ সোম সোমবাৰ
  `,
  endMarks: '|',
  functionWords: `
    আছে আপুনি আপোনাৰ আৰু এই এটা কোনো কৰক কৰা কৰাৰ কৰি কৰিব কৰিবলৈ কৰে তথ্য থকা নতুন নাই নাম পাৰে পৰা
    ফাইল বাবে ব্যৱহাৰ যদি সংখ্যা সলনি সৃষ্টি সৈতে হৈছে
  `,
  verbFinal: true,
}
