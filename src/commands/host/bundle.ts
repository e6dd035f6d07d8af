/** Builds the Worker as it would be uploaded, if a source has changed since the last build. */

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PROJECT } from '../deploy/wrangler-config.ts'
import { MAIN_MODULE } from './module.ts'

const SOURCES = ['src', 'articles', 'wrangler.toml', 'package-lock.json']

/** Settings that keep wrangler from using the network. */
export const OFFLINE = {
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_SEND_ERROR_REPORTS: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  WRANGLER_WRITE_LOGS: 'false',
} as const

function* files(path: string): Generator<string> {
  if (!statSync(path).isDirectory()) {
    yield path
    return
  }
  for (const name of readdirSync(path).sort()) yield* files(join(path, name))
}

/** Another whenever a source of the Worker is saved. */
export function fingerprint(entry: string): string {
  const hash = createHash('sha256')
  const sources = new Set([...SOURCES, dirname(entry)])
  for (const source of [...sources].filter((one) => existsSync(join(PROJECT, one)))) {
    for (const file of files(join(PROJECT, source))) {
      const { size, mtimeMs } = statSync(file)
      hash.update(`${file}\0${size}\0${mtimeMs}\n`)
    }
  }
  return hash.digest('hex')
}

/**
 * The commands of a build: first those that write the other contents of the Worker to
 * `.generated/`.
 */
export const commandsFor = (entry: string, folder: string): string[][] => [
  ['src/commands/build-browser.ts'],
  ['src/commands/articles/index-articles.ts'],
  ['src/commands/build-worker.ts', entry, folder],
]

/**
 * The path of the built Worker's main module; the others are beside it. Builds them first unless
 * nothing has changed since.
 *
 * @param entry an entry file other than `src/index.ts`, for tests; relative to the project's folder
 * @throws Error that says what is wrong in which file if the build fails
 */
export function buildWorker(entry = 'src/index.ts'): string {
  const folder = join(PROJECT, '.generated', 'hosted', entry.replace(/\W+/g, '-'))
  const stamp = join(folder, 'stamp')
  const now = fingerprint(entry)
  const script = join(folder, MAIN_MODULE)
  if (existsSync(script) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return script
  for (const command of commandsFor(entry, folder)) {
    const built = spawnSync(process.execPath, command, { cwd: PROJECT, encoding: 'utf8' })
    if (built.status !== 0) throw new Error(`${built.stdout}\n${built.stderr}`)
  }
  writeFileSync(stamp, now)
  return script
}
