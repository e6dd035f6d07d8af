/**
 * The README is run: every block between fences, and every address, command and file in its text.
 * A block of a kind that nothing here can run fails, so an example cannot be added without a run.
 */

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Block, readDocument } from './readme/document.ts'
import { PROFILED } from './readme/languages.ts'
import { BLOCKS, inlineRequest, type Reader, startReader } from './readme/reader.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const { blocks, codes, links, table } = readDocument(readFileSync(join(ROOT, 'README.md'), 'utf8'))
const { scripts, engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
  engines: { node: string }
}

let reader: Reader
beforeAll(async () => {
  reader = await startReader()
})
afterAll(() => reader.close())

const runnerOf = (block: Block) => BLOCKS.find(({ takes }) => takes(block))

describe('the blocks', () => {
  it('are there', () => expect(blocks.length).toBeGreaterThan(12))

  it.each(blocks.map((block) => [`line ${block.line}, ${block.kind}`, block] as const))(
    'do what they say: %s',
    async (where, block) => {
      const runner = runnerOf(block)
      if (!runner) throw new Error(`README.md, ${where}: nothing here can run this block`)
      await runner.run(block, reader)
    },
  )

  it('of an unknown kind are found out', () => {
    expect(runnerOf({ kind: 'rust', text: 'fn main() {}', line: 1 })).toBeUndefined()
    expect(runnerOf({ kind: 'sh', text: 'npm run nothing-like-it', line: 1 })).toBeUndefined()
    expect(runnerOf({ kind: 'sh', text: 'rm -rf articles', line: 1 })).toBeUndefined()
  })
})

describe('the text', () => {
  const addresses = codes.filter((code) =>
    /^(?:(?:GET|POST|PUT|DELETE) )?(?:\/[a-z]|http)/.test(code),
  )

  it.each(addresses)('names an address that answers: %s', async (code) => {
    const response = await inlineRequest(code, reader)
    expect(response.status, `${code} → ${await response.clone().text()}`).toBeLessThan(300)
  })

  it('names no page of others that answers nobody', () => {
    const all = [...codes, ...blocks.map(({ text }) => text)].join('\n')
    // Reserved for examples (RFC 2606): there is nothing to read.
    expect(all).not.toMatch(/https?:\/\/(?:[\w-]+\.)*example\b/)
  })

  it('names what must be published first only after that', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
    const made = [...readme.matchAll(/^curl -X PUT \S+:8787(\S+)/gm)]
    expect(made.length).toBeGreaterThan(1)
    for (const { 1: path, index } of made) expect(readme.slice(0, index)).not.toContain(`${path}\``)
  })

  it.each(codes.filter((code) => code.startsWith('npm run ')))('names a script: %s', (code) => {
    expect(scripts).toHaveProperty([code.split(' ')[2]!])
  })

  const headingsOf = (file: string) =>
    (readFileSync(join(ROOT, file), 'utf8').match(/^#+ .+$/gm) ?? []).map((one) =>
      one.replace(/^#+ /, '').toLowerCase().replace(/ /g, '-'),
    )

  it.each(links.filter((link) => !/^https?:/.test(link)))('links what is there: %s', (link) => {
    const [file, heading] = link.split('#')
    expect(existsSync(join(ROOT, file || 'README.md'))).toBe(true)
    if (heading !== undefined) expect(headingsOf(file || 'README.md')).toContain(heading)
  })

  it('has pictures of at most 60 kB, each of which it shows', () => {
    const pictures = readdirSync(join(ROOT, 'docs/pictures'))
    expect(pictures.length).toBeGreaterThan(0)
    for (const name of pictures) {
      expect(links).toContain(`docs/pictures/${name}`)
      expect(statSync(join(ROOT, 'docs/pictures', name)).size).toBeLessThanOrEqual(60_000)
    }
  })

  it('names the Node that package.json asks for', () => {
    const text = readFileSync(join(ROOT, 'README.md'), 'utf8')
    expect(text).toContain(`Node ${engines.node.replace('>=', '')} or newer`)
  })

  it('counts the languages right', () => {
    const text = readFileSync(join(ROOT, 'README.md'), 'utf8').replace(/\s+/g, ' ')
    expect(text).toContain(`names ${PROFILED.identified} languages by`)
    expect(text).toContain(`profiles of ${PROFILED.split} languages`)
    expect(PROFILED.spoken).toEqual({ all: 14, rightToLeft: 2 })
    expect(text).toContain('speaks fourteen, two of them from right to left')
  })
})

describe('the tables', () => {
  it('of options is that of the API', async () => {
    const api = (await (await reader.get('/openapi.json')).json()) as {
      paths: Record<string, { get: { parameters: { name: string }[] } }>
    }
    const known = api.paths['/summary']!.get.parameters.map(({ name }) => name)
    expect(table('option').map(([name]) => name)).toEqual(known.filter((name) => name !== 'url'))
  })

  it('of options has the bounds that hold', async () => {
    for (const [name, values] of table('option')) {
      const [, least, most] = /^([\d.]+)…([\d.]+)/.exec(values ?? '') ?? []
      if (least === undefined) continue
      const ask = async (value: number) =>
        (await reader.get(`/articles/suez-canal.ar.json?${name}=${value}`)).status
      expect([name, await ask(Number(least)), await ask(Number(most))]).toEqual([name, 200, 200])
      expect([name, await ask(Number(least) - 0.01), await ask(Number(most) + 1)]).toEqual([
        name,
        400,
        400,
      ])
    }
  })

  it('of settings names every variable that there is', () => {
    const source = readFileSync(join(ROOT, 'src/settings.ts'), 'utf8')
    const known = [...source.matchAll(/readonly ([A-Z_]+)\?: string/g)].map(([, name]) => name)
    const { table } = readDocument(readFileSync(join(ROOT, 'docs/settings.md'), 'utf8'))
    const told = table('name').flatMap(
      (row) => row.join(' ').match(/\b[A-Z]+(?:_[A-Z]+)*\b/g) ?? [],
    )
    expect(known.length).toBeGreaterThan(8)
    expect(known.filter((name) => !told.includes(name!))).toEqual([])
  })
})

describe('the other documents', () => {
  const names = readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md'))

  it.each(names)('name commands and files that are there: %s', (name) => {
    const text = readFileSync(join(ROOT, 'docs', name), 'utf8')
    const named = readDocument(text)
    const commands = [...text.matchAll(/npm run ([a-z:-]+)/g)].map(([, script]) => script!)
    expect(commands.filter((script) => !(script in scripts))).toEqual([])
    const local = named.links.filter((link) => !/^(?:https?:|#)/.test(link))
    expect(local.filter((link) => !existsSync(join(ROOT, 'docs', link.split('#')[0]!)))).toEqual([])
    const paths = [...text.matchAll(/\b(?:src|test|bench)\/[\w./-]*\w\.(?:tsx?|py|json)\b/g)]
    expect(paths.map(([path]) => path).filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
  })
})
