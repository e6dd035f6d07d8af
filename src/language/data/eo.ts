import type { LanguageData } from './language-data.ts'

/** Esperanto. */
export const eo: LanguageData = {
  pointsBack: `
    ankaŭ|aŭ|do|ekzemple|ili|ilia|kaj|krome|li|lia|poste|sed|tamen|tial|tio|tiu|tiuj|ĉi|ĝi|ŝi|ŝia
  `,
}
