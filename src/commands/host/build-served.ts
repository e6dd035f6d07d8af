/**
 * `npm run build:wrangler`: what wrangler runs to build the Worker, by `wrangler.toml`. `wrangler dev`
 * runs it twice when it starts, before anything can have been saved in between. Under `npm start`
 * nothing is built that is built already, by the first run or by an earlier start.
 */

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT } from '../deploy/wrangler-config.ts'
import { commandsFor, fingerprint } from './bundle.ts'
import { MAIN_MODULE } from './module.ts'
import { STARTED } from './start-mark.ts'

const ENTRY = 'src/index.ts'
const GENERATED = join(PROJECT, '.generated')
const FOLDER = join(GENERATED, 'worker')
const STAMP = join(GENERATED, 'served')

const read = (path: string): string | undefined =>
  existsSync(path) ? readFileSync(path, 'utf8') : undefined

/** Whether the last build left out files of `articles/` that have mistakes. */
function hasMistakes(): boolean {
  const index = read(join(GENERATED, 'articles-index.json'))
  return index !== undefined && JSON.parse(index).mistakes?.length > 0
}

const started = process.env[STARTED]
const sources = fingerprint(ENTRY)
// A build with mistakes is that of one start alone: the next one tells again what is wrong.
const ofThisStart = `${started} ${sources}`
const isBuilt =
  started !== undefined &&
  existsSync(join(FOLDER, MAIN_MODULE)) &&
  [sources, ofThisStart].includes(read(STAMP) ?? '')
if (!isBuilt) {
  for (const command of commandsFor(ENTRY, FOLDER)) {
    const { status } = spawnSync(process.execPath, command, { cwd: PROJECT, stdio: 'inherit' })
    if (status !== 0) process.exit(status ?? 1)
  }
  writeFileSync(STAMP, hasMistakes() ? ofThisStart : sources)
}
