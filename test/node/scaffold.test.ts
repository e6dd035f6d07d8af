/** `npm run scaffold`: what it makes is found by the tests, fails until it is filled in, and is never overwritten. */

import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { ROOT, runScript } from './run-command.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lede-scaffold-'))
  cpSync(join(ROOT, 'src/language'), join(folder, 'src/language'), { recursive: true })
  return () => rmSync(folder, { recursive: true, force: true })
})

const read = (path: string) => readFileSync(join(folder, path), 'utf8')

const scaffold = (...given: string[]) =>
  runScript(['src/commands/scaffold.ts', ...given, '--root', folder])

describe('a language', () => {
  it('is a file that the table enters at its place, and a test of its own', async () => {
    const { code, output } = await scaffold('language', 'qaa')
    expect(code).toBe(0)
    expect(output).toContain(
      'npx vitest run --config test/vitest.config.ts test/language/data/languages.test.ts',
    )
    expect(JSON.parse(read('test/language/data/qaa.json'))).toHaveProperty('sentences')
    const { LANGUAGES } = (await import(join(folder, 'src/language/data/languages.ts'))) as {
      LANGUAGES: Readonly<Record<string, object>>
    }
    expect(LANGUAGES.qaa).toEqual({ abbreviations: { never: '', ends: '' } })
    const tags = Object.keys(LANGUAGES)
    expect(tags).toContain('nl')
    expect(tags).toEqual(tags.toSorted())
  })

  it('is not made twice', async () => {
    const before = read('src/language/data/de.ts')
    const { code, errors } = await scaffold('language', 'de')
    expect(code).toBe(2)
    expect(errors).toContain('src/language/data/de.ts is there already')
    expect(read('src/language/data/de.ts')).toBe(before)
  })
})

describe('a fixture', () => {
  it('has a page, given or made up, and what is expected of it, still to be said', async () => {
    writeFileSync(join(folder, 'saved.html'), '<p>Saved</p>')
    await scaffold('fixture', 'two-columns', '--page', join(folder, 'saved.html'))
    expect(read('test/article/fixtures/two-columns/page.html')).toBe('<p>Saved</p>')
    const { output } = await scaffold('fixture', 'empty-page')
    expect(output).toContain('test/article/fixtures.test.ts')
    expect(read('test/article/fixtures/empty-page/page.html')).toContain('<article>')
    expect(JSON.parse(read('test/article/fixtures/empty-page/expected.json'))).toEqual({
      url: 'https://news.example/article',
      title: '',
      holds: ['?'],
      lacks: [],
    })
  })
})

describe('a hazard', () => {
  it('is a file that the test of hazards finds, and stays as it was', async () => {
    const { output } = await scaffold('hazard', 'odd-title')
    expect(output).toContain('test/feed/hazards.test.ts')
    expect(JSON.parse(read('test/feed/hazards/odd-title.json'))).toHaveProperty('read.title', '?')
    writeFileSync(join(folder, 'test/feed/hazards/odd-title.json'), '{}')
    expect((await scaffold('hazard', 'odd-title')).errors).toContain('is there already')
    expect(read('test/feed/hazards/odd-title.json')).toBe('{}')
  })
})

it.each([[[]], [['feed', 'x']], [['hazard']], [['hazard', '../x']], [['language', 'english']]])(
  'says how it is called when it is called wrongly: %j',
  async (given) => {
    const { code, errors } = await scaffold(...given)
    expect(code).toBe(2)
    expect(errors).toContain('npm run scaffold -- fixture NAME')
    expect(existsSync(join(folder, 'test'))).toBe(false)
  },
)
