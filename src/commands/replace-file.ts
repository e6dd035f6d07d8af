/** Files that others read meanwhile. */

import { renameSync, writeFileSync } from 'node:fs'

/**
 * Writes a file aside and renames it, so that whoever reads it meanwhile never has half of it. Two
 * processes that write the same file at once do not disturb each other: each has its own aside.
 */
export function replaceFile(path: string, content: string): void {
  const aside = `${path}.${process.pid}.new`
  writeFileSync(aside, content)
  renameSync(aside, path)
}
