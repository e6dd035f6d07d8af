/** How many languages each part knows, counted. */

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { LANGUAGES } from '../../../src/language/data/languages.ts'
import { direction } from '../../../src/language/direction.ts'
import { primaryLanguage } from '../../../src/language/tag.ts'
import { INTERFACE_TAGS } from '../../../src/page/words/accept.ts'

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
    all: INTERFACE_TAGS.length,
    rightToLeft: INTERFACE_TAGS.filter((tag) => direction(tag) === 'rtl').length,
  },
}
