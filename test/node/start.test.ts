/** `npm start` as a newcomer runs it: one block at the end, and pages that never go blank. */

import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventually } from '../worker/lede.ts'
import { steadyFetch } from '../worker/steady.ts'
import { copyProject } from './copy-project.ts'
import { freePort, ROOT, runScript } from './run-command.ts'

const GOOD = (title: string) =>
  `---\ntitle: ${title}\ndate: 2026-03-01\n---\nThe ferry sails again. It was painted.\n`

const READY = 'Unlike on Cloudflare'

let folder: string
let child: ChildProcess
let said = ''
let origin: string

/** Starts it in a shell that does not pass signals on, as npm does. */
function start(): void {
  said = ''
  const command = `node src/commands/host/start.ts --port ${new URL(origin).port}; exit $?`
  child = spawn('sh', ['-c', command], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', npm_lifecycle_event: 'start' },
    detached: true,
  })
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (said += data))
}

/** Ends whatever the shell has left. */
function endAll(): void {
  try {
    process.kill(-child.pid!, 'SIGTERM')
  } catch {
    // Nothing is left.
  }
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lede-start-'))
  copyProject(folder)
  mkdirSync(join(folder, 'articles'))
  writeFileSync(join(folder, 'articles/ferry.en.md'), GOOD('The ferry'))
  origin = `http://localhost:${await freePort()}`
  start()
  await eventually(async () => said.includes(READY), 240_000)
})
afterAll(async () => {
  endAll()
  await eventually(
    async () =>
      fetch(origin)
        .then(() => false)
        .catch(() => true),
    60_000,
  )
  rmSync(folder, { recursive: true, force: true })
})

const front = async () => (await steadyFetch(origin)).text()
const token = () => readFileSync(join(folder, '.wrangler/publish-token'), 'utf8').trim()

