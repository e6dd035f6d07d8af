import type { LanguageData } from './language-data.ts'

/** Khmer. */
export const km: LanguageData = {
  weekdays: 'ចន្ទ ពុធ ព្រហ ព្រហស្បតិ៍ សុក្រ សៅរ៍ អង្គារ អាទិត្យ',
  functionWords: `
    ការ កំណត់ ក្នុង គ្មាន ជា ដើម្បី ដែល ដោយ តាម ត្រូវ ថា ទាំងអស់ ទៅ ធ្វើ និង នឹង នេះ នៃ នៅ បាន ពី
    ភាព មាន មិន មួយ របស់ លើ សម្រាប់ សិទ្ធិ អាច
  `,
}
