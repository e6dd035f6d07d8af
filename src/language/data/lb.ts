import type { LanguageData } from './language-data.ts'

/** Luxembourgish. */
export const lb: LanguageData = {
  like: 'de',
  clitics: 'before',
  pointsBack: `
    an|ausserdeem|awer|dann|dat|deen|dofir|duerno|dës|dëst|hatt|hien|hir|mee|och|oder|seng|si|
    zum beispill
  `,
}
