/** `npm run pack`: a stranger installs the package in an empty folder and uses it everywhere. */

import { execFile, execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join, relative, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { Miniflare } from 'miniflare'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM_FLAGS, ensureChromium } from '../../src/commands/browser.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const TEXT =
  'The old lighthouse on the northern cape was lit again on Friday, after a break of thirty years. Volunteers had repaired the lamp over two winters. The harbour authority paid for half of the work. Tickets are sold at the harbour office.'
const FIRST = 'The old lighthouse on the northern cape was lit again on Friday'

let folder: string
let installed: string
let said: string
let server: Server
let origin: string

const FEED = `<rss version="2.0"><channel><title>News</title><link>/</link>
<item><title>From its page</title><link>page.html</link><guid>1</guid><description>Short.</description></item>
<item><title>Without a page</title><link>none.html</link><guid>2</guid><description>The gate was painted green. It had been grey before.</description></item>
</channel></rss>`
const PAGE = `<!doctype html><html lang="en"><title>Lighthouse</title><article><h1>Lighthouse</h1>${TEXT.split(
  '. ',
)
  .map(
    (sentence) =>
      `<p>${sentence}. This paragraph says a little more about it, so that it is long enough to be text.</p>`,
  )
  .join('')}</article></html>`

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lede-package-'))
  said = execFileSync(process.execPath, ['src/commands/package/pack.ts', '--out', folder], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  const [tarball = ''] = readdirSync(folder)
  mkdirSync(join(folder, 'app'))
  const app = join(folder, 'app')
  writeFileSync(join(app, 'package.json'), '{"name":"app","private":true,"type":"module"}')
  execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', join(folder, tarball)], {
    cwd: app,
  })
  installed = join(app, 'node_modules/lede')
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const types: Record<string, string> = { '.js': 'text/javascript', '.html': 'text/html' }
    if (path === '/page.html') response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE)
    else if (path === '/feed.xml') response.writeHead(200, { 'content-type': 'text/xml' }).end(FEED)
    else if (path === '/app.html') {
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<!doctype html><title>app</title>')
    } else if (path.startsWith('/lede/') && types[extname(path)]) {
      response
        .writeHead(200, { 'content-type': types[extname(path)] })
        .end(readFileSync(join(installed, path.slice('/lede/'.length))))
    } else response.writeHead(404).end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

function lede(args: readonly string[], input?: string) {
  return new Promise<{ code: number | null; output: string; errors: string }>((done) => {
    const child = spawn(join(folder, 'app/node_modules/.bin/lede'), args, {
      cwd: folder,
      env: { ...process.env, PATH: `${resolve(process.execPath, '..')}:${process.env.PATH}` },
    })
    let output = ''
    let errors = ''
    child.stdout.on('data', (data) => (output += data))
    child.stderr.on('data', (data) => (errors += data))
    child.on('close', (code) => done({ code, output, errors }))
    child.stdin.end(input ?? '')
  })
}
const inNode = (code: string) =>
  new Promise<string>((done, fail) => {
    execFile(
      process.execPath,
      ['--input-type=module', '-e', code],
      { cwd: join(folder, 'app') },
      (error, output, errors) => (error ? fail(new Error(errors)) : done(output.trim())),
    )
  })

