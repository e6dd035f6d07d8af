import type { LanguageData } from './language-data.ts'

/** Fijian. */
export const fj: LanguageData = {
  functionWords: `
    bula dodonu galala kece kena kina lawa matanitu mera nodra nona sega tale tamata tikina tiko
    vanua vinaka
  `,
}
