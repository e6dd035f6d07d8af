/**
 * `npm run scaffold -- language LANGUAGE`
 * `npm run scaffold -- fixture NAME [--page FILE]`
 * `npm run scaffold -- hazard NAME`
 *
 * Makes the files of a new language, extraction fixture or feed hazard, each with a test
 * that fails until it is filled in, and says how to run it. Never writes over what is there.
 */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { readArguments } from './arguments.ts'

const USAGE = `npm run scaffold -- language LANGUAGE
npm run scaffold -- fixture NAME [--page FILE]
npm run scaffold -- hazard NAME`

class Misuse extends Error {}

interface Plan {
  readonly files: Readonly<Record<string, string>>
  /** Existing files, with their new contents. */
  readonly edits?: Readonly<Record<string, string>>
  readonly next: string
}

const TABLE = 'src/language/data/languages.ts'

function language(tag: string, root: string): Plan {
  if (!/^[a-z]{2,3}$/.test(tag))
    throw new Misuse(
      `${tag} is not a primary language subtag. Use two or three letters, such as nl.`,
    )
  const path = `src/language/data/${tag}.ts`
  if (existsSync(join(root, path))) throw new Misuse(`${path} is there already.`)
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(tag)
  const table = readFileSync(join(root, TABLE), 'utf8')
  return {
    edits: { [TABLE]: withLanguage(table, tag) },
    files: {
      [path]: `import type { LanguageData } from './language-data.ts'

/** ${name}. */
export const ${tag}: LanguageData = {
  abbreviations: { never: '', ends: '' },
}
`,
      [`test/language/data/${tag}.json`]: `${JSON.stringify(LANGUAGE_CASES, null, 2)}\n`,
    },
    next: `Fill in ${path} (language-data.ts says what each field does) and its cases, sentence by sentence, in test/language/data/${tag}.json:`,
  }
}

/** The table of all languages with a new one, in alphabetical order. */
function withLanguage(table: string, tag: string): string {
  const place = (text: string, line: string, pattern: RegExp): string => {
    const next = [...text.matchAll(pattern)].find(({ 1: other }) => other! > tag)
    const last = [...text.matchAll(pattern)].at(-1)!
    const at = next?.index ?? last.index + last[0].length
    return text.slice(0, at) + line + text.slice(at)
  }
  const imported = place(
    table,
    `import { ${tag} } from './${tag}.ts'\n`,
    /^import \{ (\w+) \} .*\n/gm,
  )
  return place(imported, `  ${tag},\n`, /^ {2}(\w+),\n/gm)
}

const LANGUAGE_CASES = {
  sentences: [['Put a text here.', 'With an abbr. that a splitter may trip over.']],
}

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
  language: 'test/language/data/languages.test.ts',
  fixture: 'test/article/fixtures.test.ts',
  hazard: 'test/feed/hazards.test.ts',
} as const

function plan(
  kind: string,
  name: string,
  { page, root }: { page: string | undefined; root: string },
): Plan {
  if (kind === 'language') return language(name, root)
  return kind === 'fixture' ? fixture(name, page) : hazard(name)
}

function main(): void {
  const { values, positionals } = readArguments(USAGE, {
    allowPositionals: true,
    options: {
      page: { type: 'string' },
      root: { type: 'string', default: resolve(import.meta.dirname, '../..') },
    },
  })
  const [kind = '', name = ''] = positionals
  if (!(kind in TESTS) || name === '') throw new Misuse('What is to be made?')
  if (!/^[a-z0-9][a-z0-9-]*$/.test(name))
    throw new Misuse('A name has small letters, digits and -.')
  const { root } = values
  const run = TESTS[kind as keyof typeof TESTS]
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
