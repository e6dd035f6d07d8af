/** docs/languages.md says what is known of each language; `vitest -u` writes it anew. */

import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { dataOf } from '../../src/language/data/data-of.ts'
import { LANGUAGES } from '../../src/language/data/languages.ts'

const COLUMNS = {
  abbreviations: 'abbreviations',
  openers: 'sentenceOpeners',
  months: 'months',
  weekdays: 'weekdays',
  'function words': 'functionWords',
  'points back': 'pointsBack',
  endings: 'endings',
  'reading speed': 'wordsPerMinute',
  'cue phrases': 'boilerplate',
} as const

const NAMES = new Intl.DisplayNames(['en'], { type: 'language' })

it('docs/languages.md says what each language has and lacks', async () => {
  const rows = Object.entries(LANGUAGES).map(([tag, { like }]) => {
    const data = dataOf(tag)
    const cells = Object.values(COLUMNS).map((field) => (data[field] === undefined ? '' : '✓'))
    return `| ${[tag, NAMES.of(tag), like ?? '', ...cells].join(' | ')} |`
  })
  const head = ['tag', 'language', 'what lacks is as in', ...Object.keys(COLUMNS)]
  const table = [head.join(' | '), head.map(() => '---').join(' | ')].map((line) => `| ${line} |`)
  const text = `# What is known of each language

Every language works; what is known of one makes it work better. Each has a file in
\`src/language/data/\`, where \`language-data.ts\` says what the fields do. An empty cell is work that
waits for somebody who reads the language.

Function words are from stopwords-iso (MIT, © 2016 Gene Diaz) where it has a list, kept to those that
are frequent in free translations (MediaWiki, Wesnoth, WordPress, Firefox, LibreOffice and others) and
in the Universal Declaration of Human Rights; elsewhere those texts alone tell, with sentences of
news for some. Weekdays and months are those of the Unicode CLDR.

${[...table, ...rows].join('\n')}
`
  await expect(text).toMatchFileSnapshot(resolve(import.meta.dirname, '../../docs/languages.md'))
})
