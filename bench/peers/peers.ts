/** Other programs of the same trade, in a folder of their own, never among Lede's packages. */

import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../..')
const LIST = join(import.meta.dirname, 'package.json')

export const PEERS_FOLDER = join(ROOT, '.generated/bench/peers')

/** Whether the folder holds the versions that are listed now. */
export function peersAreInstalled(): boolean {
  const copy = join(PEERS_FOLDER, 'package.json')
  return (
    existsSync(join(PEERS_FOLDER, 'node_modules')) &&
    readFileSync(copy, 'utf8') === readFileSync(LIST, 'utf8')
  )
}

/** @throws Error when npm does not succeed */
export function installPeers(): void {
  if (peersAreInstalled()) return
  mkdirSync(PEERS_FOLDER, { recursive: true })
  copyFileSync(LIST, join(PEERS_FOLDER, 'package.json'))
  // Without scripts of theirs: they are only read and called.
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']
  const { status } = spawnSync('npm', args, { cwd: PEERS_FOLDER, stdio: 'inherit' })
  if (status !== 0) throw new Error('npm could not install the peers; is there a network?')
}

/** A package of the folder; undefined where it is not installed. */
export function peer<Module>(name: string): Module | undefined {
  if (!peersAreInstalled()) return undefined
  return createRequire(join(PEERS_FOLDER, 'package.json'))(name) as Module
}
