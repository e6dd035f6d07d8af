/** The publishing token of this machine: made once, for `npm start` and for publishing to it. */

import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { PROJECT } from '../deploy/wrangler-config.ts'

/** In a folder that git ignores. */
const FILE = resolve(PROJECT, '.wrangler/publish-token')

/** The token, which is made at first use. Only its owner can read the file. */
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
