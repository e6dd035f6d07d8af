/** How many languages each part knows, counted. */

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { profileOf } from '../../../src/language/profiles/profiles.ts'
import { primaryLanguage } from '../../../src/language/tag.ts'
import { INTERFACE_LANGUAGES } from '../../../src/page/words/languages.ts'

const letters = [...'abcdefghijklmnopqrstuvwxyz']
const pairs = letters.flatMap((a) => letters.map((b) => a + b))
const subtags = [...pairs, ...pairs.flatMap((pair) => letters.map((c) => pair + c))]

const table = JSON.parse(
  readFileSync(
    resolve(import.meta.dirname, '../../../src/language/identification.table.json'),
    'utf8',
  ),
) as { tables: { languages: string[] }[] }

export const PROFILED = {
  identified: new Set(table.tables.flatMap(({ languages }) => languages.map(primaryLanguage))).size,
  split: subtags.filter((tag) => Object.keys(profileOf(tag)).length > 0).length,
  spoken: {
    all: INTERFACE_LANGUAGES.length,
    rightToLeft: INTERFACE_LANGUAGES.filter(({ direction }) => direction === 'rtl').length,
  },
}
