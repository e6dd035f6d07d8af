import type { LanguageData } from './language-data.ts'

/** Fijian. */
export const fj: LanguageData = {
  functionWords: `
    bula cakacaka cakava dodonu galala kece kena kina lawa matanitu mera nodra nona sega tale tamata
    tikina tiko vanua vinaka
  `,
}
