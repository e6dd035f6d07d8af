/** `npm run deploy`: its dry run for real, its steps with a wrangler that only takes notes. */

import { spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Account } from './cloudflare.ts'
import { type Ended, ROOT, runScript } from './run-command.ts'

/** Keeps a list of what it was asked, and an account in files; `FAIL` names what goes wrong. */
const FAKE = `#!${process.execPath}
const { appendFileSync, existsSync, writeFileSync } = require('node:fs')
const asked = process.argv.slice(2).join(' ')
const at = (name) => __dirname + '/' + name
appendFileSync(at('asked'), asked + '\\n')
const fail = (text) => { console.error(text); process.exit(1) }
if (process.env.FAIL && (asked + '$').startsWith(process.env.FAIL)) fail('X [ERROR] it does not work')
const [group, verb, name] = process.argv.slice(2)
if (asked === 'whoami --json') console.log(process.env.WHOAMI)
if (asked === 'd1 list --json') console.log(existsSync(at('d1-lede')) ? '[{"name":"lede"}]' : '[]')
if (verb === 'create') writeFileSync(at(group + '-' + name), '')
if (verb === 'info' && !existsSync(at(group + '-' + name))) fail('no such queue')
if (group === 'deploy') console.log('Total Upload: 9 KiB')
if (asked.startsWith('d1 migrations') && !existsSync(at('migrated'))) {
  writeFileSync(at('migrated'), '')
  console.log('0001_library.sql waits\\n0001_library.sql done\\n0002_sources.sql done')
}
if (asked.startsWith('secret list')) console.log(process.env.SECRETS ?? '[]')
`

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lede-deploy-'))
  writeFileSync(join(folder, 'wrangler'), FAKE)
  chmodSync(join(folder, 'wrangler'), 0o755)
  return () => rmSync(folder, { recursive: true, force: true })
})

interface Run extends Ended {
  /** What wrangler was asked in this run. */
  readonly asked: readonly string[]
}

const ONE = '{"loggedIn":true,"accounts":[{"id":"1a","name":"Ada"}]}'

async function deploy(given: readonly string[], env: Record<string, string>): Promise<Run> {
  const { CLOUDFLARE_API_TOKEN: _token, CLOUDFLARE_ACCOUNT_ID: _id, ...rest } = process.env
  rmSync(join(folder, 'asked'), { force: true })
  const script = 'src/commands/deploy/deploy.ts'
  const ended = await runScript([script, ...given], { env: { ...rest, ...env } })
  const log = join(folder, 'asked')
  const asked = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []
  return { ...ended, asked }
}

const faked = (env: Record<string, string> = {}) =>
  deploy([], { PATH: [folder, process.env.PATH].join(delimiter), WHOAMI: ONE, ...env })

describe('a dry run', () => {
  it('builds the Worker, needs no account, and says what it would do', async () => {
    const { code, output } = await deploy(['--dry-run'], { CI: 'true' })
    expect(code).toBe(0)
    expect(output).toMatch(/\[2\/7\] build +Total Upload: [\d.]+ KiB \/ gzip: [\d.]+ KiB/)
    for (const step of ['account', 'database', 'queues', 'migrations', 'worker', 'secrets']) {
      expect(output).toMatch(new RegExp(`\\] ${step} +would `))
    }
  })
})

describe('a fresh account', () => {
  it('is given all that is missing, migrations before the Worker', async () => {
    const { code, output, asked } = await faked()
    expect(code).toBe(0)
    expect(asked).toEqual([
      'whoami --json',
      'deploy --dry-run',
      'd1 list --json',
      'd1 create lede',
      'queues info lede-arrivals',
      'queues create lede-arrivals',
      'queues info lede-arrivals-dead',
      'queues create lede-arrivals-dead',
      'd1 migrations apply DB --remote',
      'deploy',
      'secret list --format json',
    ])
    expect(output).toContain('lede-arrivals made, lede-arrivals-dead made')
    expect(output).toContain('applied 0001_library.sql, 0002_sources.sql')
  })

  it('is told of a missing secret where nobody can be asked, with what it is for', async () => {
    const { output, asked } = await faked()
    expect(output).toContain('PUBLISH_TOKEN is not set. Whoever sends it')
    expect(output).toContain('npx wrangler secret put PUBLISH_TOKEN')
    expect(output).not.toContain('FETCH_KEY')
    expect(asked.filter((one) => one.startsWith('secret put'))).toEqual([])
  })
})

