/** `npm run bench` on a machine without data: says what is missing, runs what needs none, writes figures. */

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { BENCHMARKS } from '../../bench/benchmarks.ts'
import { type Ended, ROOT, runScript } from './run-command.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lede-bench-'))
  return () => rmSync(folder, { recursive: true, force: true })
})

function bench(...given: string[]): Promise<Ended> {
  const env = { ...process.env, LEDE_BENCH: join(folder, 'data') }
  return runScript(['bench/run.ts', ...given, '--out', folder], { env })
}

it('names all there are, and those alone', async () => {
  const { code, output } = await bench('--list')
  expect(code).toBe(0)
  expect(output.trim().split('\n')).toHaveLength(Object.keys(BENCHMARKS).length)
  const unknown = await bench('nonsense')
  expect(unknown.code).toBe(1)
  expect(unknown.errors).toContain('no benchmark called nonsense')
  expect(existsSync(join(folder, 'results.json'))).toBe(false)
})

it('knows every name that the docs say', () => {
  const docs = readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md'))
  const texts = ['README.md', ...docs.map((name) => `docs/${name}`)].map((path) =>
    readFileSync(join(ROOT, path), 'utf8'),
  )
  const named = [...texts.join('\n').matchAll(/npm run bench -- ([a-z -]+)/g)]
    .flatMap(([, names = '']) => names.trim().split(' '))
    .filter((name) => !name.startsWith('--'))
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((name) => !Object.hasOwn(BENCHMARKS, name))).toEqual([])
})

it('runs files that are there', () => {
  const files = Object.values(BENCHMARKS).flatMap(({ commands }) => commands.map(([file]) => file!))
  expect(files.filter((file) => !existsSync(join(ROOT, 'bench', file)))).toEqual([])
})

it('says how to get the data that are not there, and goes on with the rest', async () => {
  const { code, output, errors } = await bench('feeds', 'size')
  expect(code).toBe(1)
  expect(errors).toContain(`no data at ${join(folder, 'data/feeds')}`)
  expect(errors).toContain('Set LEDE_BENCH')
  expect(errors).toContain('docs/benchmarks.md')
  expect(output).toContain('[2/2] size')
  const { versions, results } = JSON.parse(readFileSync(join(folder, 'results.json'), 'utf8'))
  expect(versions.node).toBe(process.versions.node)
  expect(results.feeds).toMatchObject({ state: 'not run', figures: {} })
  expect(results.size.figures['KiB after gzip']).toMatch(/^\d+\.\d$/)
  const table = readFileSync(join(folder, 'results.md'), 'utf8')
  expect(table).toMatch(/^\| size \| KiB after gzip \| \d+\.\d \|$/m)
  expect(readFileSync(join(folder, 'size.txt'), 'utf8')).toContain('KiB after gzip')
})
