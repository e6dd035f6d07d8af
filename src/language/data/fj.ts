import type { LanguageData } from './language-data.ts'

/** Fijian. */
export const fj: LanguageData = {
  functionWords: `
    dodonu galala kece kina lawa mera nodra nona sega tale tamata tikina tiko vanua vinaka
  `,
}
