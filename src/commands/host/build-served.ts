/**
 * `npm run build:wrangler`: what wrangler runs to build the Worker, by `wrangler.toml`. `wrangler dev`
 * runs it twice when it starts, before anything can have been saved in between; under `npm start` the
 * second run finds that out and builds nothing.
 */

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT } from '../deploy/wrangler-config.ts'
import { commandsFor, fingerprint } from './bundle.ts'
import { STARTED } from './start-mark.ts'

const ENTRY = 'src/index.ts'
const FOLDER = join(PROJECT, '.generated', 'worker')
const STAMP = join(PROJECT, '.generated', 'served')

const started = process.env[STARTED]
// Of this start alone: the next one tells again what is wrong in articles/.
const now = started && `${started} ${fingerprint(ENTRY)}`
const isBuilt = now && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === now
for (const command of isBuilt ? [] : commandsFor(ENTRY, FOLDER)) {
  const { status } = spawnSync(process.execPath, command, { cwd: PROJECT, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
if (now) writeFileSync(STAMP, now)
