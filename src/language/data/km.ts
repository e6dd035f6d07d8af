import type { LanguageData } from './language-data.ts'

/** Khmer. */
export const km: LanguageData = {
  pointsBack: `
    ក្រោយមក|គាត់|ដូច្នេះ|ទោះយ៉ាងណា|នាង|នេះ|នោះ|បន្ទាប់មក|ប៉ុន្តែ|ពួកគេ|លើសពីនេះ|វា|ហើយ|ឧទាហរណ៍|ឬ
  `,
}
