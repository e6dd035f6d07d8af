/** `npm run publish`: all metadata arrives, nothing twice, and what failed is said. */

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  articlePage,
  type Lede,
  page,
  startLede,
  startWeb,
  TOKEN,
  type Web,
} from '../worker/lede.ts'
import { type Ended, runScript } from './run-command.ts'

let web: Web
let lede: Lede
let folder: string

beforeAll(async () => {
  web = await startWeb()
  lede = await startLede({ web })
})
afterAll(async () => {
  await lede.dispose()
  await web.close()
})
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lede-publish-'))
  return () => rmSync(folder, { recursive: true, force: true })
})

function run(given: readonly string[], options: Record<string, string> = {}): Promise<Ended> {
  const all = { to: lede.url.href, token: TOKEN, journal: join(folder, '.journal'), ...options }
  const flags = Object.entries(all).flatMap(([name, value]) => [`--${name}`, value])
  return runScript(['src/commands/publish/publish.ts', ...given, ...flags], {
    env: { ...process.env, INIT_CWD: folder },
  })
}

const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
const json = async (path: string) =>
  (await (await lede.get(path)).json()) as Record<string, unknown> & { items: { id: string }[] }

const BODY =
  'The lighthouse on the northern cape has a keeper again. She came by boat on Friday with two dogs.\n\nThe lamp had run by itself since the eighties. A storm in autumn tore its cable out of the rock.'

describe('files and folders', () => {
  it('publishes with all metadata, and says what changed when it runs again', async () => {
    write(
      'keeper.en.md',
      `---\ntitle: A keeper for the cape\ndate: 2026-02-03T04:05:06+02:00\nauthors: [{ name: Ada, url: https://ada.example.org/ }]\ntags: [coast, light]\nurl: https://coast.example.org/keeper\nimage: https://coast.example.org/lamp.jpg\nsite: Coast News\n---\n${BODY}\n`,
    )
    mkdirSync(join(folder, 'deep/er'), { recursive: true })
    write('deep/er/Plain words.txt', `${BODY} A third dog is expected.`)
    write('deep/page.html', articlePage('pier'))
    write('deep/ignored.pdf', 'nothing')

    const first = await run(['.'])
    expect(first.output).toContain('3 published, 0 replaced, 0 unchanged, 0 failed')
    expect(first.code).toBe(0)
    expect(await json('/articles/keeper.en.json')).toMatchObject({
      title: 'A keeper for the cape',
      language: 'en',
      date_published: '2026-02-03T04:05:06+02:00',
      authors: [{ name: 'Ada', url: 'https://ada.example.org/' }],
      tags: ['coast', 'light'],
      url: 'https://coast.example.org/keeper',
      image: 'https://coast.example.org/lamp.jpg',
      site: { name: 'Coast News' },
    })
    expect((await lede.get('/articles/plain-words')).status).toBe(200)
    expect((await json('/articles/page.json')).title).toBe('pier reopened after repairs')

    write('deep/er/Plain words.txt', `${BODY} A fourth dog is expected.`)
    const second = await run(['.'])
    expect(second.output).toContain('0 published, 1 replaced, 2 unchanged, 0 failed')

    await lede.send('DELETE', '/articles/keeper.en')
    const third = await run(['keeper.en.md'])
    expect(third.output).toContain('1 published, 0 replaced, 0 unchanged, 0 failed')
  })

  it('says what is wrong with each file, publishes the others, and ends with 1', async () => {
    write('good.md', BODY)
    write('bad.md', `---\ntitel: Wrong key\ndate: yesterday\n---\n${BODY}`)
    write('empty.txt', '   ')
    const { code, output, errors } = await run(['.'])
    expect(code).toBe(1)
    expect(output).toContain('1 published, 0 replaced, 0 unchanged, 2 failed')
    expect(errors).toMatch(/bad\.md:2:1: "titel" is not a key/)
    expect(errors).toContain('bad.md:3:')
    expect(errors).toMatch(/failed .*empty\.txt: .*\(4\d\d\)/)
  })
})

describe('JSON lines', () => {
  it('publishes in batches, tells the lines that failed, and skips after a crash', async () => {
    const line = (n: number) =>
      JSON.stringify({
        slug: `line-${n}`,
        title: `Line ${n}`,
        text: `${BODY} ${n}.`,
        tags: ['lines'],
      })
    write('many.jsonl', [line(1), line(2), '{"slug":"broken"', '', line(4), line(5)].join('\n'))
    const first = await run(['many.jsonl'], { batch: '2' })
    expect(first.output).toContain('4 published, 0 replaced, 0 unchanged, 1 failed')
    expect(first.errors).toContain('many.jsonl:3: ')
    expect(first.code).toBe(1)
    expect((await json('/articles?tag=lines')).items).toHaveLength(4)

    // As if the process had been killed before its end, in the middle of a line.
    const [journal] = readdirSync(join(folder, '.journal'))
    const path = join(folder, '.journal', journal!)
    const kept = readFileSync(path, 'utf8').split('\n').slice(0, 3)
    writeFileSync(path, `${kept.join('\n')}\n{"item":"cut o`)
    const second = await run(['many.jsonl'])
    expect(second.errors).toContain('continues it')
    expect(second.output).toContain('0 published, 2 replaced, 2 unchanged, 1 failed')
    expect((await json('/articles?tag=lines')).items).toHaveLength(4)
  })
})

describe('addresses', () => {
  it('has the server fetch them, and reports what it could not', async () => {
    web.sites.set('news.example.com/quay', page(articlePage('quay')))
    const given = ['http://news.example.com/quay', 'http://news.example.com/none']
    const { code, output, errors } = await run(given)
    expect(code).toBe(1)
    expect(output).toContain('1 published, 0 replaced, 0 unchanged, 1 failed')
    expect(errors).toContain('failed http://news.example.com/none')
    expect((await json('/articles?q=quay')).items).toHaveLength(1)
  })
})

describe('the server', () => {
  it('is given the time that it asks for', async () => {
    const times: number[] = []
    const keys: unknown[] = []
    const server = createServer((request, response) => {
      if (request.method === 'POST') return response.writeHead(400).end('{}')
      keys.push(request.headers['idempotency-key'])
      times.push(Date.now())
      if (times.length === 1) return response.writeHead(429, { 'retry-after': '1' }).end()
      if (times.length === 2) return response.writeHead(503).end('{"detail":"not stored"}')
      return response.writeHead(201, { etag: '"a.b"' }).end('{"id":"patient"}')
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    write('patient.md', BODY)
    const to = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const { code, output } = await run(['patient.md'], { to })
    server.close()
    expect(code).toBe(0)
    expect(output).toContain('1 published')
    expect(times).toHaveLength(3)
    expect(times[1]! - times[0]!).toBeGreaterThanOrEqual(990)
    expect(new Set(keys).size).toBe(1)
  })

  it('that refuses the token ends it at once', async () => {
    write('a.md', BODY)
    const { code, errors } = await run(['a.md'], { token: 'wrong' })
    expect(code).toBe(1)
    expect(errors).toContain('401')
    expect((await lede.get('/articles/a')).status).toBe(404)
  })

  it.each([
    ['nothing', []],
    ['an unknown option', ['a.md', '--frobnicate']],
  ])('is not asked when the command is wrong: %s', async (_, given) => {
    const { code, errors } = await run(given)
    expect(code).toBe(2)
    expect(errors).toContain('npm run publish -- FILE|FOLDER|URL')
  })
})
