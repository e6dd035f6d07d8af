import type { LanguageData } from './language-data.ts'

/** Tongan. */
export const to: LanguageData = {
  weekdays: `
    fal falaite mōn mōnite pul pulelulu sāp sāpate tok tokonaki tuʻa tuʻapulelulu tūs tūsite
  `,
  functionWords: `
    ange fakalukufua fakangatangata feinga fili foaki foki founga hiki hoko hono ikai kehe kotoa
    kupu lava liliu loto ngaahi ngofua pule taau taha taimi tala tatau tohi toki tokotaha totonu
  `,
}
