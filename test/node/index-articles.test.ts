/** `npm run index` as it runs: a folder of files becomes the bundle, or says what is wrong. */

import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type PackedBundle, unpackBundle } from '../../src/library/packed.ts'

const COMMAND = resolve(import.meta.dirname, '../../src/commands/articles/index-articles.ts')
const run = promisify(execFile)
const FILE =
  '---\ntitle: The ferry\ndate: 2026-03-01\n---\nThe ferry sails again. It was painted.\n'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lede-index-'))
  await mkdir(join(folder, 'articles'))
})
afterEach(() => rm(folder, { recursive: true }))

const write = (name: string, text = FILE) => writeFile(join(folder, 'articles', name), text)
async function index() {
  const done = await run(process.execPath, [COMMAND], { cwd: folder }).catch((error) => error)
  return `${done.stdout}${done.stderr}`
}
async function bundle() {
  const text = await readFile(join(folder, '.generated/articles.json'), 'utf8')
  return unpackBundle(JSON.parse(text) as PackedBundle)
}

it('reads the language of a name as filters do, and a name in its one spelling', async () => {
  await write('ferry.no.md')
  await write(`caf${'é'.normalize('NFD')}.fr.md`)
  await index()
  const { publications } = await bundle()
  expect(publications.map(({ slug, analysis }) => [slug, analysis.language])).toEqual([
    [`caf${'é'.normalize('NFC')}.fr`, 'fr'],
    ['ferry.no', 'nb'],
  ])
})

it('keeps the moment of a build while the files are the same', async () => {
  await write('ferry.en.md')
  await index()
  const first = await bundle()
  await index()
  expect(await bundle()).toEqual(first)
  await write('ferry.en.md', `${FILE}More of it.\n`)
  await index()
  const second = await bundle()
  expect(Date.parse(second.built)).toBeGreaterThan(Date.parse(first.built))
  expect(second.publications[0]?.changed).toBe(second.built)
})

it.each([
  [`${'long'.repeat(40)}.en.md`, FILE],
  ['two words.en.md', FILE],
  ['b\u0430nk.en.md', FILE],
  ['far.en.md', FILE.replace('2026', '2999')],
])('refuses what the API refuses: %s', async (name, text) => {
  await write(name, text)
  expect(await index()).toContain('Nothing was built: 1 file in articles/ has mistakes.')
})
