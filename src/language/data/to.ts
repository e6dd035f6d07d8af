import type { LanguageData } from './language-data.ts'

/** Tongan. */
export const to: LanguageData = {
  functionWords: `
    ange fakalukufua fakangatangata fili foki founga hoko hono ikai kehe kotoa lava liliu loto
    ngaahi ngofua pule taau taha taimi tala tatau tohi toki tokotaha totonu
  `,
}
