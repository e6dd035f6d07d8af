/** The token of this machine: made once, for `npm start` and for what publishes there. */

import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { PROJECT } from '../deploy/wrangler-config.ts'

/** In a folder that git leaves out. */
const FILE = resolve(PROJECT, '.wrangler/publish-token')

/** The token, made at the first need. Readable by its owner alone. */
export function localToken(file = FILE): string {
  const known = knownLocalToken(file)
  if (known !== undefined) return known
  const token = randomBytes(18).toString('base64url')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${token}\n`, { mode: 0o600 })
  return token
}

/** The token, if this machine has one. */
export function knownLocalToken(file = FILE): string | undefined {
  if (!existsSync(file)) return undefined
  return readFileSync(file, 'utf8').trim() || undefined
}
