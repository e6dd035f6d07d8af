/** Runs wrangler, silently with its output returned, or on the terminal. */

import { spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { OFFLINE } from '../host/bundle.ts'
import { PROJECT } from './wrangler-config.ts'

interface Ran {
  readonly ok: boolean
  /** Its output; for a command that failed, also its errors. */
  readonly output: string
}

function run(args: readonly string[], shown: boolean): Ran {
  const { CLOUDFLARE_CF_FETCH_ENABLED: _, ...quiet } = OFFLINE
  const path = [process.env.PATH, join(PROJECT, 'node_modules', '.bin')].join(delimiter)
  const { status, stdout, stderr, error } = spawnSync('wrangler', args, {
    cwd: PROJECT,
    encoding: 'utf8',
    // Windows needs a shell to start the script of a package.
    shell: process.platform === 'win32',
    // Without a terminal, wrangler uses its defaults instead of asking.
    stdio: shown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...quiet, PATH: path },
  })
  if (error) return { ok: false, output: error.message }
  if (status === 0) return { ok: true, output: stdout ?? '' }
  return { ok: false, output: [stdout, stderr].filter(Boolean).join('\n') }
}

export const wrangler = Object.assign((...args: string[]) => run(args, false), {
  /** On the terminal, where wrangler may ask. */
  shown: (...args: string[]) => run(args, true),
})
