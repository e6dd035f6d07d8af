/**
 * `npm run scaffold -- profile LANGUAGE [--family europe]`
 * `npm run scaffold -- fixture NAME [--page FILE]`
 * `npm run scaffold -- hazard NAME`
 *
 * Makes the files of a new language profile, extraction fixture or feed hazard, each with a test
 * that fails until it is filled in, and says how to run it. Never writes over what is there.
 */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

const FAMILIES = ['germanic', 'romance', 'slavic', 'europe', 'asia']
const USAGE = `npm run scaffold -- profile LANGUAGE [--family ${FAMILIES.join('|')}]   (europe)
npm run scaffold -- fixture NAME [--page FILE]
npm run scaffold -- hazard NAME`

class Misuse extends Error {}

interface Plan {
  readonly files: Readonly<Record<string, string>>
  /** Files that are there already, as they will be. */
  readonly edits?: Readonly<Record<string, string>>
  readonly next: string
}

function profile(language: string, family: string, root: string): Plan {
  if (!/^[a-z]{2,3}$/.test(language)) throw new Misuse(`${language} is no primary language subtag.`)
  if (!FAMILIES.includes(family)) throw new Misuse(`There is no family ${family}.`)
  for (const name of FAMILIES) {
    const text = readFileSync(join(root, `src/language/profiles/${name}.ts`), 'utf8')
    if (new RegExp(`^  ${language}: \\{`, 'm').test(text)) {
      throw new Misuse(`src/language/profiles/${name}.ts has a profile of ${language} already.`)
    }
  }
  const path = `src/language/profiles/${family}.ts`
  const known = readFileSync(join(root, path), 'utf8')
  const entry = `  ${language}: {\n    never: '',\n    may: '',\n    openers: '',\n  },\n}\n`
  return {
    edits: { [path]: known.replace(/\}\n$/, entry) },
    files: { [`test/language/profiles/${language}.test.ts`]: profileTest(language) },
    next: `Fill in ${language} in src/language/profiles/${family}.ts (profile.ts says what each field does) and the cases in`,
  }
}

// In lines, since a test reads the imports of every file here by their beginnings.
const profileTest = (language: string): string =>
  [
    "import { expect, it } from 'vitest'",
    "import { splitSentences } from '../../../src/language/sentences.ts'",
    '',
    '/** `|` marks where a sentence ends. */',
    "it.each(['Put a text here. With an abbr. that a splitter may trip over.'])('%s', (marked) => {",
    "  const text = marked.replaceAll('|', ' ')",
    `  const pieces = splitSentences(text, '${language}').map(({ start, end }) => text.slice(start, end))`,
    "  expect(pieces).toEqual(marked.split('|'))",
    '})',
    '',
  ].join('\n')

function fixture(name: string, page: string | undefined): Plan {
  const html = page === undefined ? TEMPLATE : readFileSync(page, 'utf8')
  const expected = { url: 'https://news.example/article', title: '', holds: ['?'], lacks: [] }
  const folder = `test/article/fixtures/${name}`
  return {
    files: {
      [`${folder}/page.html`]: html,
      [`${folder}/expected.json`]: `${JSON.stringify(expected, null, 2)}\n`,
    },
    next: 'Write a page of your own that has the same trouble, and say in expected.json what its article holds and lacks:',
  }
}

const TEMPLATE = `<!doctype html>
<html lang="en">
<head><title>A title | A site</title></head>
<body>
<nav><a href="/">Home</a></nav>
<article>
<h1>A title</h1>
<p>The first paragraph.</p>
</article>
</body>
</html>
`

function hazard(name: string): Plan {
  const text = { entry: { title: 'A title with the hazard in it' }, read: { title: '?' } }
  return {
    files: { [`test/feed/hazards/${name}.json`]: `${JSON.stringify(text, null, 2)}\n` },
    next: 'Put what endangers a feed into "entry" (fields of src/feed/entry.ts), and into "read" what a reader must find in all three formats:',
  }
}

const TESTS = {
  profile: (name: string) => `test/language/profiles/${name}.test.ts`,
  fixture: () => 'test/article/fixtures.test.ts',
  hazard: () => 'test/feed/hazards.test.ts',
} as const

function plan(
  kind: string,
  name: string,
  { family, page, root }: { family: string; page: string | undefined; root: string },
): Plan {
  if (kind === 'profile') return profile(name, family, root)
  return kind === 'fixture' ? fixture(name, page) : hazard(name)
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      family: { type: 'string', default: 'europe' },
      page: { type: 'string' },
      root: { type: 'string', default: resolve(import.meta.dirname, '../..') },
    },
  })
  const [kind = '', name = ''] = positionals
  if (!(kind in TESTS) || name === '') throw new Misuse('What is to be made?')
  if (!/^[a-z0-9][a-z0-9-]*$/.test(name))
    throw new Misuse('A name has small letters, digits and -.')
  const { root } = values
  const run = TESTS[kind as keyof typeof TESTS](name)
  // npm runs scripts in the project's folder; a file is meant where the user stands.
  const page = values.page && resolve(process.env.INIT_CWD ?? '.', values.page)
  const { files, edits, next } = plan(kind, name, { ...values, page })
  for (const path of Object.keys(files)) {
    if (existsSync(join(root, path))) throw new Misuse(`${path} is there already.`)
  }
  for (const [path, text] of Object.entries({ ...files, ...edits })) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
    console.log(`${edits?.[path] === undefined ? 'made' : 'changed'} ${path}`)
  }
  console.log(`${next}\n  npx vitest run --config test/vitest.config.ts ${run}`)
}

try {
  main()
} catch (error) {
  console.error(error instanceof Misuse ? `${error.message}\n\n${USAGE}` : (error as Error).message)
  process.exitCode = 2
}
