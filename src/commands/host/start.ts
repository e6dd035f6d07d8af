/**
 * `npm start [-- ARGUMENTS OF wrangler dev]`: applies the migrations to the local database and
 * serves the Worker with wrangler, without an account and without using the network.
 * Polls followed feeds as Cloudflare's timer would, and finally prints what is at which address.
 */

import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { resolve } from 'node:path'
import { Miniflare } from 'miniflare'
import { migrate } from '../deploy/migrate.ts'
import { PROJECT, readConfig } from '../deploy/wrangler-config.ts'
import { OFFLINE } from './bundle.ts'
import { endWithNpm } from './end-with-npm.ts'
import { localToken } from './local-token.ts'
import { STARTED } from './start-mark.ts'
import { passLines } from './wrangler-lines.ts'

const DEFAULT_PORT = '8787'

const USAGE = `npm start [-- ARGUMENTS OF wrangler dev]

Serves Lede on this machine, at http://localhost:${DEFAULT_PORT}, with the articles of articles/.

  --port N           another port
  --var NAME:VALUE   a setting, such as --var PUBLISH_TOKEN:t or --var SITE_TITLE:News

All other options are passed on to wrangler dev; npx wrangler dev --help lists them.`

/** The local D1 of `wrangler dev`; it names a database without an id by its binding. */
const LOCAL_D1 = resolve(PROJECT, '.wrangler/state/v3/d1')
/** The interval of the timer in `wrangler.toml`, which wrangler does not run locally. */
const POLL_MS = 10 * 60_000
const LOOK_MS = 500

async function migrateLocally(): Promise<void> {
  const databases = readConfig().d1_databases ?? []
  const miniflare = new Miniflare({
    modules: true,
    script: 'export default { fetch: () => new Response(null) }',
    cf: false,
    d1Databases: Object.fromEntries(databases.map(({ binding }) => [binding, binding])),
    d1Persist: LOCAL_D1,
  })
  try {
    for (const { binding, migrations_dir } of databases) {
      const database = await miniflare.getD1Database(binding)
      await migrate(database, resolve(PROJECT, migrations_dir ?? 'migrations'))
    }
  } finally {
    await miniflare.dispose()
  }
}

/** The value after a flag, or after its `=`. */
function valueAfter(given: readonly string[], flag: string): string | undefined {
  const at = given.indexOf(flag)
  return at >= 0 ? given[at + 1] : given.find((one) => one.startsWith(`${flag}=`))?.split('=')[1]
}

/** The token that the user has set as an argument or in `.dev.vars`, which wrangler reads. */
function chosenToken(given: readonly string[]): string | undefined {
  const variable = given.find((one) => one.startsWith('PUBLISH_TOKEN:'))
  if (variable !== undefined) return variable.slice('PUBLISH_TOKEN:'.length)
  const file = resolve(PROJECT, '.dev.vars')
  if (!existsSync(file)) return undefined
  return /^PUBLISH_TOKEN\s*=\s*["']?([^"'\s]+)/m.exec(readFileSync(file, 'utf8'))?.[1]
}

/** What a new user needs to know; printed once, when everything is ready. */
function welcome(origin: string, token: string): string {
  return `
  Lede is ready:    ${origin}/
  Your desk:        ${origin}/desk
  Your token:       ${token}
  In a shell:       export PUBLISH_TOKEN=${token}

  Articles in articles/ appear a few seconds after they are saved. Articles published at run time are
  kept in .wrangler/. Every ten minutes the followed feeds that are due are polled.
  Unlike on Cloudflare, there is no cache in front of the Worker. Pages and feeds of this machine
  and of private networks cannot be read, here or there.
`
}

/** Whether a program listens on the port already: its answers would be taken for those of the Worker. */
function isTaken(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const socket = connect({ port, host: 'localhost' })
    const end = (taken: boolean) => {
      socket.destroy()
      answer(taken)
    }
    socket.once('connect', () => end(true)).once('error', () => end(false))
  })
}

async function whenReady(origin: string): Promise<void> {
  for (;;) {
    const answer = await fetch(`${origin}/health`).catch(() => undefined)
    // Wait even when it is ready: wrangler logs the request, and the welcome must be printed last.
    await new Promise((wait) => setTimeout(wait, LOOK_MS))
    if (answer?.ok) return
  }
}

const given = process.argv.slice(2)
if (given.includes('--help') || given.includes('-h')) {
  console.log(USAGE)
  process.exit(0)
}
const chosenPort = valueAfter(given, '--port')
const port = chosenPort ?? DEFAULT_PORT
if (await isTaken(Number(port))) {
  console.error(
    `Port ${port} is in use by another program. Stop it, or choose another port: npm start -- --port 8788`,
  )
  process.exit(1)
}
await migrateLocally()
const chosen = chosenToken(given)
const token = chosen ?? localToken()
const variables = chosen === undefined ? ['--var', `PUBLISH_TOKEN:${token}`] : []
// wrangler itself, not through npm: a signal must reach the process that ends workerd.
const wrangler = spawn(
  process.execPath,
  [
    resolve(PROJECT, 'node_modules/wrangler/bin/wrangler.js'),
    'dev',
    ...(chosenPort === undefined ? ['--port', port] : []),
    ...variables,
    '--show-interactive-dev-session=false',
    ...given,
  ],
  {
    cwd: PROJECT,
    stdio: ['inherit', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...OFFLINE,
      [STARTED]: `${process.pid} ${Date.now()}`,
      // Wrangler sees a pipe, and would print no colours.
      ...(process.stdout.isTTY && process.env.NO_COLOR === undefined && { FORCE_COLOR: '1' }),
    },
  },
)
passLines(wrangler.stdout, console.log)
passLines(wrangler.stderr, console.error)
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => wrangler.kill(signal))
endWithNpm(() => wrangler.kill())
wrangler.on('exit', (code) => process.exit(code ?? 0))

const origin = `http://localhost:${port}`
await whenReady(origin)
console.log(welcome(origin, token))
const poll = () => fetch(`${origin}/cdn-cgi/handler/scheduled`).catch(() => undefined)
setInterval(poll, POLL_MS).unref()