describe('the package', () => {
  it('has no dependency, its types, its licence, and a core that is small', () => {
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
    expect(manifest.dependencies).toBeUndefined()
    expect(readdirSync(join(installed, '..')).filter((name) => !name.startsWith('.'))).toEqual([
      'lede',
    ])
    expect(readFileSync(join(installed, 'LICENSE'), 'utf8')).toContain('MIT')
    const kibibytes = Number(/loads (\S+) KiB/.exec(said)?.[1])
    expect(kibibytes).toBeGreaterThan(50)
    expect(kibibytes).toBeLessThanOrEqual(164)
  })

  it('has the sizes that docs/programs.md tells', () => {
    const told = readFileSync(join(ROOT, 'docs/programs.md'), 'utf8')
    const parts = join(installed, 'parts')
    const weights = readdirSync(parts).find((name) => name.startsWith('identification.table'))!
    const sizes: readonly (readonly [RegExp, number])[] = [
      [/loads (\d+) KiB \(after gzip\) at once/, Number(/loads (\S+) KiB/.exec(said)?.[1])],
      [/languages, (\d+) KiB;/, gzipSync(readFileSync(join(parts, weights))).length / 1024],
      [/package file has (\d+) KiB/, Number(/: (\d+) KiB/.exec(said)?.[1])],
    ]
    for (const [place, measured] of sizes) {
      const share = Number(place.exec(told)?.[1]) / measured
      expect([place, share > 0.97 && share < 1.03, measured]).toEqual([place, true, measured])
    }
  })

  it('summarises in Node, with options, and says what is wrong', async () => {
    const code = `import { summarize } from 'lede'
      const text = ${JSON.stringify(TEXT)}
      const one = await summarize(text, { sentences: 1 })
      const asked = await summarize(text, { sentences: 1, query: 'tickets', lang: 'en', url: 'https://a.example/x' })
      const marked = await summarize('# Mill\\n\\nThe mill was *sold*. It had stood empty.', { format: 'markdown', sentences: 1 })
      const html = await summarize(${JSON.stringify(PAGE)}, { format: 'html', sentences: 1 })
      const wrong = await summarize(text, { sentences: 99 }).catch((error) => error.message)
      const both = await summarize(text, { sentences: 1, words: 20 }).catch((error) => error.message)
      const verbatim = one.content_text.slice(one.sentences[0].start, one.sentences[0].end) === one.summary
      console.log(JSON.stringify({ summary: one.summary, language: one.language, verbatim,
        asked: asked.summary, href: asked.sentences[0].href, marked: [marked.title, marked.summary],
        html: html.title, wrong, both }))`
    expect(JSON.parse(await inNode(code))).toEqual({
      summary: expect.stringContaining(FIRST),
      language: 'en',
      verbatim: true,
      asked: 'Tickets are sold at the harbour office.',
      href: expect.stringContaining('https://a.example/x#:~:text='),
      marked: ['Mill', 'The mill was sold.'],
      html: 'Lighthouse',
      wrong: expect.stringContaining('1 to 20'),
      both: expect.stringContaining('at most one'),
    })
  })

  it('loads the weights of languages only when the language is not named', async () => {
    const code = (options: string) => `import { summarize } from 'lede'
      const { language, language_confidence } = await summarize('Die Brücke über den Fluss wurde am Montag eröffnet. Sie ist lang.', ${options})
      console.log(language, language_confidence)`
    expect(await inNode(code("{ lang: 'de' }"))).toBe('de 1')
    expect(await inNode(code('{}'))).toMatch(/^de 0\.\d+|^de 1/)
    const parts = readdirSync(join(installed, 'parts'))
    const weights = parts.find((name) => name.startsWith('identification.table'))
    const path = join(installed, 'parts', weights ?? '')
    const kept = readFileSync(path)
    rmSync(path)
    try {
      expect(await inNode(code("{ lang: 'de' }"))).toBe('de 1')
      await expect(inNode(code('{}'))).rejects.toThrow('identification.table')
    } finally {
      writeFileSync(path, kept)
    }
  })

  it('has types that a strict compiler takes, and that fail a wrong use', () => {
    const app = join(folder, 'app')
    const check = (source: string) => {
      writeFileSync(join(app, 'use.ts'), source)
      try {
        execFileSync(
          process.execPath,
          [
            join(ROOT, 'node_modules/.bin/tsc'),
            '--noEmit',
            '--strict',
            '--module',
            'nodenext',
            '--target',
            'es2022',
            '--types',
            '',
            'use.ts',
          ],
          { cwd: app, encoding: 'utf8' },
        )
        return ''
      } catch (error) {
        return String((error as { stdout?: unknown }).stdout)
      }
    }
    const use = (options: string) =>
      `import { summarize, type Summary } from 'lede'\nconst made: Summary = await summarize('x', ${options})\nconst text: string = made.sentences[0]!.text\nexport { text }\n`
    expect(check(use('{ sentences: 2, avoid: ["quotes"] }'))).toBe('')
    expect(check(use('{ sentences: "2" }'))).toContain('TS2322')
  })

  it('works in a page of a browser', async () => {
    const browser = await chromium.launch({
      executablePath: ensureChromium(),
      args: [...CHROMIUM_FLAGS],
    })
    try {
      const page = await browser.newPage()
      await page.goto(`${origin}/app.html`)
      // As text: what is compiled for these tests would import in their own way.
      const summary = await page.evaluate(
        `import('${origin}/lede/index.js').then(({ summarize }) =>
          summarize(${JSON.stringify(TEXT)}, { sentences: 1 })).then(({ summary }) => summary)`,
      )
      expect(summary).toContain(FIRST)
    } finally {
      await browser.close()
    }
  })

  it('works in workerd', async () => {
    const names = readdirSync(installed, { recursive: true, encoding: 'utf8' })
    const modules = names
      .filter((name) => name.endsWith('.js') && name !== 'command.js')
      .map((name) => ({ type: 'ESModule' as const, path: join(installed, name) }))
    const worker = join(installed, 'worker.mjs')
    writeFileSync(
      worker,
      `import { summarize } from './index.js'
       export default { fetch: async (request) => Response.json(await summarize(await request.text(), { sentences: 1 })) }`,
    )
    const miniflare = new Miniflare({
      modules: [{ type: 'ESModule', path: worker }, ...modules],
      modulesRoot: installed,
      compatibilityDate: '2026-07-30',
      cf: false,
    })
    try {
      const response = await miniflare.dispatchFetch('http://localhost/', {
        method: 'POST',
        body: TEXT,
      })
      expect(await response.json()).toMatchObject({ summary: expect.stringContaining(FIRST) })
    } finally {
      await miniflare.dispose()
      rmSync(worker)
    }
  })
})

