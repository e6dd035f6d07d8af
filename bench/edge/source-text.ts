/** Text to measure with: the sample articles one after the other. */

import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const FOLDER = resolve(import.meta.dirname, '../../articles')

/** The articles in these languages, without their front matter. */
export function sourceText(...languages: readonly string[]): string {
  const names = new RegExp(`\\.(?:${languages.join('|')})\\.(?:md|txt)$`)
  return readdirSync(FOLDER)
    .filter((name) => names.test(name))
    .map((name) => readFileSync(resolve(FOLDER, name), 'utf8').replace(/^---[\s\S]*?\n---\n/, ''))
    .join('\n\n')
}
