import type { LanguageData } from './language-data.ts'

/** Khmer. */
export const km: LanguageData = {
  functionWords: `
    ការ ក្នុង គ្មាន ជា ដើម្បី ដែល ដោយ ត្រូវ ថា ទាំងអស់ ទៅ ធ្វើ និង នឹង នៃ នៅ បាន ពី មាន មិន មួយ របស់
    លើ សម្រាប់ អាច
  `,
  pointsBack: `
    ក្រោយមក|គាត់|ដូច្នេះ|ទោះយ៉ាងណា|នាង|នេះ|នោះ|បន្ទាប់មក|ប៉ុន្តែ|ពួកគេ|លើសពីនេះ|វា|ហើយ|ឧទាហរណ៍|ឬ
  `,
}