describe('the command lede', () => {
  it('summarises a file, what comes in, and a page', async () => {
    const file = join(folder, 'text.txt')
    writeFileSync(file, TEXT)
    const one = ['--sentences', '1']
    const fromFile = await lede([relative(folder, file), ...one])
    expect(fromFile).toMatchObject({ code: 0, output: expect.stringContaining(FIRST), errors: '' })
    expect((await lede(['-', ...one], TEXT)).output).toContain(FIRST)
    const page = await lede([`${origin}/page.html`, ...one, '--json'])
    expect(JSON.parse(page.output)).toMatchObject({
      title: 'Lighthouse',
      url: `${origin}/page.html`,
      sentences: [{ text: expect.stringContaining(FIRST) }],
    })
  })

  it('summarises a feed, from its pages where there are such', async () => {
    const { output, code } = await lede([
      `${origin}/feed.xml`,
      '--feed',
      '--json',
      '--sentences',
      '1',
    ])
    expect(code).toBe(0)
    const lines = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines).toMatchObject([
      { title: 'From its page', summary: expect.stringContaining(FIRST) },
      { title: 'Without a page', summary: 'The gate was painted green.' },
    ])
  })

  it.each([
    [['--help'], 0, 'lede URL|FILE|-'],
    [['--version'], 0, /^\d+\.\d+\.\d+\n$/],
    [[], 2, 'Give one address, one file, or -.'],
    [['a', 'b'], 2, 'Give one address'],
    [['-', '--sentences', 'many'], 2, '--sentences must be a number'],
    [['-', '--sentences', '99'], 1, 'from 1 to 20'],
    [['-', '--colour'], 2, '--colour'],
    [['nosuch.txt'], 1, 'There is no file nosuch.txt.'],
    [['http://127.0.0.1:9/'], 1, 'cannot be fetched'],
  ] as const)('says to %j what it needs to', async (args, code, words) => {
    const done = await lede(args, TEXT)
    expect(done.code).toBe(code)
    expect(code === 0 ? done.output : done.errors).toEqual(
      typeof words === 'string' ? expect.stringContaining(words) : expect.stringMatching(words),
    )
    expect(done.errors).not.toContain('    at ')
  })
})
