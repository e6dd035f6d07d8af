/** The text sources for language identification, each with its reader. */

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * The translated messages of a compiled gettext catalogue (GNU gettext manual, «The Format of GNU
 * MO Files»).
 */
function readMo(path: string): string[] {
  const bytes = readFileSync(path)
  const little = bytes.readUInt32LE(0) === 0x950412de
  const word = (at: number): number => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at))
  const count = word(8)
  const at = (table: number, i: number): string => {
    const length = word(table + 8 * i)
    const start = word(table + 8 * i + 4)
    return bytes.toString('utf8', start, start + length)
  }
  const lines: string[] = []
  for (let i = 0; i < count; i++) {
    const original = at(word(12), i)
    const translated = at(word(16), i).split('\0').at(-1) ?? ''
    if (original !== '' && !original.endsWith(translated)) lines.push(translated)
  }
  return lines
}

function readJson(path: string): string[] {
  const messages = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
  return Object.values(messages).filter((value): value is string => typeof value === 'string')
}

/** All texts in a JSON tree of messages, whatever their keys. */
function readMessageTree(path: string): string[] {
  const texts: string[] = []
  const walk = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value)
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk)
  }
  walk(JSON.parse(readFileSync(path, 'utf8')))
  return texts
}

/** The paragraphs, items and titles of a page. */
export function readMarkup(path: string): string[] {
  const html = readFileSync(path, 'utf8').replace(
    /<(head|script|style|screen|code|info)\b[\s\S]*?<\/\1>/g,
    ' ',
  )
  return [...html.matchAll(/<(p|dd|li|title|h\d)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(
    (match) => match[2] ?? '',
  )
}

/** Firefox language packs: Fluent and properties files. */
function readLanguagePack(path: string): string[] {
  const options = { encoding: 'utf8' as const, maxBuffer: 1 << 28 }
  const all = execFileSync('unzip', ['-p', path, '*.ftl', '*.properties'], options)
  return all
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.replace(/^\s*[.\w-]+\s*=\s*/, ''))
}

/** Package descriptions from Debian's archive: lists of `apt`, which may be compressed. */
function readDescriptions(path: string): string[] {
  const all = execFileSync('/usr/lib/apt/apt-helper', ['cat-file', path], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return all
    .split('\n')
    .filter((line) => line.startsWith(' '))
    .join('\n')
    .split(/\n \.\n/)
}

/**
 * A sorted list of words, one per line: makes lines of eight lower-case words from the whole list.
 */
function readWords(path: string): string[] {
  const words = readFileSync(path, 'utf8')
    .split('\n')
    .filter((word) => word.length > 1 && word === word.toLowerCase())
  const lines = Math.floor(words.length / 8)
  return Array.from({ length: lines }, (_, line) =>
    Array.from(
      { length: 8 },
      (_, i) => words[(line * 7919 + i * (lines + 13)) % words.length],
    ).join(' '),
  )
}

/**
 * All sources below a folder: the paths of their files, which part of a path is the language, and
 * the reader.
 */
export const SOURCES: readonly {
  source: string
  files: string
  code: RegExp
  read: (path: string) => string[]
}[] = [
  {
    source: 'wesnoth',
    files: 'wesnoth-1.16-data/**/*.mo',
    code: /locale\/([^/]+)\//,
    read: readMo,
  },
  { source: 'widelands', files: 'widelands-data/**/*.mo', code: /locale\/([^/]+)\//, read: readMo },
  {
    source: 'wordpress',
    files: 'wordpress-l10n/**/*.mo',
    code: /languages\/(?:[a-z-]+-)??([a-z]{2,3}(?:_[A-Z]{2})?)\.mo$/,
    read: readMo,
  },
  { source: 'kstars', files: 'kstars-data/**/*.mo', code: /locale\/([^/]+)\//, read: readMo },
  { source: 'freeciv', files: 'freeciv-data/**/*.mo', code: /locale\/([^/]+)\//, read: readMo },
  { source: 'gnucash', files: 'gnucash-common/**/*.mo', code: /locale\/([^/]+)\//, read: readMo },
  { source: 'django', files: 'python3-django/**/*.mo', code: /locale\/([^/]+)\//, read: readMo },
  {
    source: 'mediawiki',
    files: 'mediawiki/**/i18n/**/*.json',
    code: /\/([^/]+)\.json$/,
    read: readJson,
  },
  {
    source: 'gnome',
    files: 'gnome-user-docs/**/help/*/**/*.page',
    code: /help\/([^/]+)\//,
    read: readMarkup,
  },
  {
    source: 'stellarium',
    files: 'stellarium-data/**/description.*.utf8',
    code: /description\.([^.]+)\.utf8$/,
    read: readMarkup,
  },
  {
    source: 'installation',
    files: 'installation-guide-amd64/**/*.html',
    code: /\/([^/]+)\/[^/]+\.html$/,
    read: readMarkup,
  },
  {
    source: 'firefox',
    files: 'firefox/**/*.xpi',
    code: /langpack-([^@]+)@/,
    read: readLanguagePack,
  },
  {
    source: 'libreoffice',
    files: 'libreoffice-l10n-*/**/*.mo',
    code: /resource\/([^/]+)\//,
    read: readMo,
  },
  { source: 'gimp', files: 'gimp-help-nn/**/*.html', code: /help\/([^/]+)\//, read: readMarkup },
  {
    source: 'openstreetmap',
    files: 'node_modules/@openstreetmap/id/dist/locales/*.min.json',
    code: /\/([^/]+)\.min\.json$/,
    read: readMessageTree,
  },
  { source: 'words', files: 'words/*.txt', code: /words\/(\w+)\.txt/, read: readWords },
  {
    source: 'debian',
    files: 'lists/*Translation-*',
    code: /Translation-([a-zA-Z]+(?:%5f[A-Z]+)?)/,
    read: readDescriptions,
  },
]
