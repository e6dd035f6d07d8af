import { cpSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../..')
const PARTS = ['src', 'migrations', 'wrangler.toml', 'package.json', 'tsconfig.json']

/**
 * Copies what the Worker is built from, but for `articles/`, into a folder, with the same packages:
 * under `npm start` a build writes other files into `.generated/` than those that other tests run.
 */
export function copyProject(folder: string): void {
  for (const name of PARTS) cpSync(join(ROOT, name), join(folder, name), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
}
