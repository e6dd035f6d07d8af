/** Costly expressions of the built Worker are made when they are first used, and find the same. */

import { expect, it } from 'vitest'
import { withLazyPatterns } from '../../src/commands/host/lazy-patterns.ts'
import { makeModules } from '../../src/commands/host/modules.ts'

/** What a module exports, and how many expressions were made before and after calling it. */
async function run(code: string) {
  const counting = `const made=[];const Kept=globalThis.RegExp;
    class RegExp{constructor(...of){made.push(of[0]);return new Kept(...of)}}
    export const count=()=>made.length;`
  const text = `${counting}${withLazyPatterns(code)}`
  return import(`data:text/javascript,${encodeURIComponent(text)}`)
}

it('makes a constant when it is first used, and only once', async () => {
  const module = await run(`
    const LETTERS = /\\p{L}+/gu
    const other = { LETTERS: 1 }
    export const words = (text) => text.match(LETTERS)
    export const both = () => ({ LETTERS, named: other.LETTERS })`)
  expect(module.count()).toBe(0)
  expect(module.words('één twee')).toEqual(['één', 'twee'])
  expect(module.words('drie')).toEqual(['drie'])
  expect(module.both()).toEqual({ LETTERS: /\p{L}+/gu, named: 1 })
  expect(module.count()).toBe(1)
})

it('makes a literal in a function once, unless it has a state of its own', async () => {
  const module = await run(`
    export const isLetter = (text) => /^\\p{L}$/u.test(text)
    export const shout = (text) => text.replace(/\\p{Ll}/gu, (letter) => letter.toUpperCase())
    export const after = (text) => { const found = /\\p{L}/gu; found.exec(text); return found.lastIndex }`)
  expect([module.isLetter('é'), module.isLetter('1'), module.isLetter('ß')]).toEqual([
    true,
    false,
    true,
  ])
  expect([module.shout('één'), module.shout('ja')]).toEqual(['ÉÉN', 'JA'])
  expect(module.count()).toBe(2)
  expect([module.after('a b'), module.after('a b')]).toEqual([1, 1])
  expect(module.count()).toBe(4)
})

it('leaves cheap expressions, exported ones and tables as they are for others', async () => {
  const code = 'export const WORD = /\\w+/u;const CHEAP=/[a-z]/;export const is=(a)=>CHEAP.test(a)'
  expect(withLazyPatterns(code)).toBe(code)
  const module = await run('export const MARK = /\\p{M}/u; export const table = [[/\\p{L}/u, 1]]')
  expect(module.MARK).toEqual(/\p{M}/u)
  expect(module.table).toEqual([[/\p{L}/u, 1]])
})

it('is done to our own sources: the Worker parses no set of letters', async () => {
  const modules = await makeModules('src/index.ts')
  expect(modules.filter(({ text }) => text.includes('new RegExp("\\\\p{'))).not.toEqual([])
  const own = modules.filter(
    ({ sources }) => ![...sources.keys()].some((path) => /marked/.test(path)),
  )
  const literal = /[(,=:[]\/[^/"`\n]*(?<!\\)\\p\{[^/"`\n]*\/[a-z]*[.,;)\]]/
  expect(own.flatMap(({ text }) => literal.exec(text)?.[0] ?? [])).toEqual([])
})
