import type { LanguageData } from './language-data.ts'

/** Assamese. */
export const as: LanguageData = {
  abbreviations: {
    never: 'অধ্যা ছেন্ট ড ডা শ্ৰী',
  },
  endMarks: '|',
  verbFinal: true,
  pointsBack: `
    আৰু|ইয়াৰ উপৰিও|ইয়াৰ পিছত|উদাহৰণস্বৰূপে|এই|এইটো|কিন্তু|তাই|তেওঁ|তেওঁলোকে|পাছত|বা|সি|সেই|সেয়ে
  `,
  quotatives: 'ক’লে সুধিলে',
}
