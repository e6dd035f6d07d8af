/** The modules that are uploaded: they find one another, and nothing is named in vain. */

import { expect, it } from 'vitest'
import { makeModules } from '../../src/commands/host/modules.ts'

const modules = await makeModules('src/index.ts')
const texts = new Map(modules.map(({ name, text }) => [name, text]))

/** What a module imports statically: with something taken from it, or for its effects alone. */
function importsOf(text: string, statement: RegExp): string[] {
  const [head = ''] = /^(?:import(?:[^;"]*from)?"[^"]+";)*/.exec(text) ?? []
  return [...head.matchAll(statement)].map(([, name = '']) => name)
}
const bound = (text: string) => importsOf(text, /from"\.\/([^"]+)"/g)
const idle = (text: string) => importsOf(text, /import"\.\/([^"]+)"/g)

it('are all there', () => {
  expect(modules.length).toBeGreaterThan(100)
  const named = modules.flatMap(({ text }) => text.match(/chunk-[\w-]+\.js/g) ?? [])
  expect(named.length).toBeGreaterThan(500)
  expect(named.filter((name) => !texts.has(name))).toEqual([])
})

it('take from one another only what is exported there', () => {
  const exported = new Map(
    [...texts].map(([name, text]) => {
      const [, list = ''] = /export\{([^}]*)\};?\s*$/.exec(text) ?? []
      return [name, new Set(list.split(',').map((one) => one.split(' as ').at(-1)))]
    }),
  )
  const missing = [...texts].flatMap(([name, text]) =>
    [...text.matchAll(/import\{([^}]*)\}from"\.\/([^"]+)"/g)].flatMap(([, list = '', other = '']) =>
      list
        .split(',')
        .map((one) => one.split(' as ')[0])
        .filter((taken) => !exported.get(other)?.has(taken))
        .map((taken) => [name, taken, other]),
    ),
  )
  expect(missing).toEqual([])
})

it('are one for all that is loaded at once', () => {
  const main = texts.get('index.js')!
  const [core = '', ...others] = [...main.matchAll(/from"\.\/([^"]+)"/g)].map(([, name]) => name)
  expect(others).toEqual([])
  expect(texts.get(core)!.length).toBeGreaterThan(50_000)
  expect(texts.get(core)).not.toMatch(/^import/)
})

it('import nothing for its effects that they reach anyway', () => {
  for (const [name, text] of texts) {
    const reached = new Set(bound(text))
    for (const one of reached) for (const other of bound(texts.get(one)!)) reached.add(other)
    expect([name, idle(text).filter((one) => reached.has(one))]).toEqual([name, []])
  }
})

it('have names that end alike, and as in no other build', async () => {
  const endings = (names: readonly string[]) =>
    new Set(names.filter((name) => name !== 'index.js').map((name) => name.split('-').at(-1)))
  const own = endings([...texts.keys()])
  expect(own.size).toBe(1)
  const other = endings((await makeModules('test/worker/faulty.ts')).map(({ name }) => name))
  expect([...own, ...other]).toHaveLength(2)
  expect(own).not.toEqual(other)
})
