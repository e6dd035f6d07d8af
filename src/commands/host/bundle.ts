/** Builds the Worker as it would be uploaded, when a source is newer than the last build. */

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const PROJECT = resolve(import.meta.dirname, '../../..')
const SOURCES = ['src', 'articles', 'wrangler.toml', 'package-lock.json']

/** What keeps wrangler from asking the network for anything. */
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

function fingerprint(entry?: string): string {
  const hash = createHash('sha256')
  for (const source of entry ? [...SOURCES, dirname(entry)] : SOURCES) {
    for (const file of files(join(PROJECT, source))) {
      const { size, mtimeMs } = statSync(file)
      hash.update(`${file}\0${size}\0${mtimeMs}\n`)
    }
  }
  return hash.digest('hex')
}

/**
 * The path of the built Worker; builds it first unless nothing has changed since.
 *
 * @param entry another entry file than `src/index.ts`, for tests; path from the project's folder
 * @throws Error with wrangler's own words when the build fails
 */
export function buildWorker(entry?: string): string {
  const folder = join(
    PROJECT,
    '.generated',
    entry ? `worker-${entry.replace(/\W+/g, '-')}` : 'worker',
  )
  const script = join(folder, 'index.js')
  const stamp = join(folder, 'stamp')
  const now = fingerprint(entry)
  if (existsSync(script) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return script
  const wrangler = join(PROJECT, 'node_modules', 'wrangler', 'bin', 'wrangler.js')
  const built = spawnSync(
    process.execPath,
    [wrangler, 'deploy', ...(entry ? [entry] : []), '--dry-run', '--outdir', folder],
    { cwd: PROJECT, encoding: 'utf8', env: { ...process.env, ...OFFLINE } },
  )
  if (built.status !== 0) throw new Error(`${built.stdout}\n${built.stderr}`)
  const made = entry ? join(folder, entry.replace(/^.*\//, '').replace(/\.ts$/, '.js')) : script
  if (made !== script) writeFileSync(script, readFileSync(made))
  writeFileSync(stamp, now)
  return script
}
