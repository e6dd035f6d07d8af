/**
 * `npm run -s group-stories -- FILE.jsonl`
 *
 * Says which articles report the same event, using the code of the Worker. The file has one article
 * per line, in order of arrival: `{"id", "lang", "title", "text", "date", "source"}`. Writes one
 * line `{"id", "story"}` for each, in the same order; the same story means the same event. Exits with
 * 2 if the arguments are wrong or a line is not an article.
 */

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { canonicalTag } from '../../language/tag.ts'
import type { StoryArticle } from '../../story/features.ts'
import { MemoryStories } from '../../story/memory.ts'

const USAGE = 'npm run -s group-stories -- FILE.jsonl'

class Misuse extends Error {}

function readArticles(file: string): StoryArticle[] {
  // npm runs scripts in the folder of the project, but the user's paths are relative to their own.
  const text = readFileSync(resolve(process.env.INIT_CWD ?? '.', file), 'utf8')
  const articles: StoryArticle[] = []
  const ids = new Set<string>()
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const article = readArticle(line, `${file}, line ${index + 1}`)
    if (ids.has(article.id)) throw new Misuse(`${file}, line ${index + 1}: '${article.id}' again.`)
    ids.add(article.id)
    articles.push(article)
  }
  return articles
}

function readArticle(line: string, where: string): StoryArticle {
  let parsed: unknown
  try {
    parsed = JSON.parse(line)
  } catch {
    throw new Misuse(`${where}: this is not JSON.`)
  }
  const { id, lang, title, text, date } = (parsed ?? {}) as Record<string, unknown>
  const texts = { id, lang, title, text, date }
  for (const [name, value] of Object.entries(texts)) {
    if (typeof value !== 'string') throw new Misuse(`${where}: '${name}' must be a string.`)
  }
  const language = canonicalTag(lang as string)
  if (language === undefined)
    throw new Misuse(`${where}: '${lang}' is not a language tag (BCP 47).`)
  if (Number.isNaN(Date.parse(date as string))) {
    throw new Misuse(`${where}: '${date}' is not a date (RFC 3339).`)
  }
  return {
    id: id as string,
    language,
    title: title as string,
    text: text as string,
    date: date as string,
  }
}

async function main(arguments_: readonly string[]): Promise<void> {
  const [file, ...more] = arguments_
  if (file === undefined || more.length > 0) throw new Misuse('Name one file.')
  const articles = readArticles(file)
  const stories = new MemoryStories()
  for (const article of articles) await stories.add(article)
  const lines = stories.all().map((placed) => JSON.stringify(placed))
  process.stdout.write(lines.map((line) => `${line}\n`).join(''))
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  const { message, code } = error as Error & { code?: string }
  if (!(error instanceof Misuse) && code !== 'ENOENT') throw error
  console.error(error instanceof Misuse ? `${message}\n\n${USAGE}` : message)
  process.exitCode = 2
}
