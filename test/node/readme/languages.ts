/** How many languages each part knows, counted. */

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { LANGUAGES } from '../../../src/language/data/languages.ts'
import { primaryLanguage } from '../../../src/language/tag.ts'
import { INTERFACE_LANGUAGES } from '../../../src/page/words/languages.ts'

const table = JSON.parse(
  readFileSync(
    resolve(import.meta.dirname, '../../../src/language/identification.table.json'),
    'utf8',
  ),
) as { tables: { languages: string[] }[] }

export const PROFILED = {
  identified: new Set(
    table.tables
      .flatMap(({ languages }) => languages.map(primaryLanguage))
      .filter((language) => language !== 'und'),
  ).size,
  split: Object.values(LANGUAGES).filter(({ like, abbreviations }) => like ?? abbreviations).length,
  spoken: {
    all: INTERFACE_LANGUAGES.length,
    rightToLeft: INTERFACE_LANGUAGES.filter(({ direction }) => direction === 'rtl').length,
  },
}
