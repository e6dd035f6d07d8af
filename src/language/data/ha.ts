import type { LanguageData } from './language-data.ts'

/** Hausa. */
export const ha: LanguageData = {
  calendar: 'afi agu alh asa dis fab jan jum lah lar lit mar may nuw okt sat tal yul yun',
}
