/** The check of regular expressions sees all of them, and fails where it must. */

import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')
const NODE = join(ROOT, 'node_modules/.bin/node')

const LISTS = 'src/article/text/word-lists.ts'

/** A project with one file, checked by the product's own check with an empty table. */
function check(source: string) {
  const folder = mkdtempSync(join(tmpdir(), 'lede-expressions-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const part of ['src', 'bench/safety']) mkdirSync(join(folder, part), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  writeFileSync(join(folder, 'src/one.ts'), source)
  mkdirSync(join(folder, 'src/article/text'), { recursive: true })
  cpSync(join(ROOT, LISTS), join(folder, LISTS))
  cpSync(join(ROOT, 'bench/safety/expressions.ts'), join(folder, 'bench/safety/expressions.ts'))
  writeFileSync(
    join(folder, 'bench/safety/bounded.ts'),
    'export const BOUNDED: { expression: string }[] = []',
  )
  const { status, stdout, stderr } = spawnSync(
    NODE,
    ['--disable-warning=ExperimentalWarning', 'bench/safety/expressions.ts'],
    { cwd: folder, encoding: 'utf8' },
  )
  return { status, text: stdout + stderr }
}

it('lets linear expressions pass, and counts them', () => {
  const { status, text } = check(
    'export const a: RegExp = /ab*c/u\nconst b = 1 / 2 / 3\n"x".split(/[,;]/)',
  )
  expect(text).toContain('2 expressions are proved linear')
  expect(status).toBe(0)
})

it.each([
  ['exponential', 'export const a = /^(a+)+$/'],
  ['polynomial', 'export const trimmed = (s: string): string => s.replace(/\\s+$/, "")'],
  ['made at run time', 'export const a = (s: string) => new RegExp(s as string, "g")'],
])('names one that is %s, with its place, and fails', (word, source) => {
  const { status, text } = check(`\n${source}`)
  expect(text).toContain('one.ts:2')
  expect(text).toContain(word)
  expect(status).toBe(1)
})

it('makes what is made of lists of words, and proves that', () => {
  const of = (words: string) =>
    `import { lazily } from './article/text/word-lists.ts'\nconst WORDS = ${JSON.stringify(words)}\nexport const a = lazily(() => new RegExp(WORDS, 'u'))`
  const good = check(of('quay|harbour'))
  expect(good.text).toContain('expressions are proved linear')
  expect(good.status).toBe(0)
  const bad = check(of('^(?:a+)+$'))
  expect(bad.text).toContain('exponential')
  expect(bad.text).toContain('one.ts:3')
  expect(bad.status).toBe(1)
})

it('runs with every check', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  expect(scripts['check:static']).toContain('bench/safety/expressions.ts')
})
