/**
 * `npm start [-- ARGUMENTS OF wrangler dev]`: applies the migrations to the local database and
 * serves the Worker with wrangler, without an account and without asking the network for anything.
 */

import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { Miniflare } from 'miniflare'
import { migrate } from '../deploy/migrate.ts'
import { PROJECT, readConfig } from '../deploy/wrangler-config.ts'
import { OFFLINE } from './bundle.ts'

/** Where `wrangler dev` keeps its local D1; a database without id is named by its binding there. */
const LOCAL_D1 = resolve(PROJECT, '.wrangler/state/v3/d1')

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

await migrateLocally()
const given = process.argv.slice(2)
const port = given.includes('--port') ? [] : ['--port', '8787']
// wrangler itself, not through npm: a signal must reach the one that ends workerd.
const wrangler = spawn(
  process.execPath,
  [resolve(PROJECT, 'node_modules/wrangler/bin/wrangler.js'), 'dev', ...port, ...given],
  { cwd: PROJECT, stdio: 'inherit', env: { ...process.env, ...OFFLINE } },
)
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => wrangler.kill(signal))
wrangler.on('exit', (code) => process.exit(code ?? 0))