describe('wrangler itself, against an account in memory', () => {
  const account = new Account()
  let run: () => Promise<Run>
  beforeAll(async () => {
    const api = await account.listen()
    const env = { CLOUDFLARE_API_TOKEN: 't', CLOUDFLARE_ACCOUNT_ID: '1a', CI: 'true' }
    run = () => deploy([], { ...env, CLOUDFLARE_API_BASE_URL: api })
  })
  afterAll(() => account.close())

  it('makes everything on a fresh account', async () => {
    const { code, output, errors } = await run()
    expect(account.unknown).toEqual([])
    expect([code, errors]).toEqual([0, expect.not.stringContaining('FAILED')])
    expect(account.changes).toEqual([
      'POST /d1/database',
      'POST /queues',
      'POST /queues',
      'SQL d1_migrations',
      ...readdirSync(join(ROOT, 'migrations')).map((name) => `SQL ${name}`),
      'POST /storage/kv/namespaces',
      'PUT /workers/scripts/lede',
      'POST /workers/scripts/lede/subdomain',
      'PUT /workers/scripts/lede/schedules',
      'POST /queues/q0/consumers',
      // The dead letters are read too.
      'POST /queues/q1/consumers',
    ])
    expect([...account.namespaces.keys()]).toEqual(['lede-cache'])
    expect(account.consumers).toHaveLength(2)
    expect(account.consumers).toContainEqual(
      expect.objectContaining({ dead_letter_queue: 'lede-arrivals-dead' }),
    )
    const sql = account.databases.get('lede')!.sql
    expect(sql.prepare('select number from revisions').all()).toHaveLength(1)
    expect(output).toContain('https://lede.ada.workers.dev')
  })

  it('makes nothing twice over a version that is there', async () => {
    account.changes.length = 0
    const { code, output } = await run()
    expect(account.unknown).toEqual([])
    expect(code).toBe(0)
    expect(output).toContain('nothing to apply')
    expect(account.changes.filter((change) => change.startsWith('POST /d1'))).toEqual([])
    expect(account.changes.filter((change) => /^SQL 0/.test(change))).toEqual([])
    expect(account.uploads).toBe(2)
    expect([account.queues.size, account.namespaces.size, account.databases.size]).toEqual([
      2, 1, 1,
    ])
  })
})

describe('on a terminal', () => {
  /** A terminal by the `script` of the system, which Linux and macOS call differently. */
  const onTerminal = (answer: string): Promise<{ asked: string; shown: string }> => {
    const command = [process.execPath, 'src/commands/deploy/deploy.ts']
    const given =
      process.platform === 'linux'
        ? ['-qec', command.join(' '), '/dev/null']
        : ['-q', '/dev/null', ...command]
    const PATH = [folder, process.env.PATH].join(delimiter)
    const child = spawn('script', given, { cwd: ROOT, env: { ...process.env, PATH, WHOAMI: ONE } })
    let shown = ''
    child.stdout.on('data', (data) => {
      if (!shown.includes('[y/N]') && `${shown}${data}`.includes('[y/N]')) child.stdin.write(answer)
      shown += data
    })
    return new Promise((done, broken) => {
      child.on('error', broken)
      child.on('close', () => done({ asked: readFileSync(join(folder, 'asked'), 'utf8'), shown }))
    })
  }

  it('asks for a missing secret, says what it is for, and has wrangler read it', async () => {
    const { asked, shown } = await onTerminal('y\r')
    expect(shown).toContain('PUBLISH_TOKEN: Whoever sends it')
    expect(asked.trim().split('\n').at(-1)).toBe('secret put PUBLISH_TOKEN')
    expect(shown).toContain('all set')
  })

  it('takes no for an answer', async () => {
    const { asked, shown } = await onTerminal('\r')
    expect(asked).not.toContain('secret put')
    expect(shown).toContain('PUBLISH_TOKEN is not set')
  })
})