describe('npm start', () => {
  it('builds once before it is ready', () => {
    expect(said.match(/\d+ articles? in \d+ languages?/g)).toHaveLength(1)
  })

  it('leaves out what wrangler says that is not so', () => {
    expect(said).not.toContain('changed, restarting build')
    expect(said).not.toMatch(/not automatically triggered|cron-triggers/)
    expect(said).not.toContain('\n\n\n')
  })

  it('says that the port is in use, and takes no other program for itself', async () => {
    const second = spawn(
      process.execPath,
      ['src/commands/host/start.ts', '--port', new URL(origin).port],
      { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] },
    )
    let told = ''
    for (const stream of [second.stdout, second.stderr]) {
      stream.on('data', (data) => (told += data))
    }
    const code = await new Promise((ended) => second.on('close', ended))
    expect(code).toBe(1)
    expect(told).toContain(`Port ${new URL(origin).port} is in use`)
    expect(told).not.toContain('Lede is ready')
  })

  it('ends with a block of what a newcomer needs, which is true', async () => {
    const [before = '', block = ''] = said.split('  Lede is ready:')
    // What wrangler says, but no line for each module.
    expect(before).toContain('Ready on')
    expect(before.split('\n').length).toBeLessThan(60)
    expect(block).toContain(`${origin}/`)
    expect(block).toContain(`export PUBLISH_TOKEN=${token()}`)
    expect(await front()).toContain('The ferry')
    const published = await fetch(`${origin}/articles/bridge`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${token()}`, 'content-type': 'text/plain' },
      body: 'The bridge was opened on Monday. It is the longest in the country.',
    })
    expect(published.status).toBe(201)
  })

  it('lets npm run publish find the token of this machine', async () => {
    writeFileSync(join(folder, 'note.md'), GOOD('A note'))
    const { PUBLISH_TOKEN, ...rest } = process.env
    const ended = await runScript(['src/commands/publish/publish.ts', 'note.md', '--to', origin], {
      cwd: folder,
      env: { ...rest, INIT_CWD: folder },
    })
    expect(ended).toMatchObject({ code: 0, output: expect.stringContaining('1 published') })
  })

  it('goes on serving when an article has a mistake, says it once, and shows it', async () => {
    writeFileSync(
      join(folder, 'articles/faulty.en.md'),
      '---\ntitel: Faulty\ndate: 2026-03-01\n---\nThe text.\n',
    )
    const shown = await eventually(async () => {
      const page = await front()
      return page.includes('class="mistakes"') && page
    }, 240_000)
    expect(shown).toContain('The ferry')
    expect(shown).toMatch(/faulty\.en\.md:2.*title/s)
    expect(said.split('the last good build is served').length - 1).toBe(1)
    writeFileSync(join(folder, 'articles/faulty.en.md'), GOOD('Mended'))
    const mended = await eventually(async () => {
      const page = await front()
      return page.includes('Mended') && page
    }, 240_000)
    expect(mended).not.toContain('class="mistakes"')
  })

  it('ends with the shell that npm started it in, and builds nothing again that is built', async () => {
    const ended = new Promise((done) => child.on('close', done))
    child.kill('SIGTERM')
    await ended
    await expect(fetch(origin)).rejects.toThrow()
    start()
    await eventually(async () => said.includes(READY), 240_000)
    expect(said).not.toMatch(/\d+ articles? in \d+ languages?/)
    expect(await front()).toContain('Mended')
  })
})

it('npm run host ends with the shell that npm started it in', async () => {
  const shell = spawn('sh', ['-c', 'node src/commands/host/host.ts --port 0; exit $?'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, npm_lifecycle_event: 'host' },
    detached: true,
  })
  let address = ''
  shell.stdout.on('data', (data) => (address += data))
  await eventually(async () => address.includes('http'), 240_000)
  expect((await fetch(address.trim())).status).toBe(200)
  shell.kill('SIGTERM')
  await eventually(
    async () =>
      fetch(address.trim())
        .then(() => false)
        .catch(() => true),
    30_000,
  )
})

describe('every command', () => {
  const scripts = [
    'src/commands/host/start.ts',
    'src/commands/host/host.ts',
    'src/commands/deploy/deploy.ts',
    'src/commands/publish/publish.ts',
    'src/commands/package/pack.ts',
    'src/commands/scaffold.ts',
    'bench/run.ts',
  ]
  it.each(scripts)('answers --help: %s', async (script) => {
    const { code, output, errors } = await runScript([script, '--help'])
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
    expect(output).toMatch(/^npm (?:run [a-z]+|start)/)
  })

  it.each(scripts.slice(1))('says what it does not know, without a stack: %s', async (script) => {
    const { code, errors } = await runScript([script, '--colour'])
    expect(code).toBe(2)
    expect(errors).toContain("'--colour'")
    expect(errors).not.toContain('    at ')
  })

  it.each([
    ['nosuch', 'There is no file or folder'],
    ['https://example.com/x', 'cannot be reached'],
  ])('npm run publish says in a line what is wrong with %s', async (given, words) => {
    const script = 'src/commands/publish/publish.ts'
    const options = ['--to', 'http://127.0.0.1:9', '--token', 't']
    const { code, errors } = await runScript([script, given, ...options])
    expect(code).toBe(1)
    expect(errors.trim().split('\n')).toEqual([expect.stringContaining(words)])
  })
})

describe('the examples of CONTRIBUTING.md', () => {
  const guide = readFileSync(join(ROOT, 'docs/CONTRIBUTING.md'), 'utf8')
  const examples = [...guide.matchAll(/^npm run scaffold -- (.+)$/gm)].map(([, args]) => args ?? '')

  it('are there', () => expect(examples.length).toBeGreaterThanOrEqual(4))

  it.each(examples)('work as written: %s', async (args) => {
    const work = mkdtempSync(join(tmpdir(), 'lede-contributing-'))
    for (const name of [
      'src/language',
      'test/article/fixtures',
      'test/feed/hazards',
      'test/language/data',
    ]) {
      cpSync(join(ROOT, name), join(work, name), { recursive: true })
    }
    writeFileSync(join(work, 'saved.html'), '<p>A saved page.</p>')
    try {
      const command = ['src/commands/scaffold.ts', ...args.split(' '), '--root', work]
      const env = { ...process.env, INIT_CWD: work }
      const { code, errors } = await runScript(command, { env })
      expect({ code, errors }).toEqual({ code: 0, errors: '' })
    } finally {
      rmSync(work, { recursive: true, force: true })
    }
  })
})
