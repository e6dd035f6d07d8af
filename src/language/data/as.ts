import type { LanguageData } from './language-data.ts'

/** Assamese. */
export const as: LanguageData = {
  abbreviations: {
    never: 'অধ্যা ছেন্ট ড ডা মিঃ শ্ৰী',
  },
  endMarks: '|',
  functionWords: `
    আছে আপুনি আপোনাৰ আৰু এই এটা কোনো কৰক কৰা কৰি কৰিব কৰিবলৈ কৰে তথ্য থকা নতুন নাই পাৰে পৰা ফাইল
    বাবে ব্যৱহাৰ যদি সৃষ্টি সৈতে হৈছে
  `,
  verbFinal: true,
}