describe('a second run', () => {
  it('makes nothing again', async () => {
    await faked()
    const { code, output, asked } = await faked({ SECRETS: '[{"name":"PUBLISH_TOKEN"}]' })
    expect(code).toBe(0)
    expect(asked.filter((one) => one.includes('create'))).toEqual([])
    expect(output).toContain('lede-arrivals is there, lede-arrivals-dead is there')
    expect(output).toContain('nothing to apply')
    expect(output).toContain('all set')
  })

  it('goes on after a failure, without making twice what was made', async () => {
    await faked({ FAIL: 'queues create lede-arrivals-dead' })
    const { code, asked } = await faked()
    expect(code).toBe(0)
    expect(asked.filter((one) => one.includes('create'))).toEqual([
      'queues create lede-arrivals-dead',
    ])
  })
})

describe('a step that fails', () => {
  it.each([
    ['whoami', 'whoami --json', 'account', 'npx wrangler login'],
    ['deploy --dry-run', 'deploy --dry-run', 'build', 'front matter'],
    ['d1 list', 'd1 list --json', 'database', 'D1'],
    ['d1 create', 'd1 create lede', 'database', 'D1'],
    ['queues create', 'queues create lede-arrivals', 'queues', 'Queues'],
    ['d1 migrations', 'd1 migrations apply DB --remote', 'migrations', 'undone'],
    ['deploy$', 'deploy', 'worker', 'The previous version'],
    ['secret list', 'secret list --format json', 'secrets', 'wrangler secret put'],
  ])(
    'ends the run, in wrangler’s words and with a remedy: %s',
    async (FAIL, last, step, remedy) => {
      const { code, errors, asked } = await faked({ FAIL })
      expect(code).toBe(1)
      expect(asked.at(-1)).toBe(last)
      expect(errors).toMatch(new RegExp(`\\] ${step} +FAILED`))
      expect(errors).toContain(remedy)
      expect(errors).toContain('The steps after this one were not run')
      if (step !== 'account') expect(errors).toContain('it does not work')
    },
  )

  it('names the accounts when there are several, and takes the one that is set', async () => {
    const WHOAMI = '{"accounts":[{"id":"1a","name":"Ada"},{"id":"2b","name":"Bob"}]}'
    const { code, errors, asked } = await faked({ WHOAMI })
    expect(code).toBe(1)
    expect(asked).toEqual(['whoami --json'])
    expect(errors).toContain('2b  Bob')
    expect(errors).toContain('CLOUDFLARE_ACCOUNT_ID')
    expect((await faked({ WHOAMI, CLOUDFLARE_ACCOUNT_ID: '2b' })).code).toBe(0)
  })

  it('does not ask a token of a build machine whose it is', async () => {
    const { code, asked } = await faked({ CLOUDFLARE_API_TOKEN: 't', FAIL: 'whoami' })
    expect(code).toBe(0)
    expect(asked[0]).toBe('deploy --dry-run')
  })
})

describe('migrations', () => {
  it('only add from the first release on, so that the version before can serve again', () => {
    const takes = /\b(?:drop\s+(?:table|column|view)|rename\s+(?:to|column)|delete\s+from)\b/i
    const later = readdirSync(join(ROOT, 'migrations')).filter((name) => name > '0004')
    const taking = later.filter((name) =>
      takes.test(readFileSync(join(ROOT, 'migrations', name), 'utf8').replace(/^\s*--.*$/gm, '')),
    )
    expect(later.length).toBeGreaterThan(0)
    expect(taking).toEqual([])
  })
})
