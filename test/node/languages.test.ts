/** docs/languages.md says what is known of each language; `vitest … FILE --update` writes it anew (`-u FILE` would take FILE for its value). */

import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { dataOf } from '../../src/language/data/data-of.ts'
import { LANGUAGES } from '../../src/language/data/languages.ts'
import FUNCTION_WORDS from '../../src/language/function-words/table.json' with { type: 'json' }
import { wordsPerMinute } from '../../src/language/reading-speed.ts'

const COLUMNS = {
  abbreviations: 'abbreviations',
  openers: 'sentenceOpeners',
  months: 'months',
  weekdays: 'weekdays',
  'points back': 'pointsBack',
  endings: 'endings',
  'cue phrases': 'boilerplate',
} as const

const NAMES = new Intl.DisplayNames(['en'], { type: 'language' })
/** Names (ISO 639-3) of those that Intl does not know, or takes for a language that has a row too. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  fuc: 'Pulaar',
  kmr: 'Northern Kurdish',
  mey: 'Hassaniya Arabic',
  mww: 'Hmong Daw',
  plt: 'Plateau Malagasy',
  tl: 'Tagalog',
}
const nameOf = (tag: string): string => OWN_NAMES[tag] ?? NAMES.of(tag) ?? tag

/** A language has the words of the one that it is like beside its own. */
const hasFunctionWords = (tag: string): boolean => {
  const { like } = dataOf(tag)
  return Object.hasOwn(FUNCTION_WORDS, tag) || (like !== undefined && hasFunctionWords(like))
}

it('every language has a name of its own', () => {
  const names = Object.keys(LANGUAGES).map(nameOf)
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  expect(names.filter((name) => Object.hasOwn(LANGUAGES, name))).toEqual([])
})

it('docs/languages.md says what each language has and lacks', async () => {
  const rows = Object.entries(LANGUAGES).map(([tag, { like }]) => {
    const data = dataOf(tag)
    const known = Object.values(COLUMNS).map((field) => data[field] !== undefined)
    const isTimed = wordsPerMinute(tag) !== undefined
    const cells = [hasFunctionWords(tag), ...known, isTimed].map((is) => (is ? '✓' : ''))
    return `| ${[tag, nameOf(tag), like ?? '', ...cells].join(' | ')} |`
  })
  const head = [
    'tag',
    'language',
    'the rest as in',
    'function words',
    ...Object.keys(COLUMNS),
    'reading speed',
  ]
  const table = [head.join(' | '), head.map(() => '---').join(' | ')].map((line) => `| ${line} |`)
  const text = `# What is known of each language

Every language works, and works better the more is known of it. Each has a file in \`src/language/data/\`,
where \`language-data.ts\` says what the fields do; reading speeds are in \`src/language/reading-speed.ts\`. If
you read a language with empty cells, you can help.

Function words are in \`src/language/function-words/\`: \`learnt.txt\` is what \`npm run train:words -- FOLDER\`
finds in news (the open half of NTREX-128, CC BY-SA 4.0) and in free translations or the Universal Declaration
of Human Rights as well; \`entered.txt\` is what people have added, among it words of stopwords-iso (MIT, © 2016
Gene Diaz); \`untranslated.txt\` has words of the news that translate no English word of matter, written by
\`npm run train:words -- --untranslated\`; \`dates.txt\` has the names of weekdays of languages whose data lack them, written by
\`npm run train:words -- --dates\`. Add words to \`entered.txt\` and run \`npm run train:words\`: it packs all into
\`table.json\`, which holds only a short hash of each word, so that one other word in a thousand is mistaken for one
of them. A language has the words of the one that it is like beside its own. Weekdays and months are those of
the Unicode CLDR.

${[...table, ...rows].join('\n')}
`
  await expect(text).toMatchFileSnapshot(resolve(import.meta.dirname, '../../docs/languages.md'))
})
