/** Reads one file of `articles/` and says everything that is wrong with it. */

import type { Article, ArticleMetadata } from '../../article/article.ts'
import { extractArticle } from '../../article/page/extract.ts'
import { readFrontMatter } from '../../article/plain/front-matter.ts'
import { articleFromMarkdownBody } from '../../article/plain/markdown.ts'
import { articleFromText } from '../../article/plain/plain-text.ts'
import { Failure } from '../../failures.ts'
import { canonicalTag } from '../../language/tag.ts'

/** A file of the articles' folder, read. */
interface ArticleDocument {
  /** The file's name without its ending: `belarus.en`. */
  readonly slug: string
  /** What translations of one article share: `belarus`. */
  readonly key: string
  /** BCP 47. */
  readonly language: string
  readonly article: Article
}

interface DocumentMistake {
  /** One-based, where it is known. */
  readonly line?: number
  readonly column?: number
  /** What is wrong, and what is allowed. */
  readonly message: string
}

/** All that is wrong with a file. `message` holds one line `file:line:column: …` for each mistake. */
export class DocumentError extends Error {
  readonly file: string
  readonly mistakes: readonly DocumentMistake[]

  constructor(file: string, mistakes: readonly DocumentMistake[], cause?: unknown) {
    super(
      mistakes.map((mistake) => located(file, mistake)).join('\n'),
      cause === undefined ? undefined : { cause },
    )
    this.name = 'DocumentError'
    this.file = file
    this.mistakes = mistakes
  }
}

function located(file: string, { line, column, message }: DocumentMistake): string {
  return [file, line, column]
    .filter((part) => part !== undefined)
    .join(':')
    .concat(`: ${message}`)
}

const NO_FRONT_MATTER =
  'a front matter is missing: a line of ---, keys such as "title: The news" and "date: 2026-03-01", and a line of --- again.'

type HtmlReader = (html: string, options: { url: string | null }) => Article

const NAME =
  /^(?:.*[/\\])?(?<slug>(?<key>[^/\\]+?)(?:\.(?<language>[A-Za-z][A-Za-z0-9-]*))?)\.(?<form>md|html|txt)$/

/**
 * Reads a file of the articles' folder: `<key>.<language>.md`, `.html` or `.txt`, with a front
 * matter. The language stands in the name, or for a file without translations in the front matter.
 * @throws DocumentError with everything that is wrong in the file
 */
export function readDocument(
  fileName: string,
  source: string,
  readHtml: HtmlReader = extractArticle,
): ArticleDocument {
  const { slug, key, named, form } = readName(fileName)
  const front = readFrontMatter(source)
  if (front === null) {
    throw new DocumentError(fileName, [{ line: 1, column: 1, message: NO_FRONT_MATTER }])
  }
  const { metadata } = front
  // A file that is no YAML at all would seem to lack every key.
  if (Object.keys(metadata).length === 0 && front.mistakes.length > 0)
    throw new DocumentError(fileName, front.mistakes)
  const mistakes: DocumentMistake[] = [...front.mistakes]
  const language = named ?? metadata.language ?? null
  const lacks = (name: string, advice: string) => {
    const isFaulty = mistakes.some(({ message }) => message.startsWith(`${name}:`))
    if (!isFaulty) mistakes.push({ line: 1, message: `the ${name} is missing: ${advice}` })
  }
  if (!metadata.title) lacks('title', 'add a line "title: …".')
  if (!metadata.published) lacks('date', 'add a line such as "date: 2026-03-01".')
  if (language === null) {
    lacks('language', `name the file ${key}.en.${form}, or add a line "language: en".`)
  }
  if (named !== null && metadata.language && !agree(named, metadata.language)) {
    mistakes.push({
      line: lineOfKey(source, 'language'),
      message: `language: "${metadata.language}" is not the "${named}" of the file's name. They must agree.`,
    })
  }
  if (mistakes.length > 0 || language === null) throw new DocumentError(fileName, mistakes)
  const known = { ...metadata, language: metadata.language ?? language }
  try {
    return {
      slug,
      key,
      language: known.language,
      article: readBody(form, front.body, known, readHtml),
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    throw new DocumentError(fileName, [{ message: error.message }], error)
  }
}

function readName(fileName: string): {
  slug: string
  key: string
  named: string | null
  form: string
} {
  const {
    slug = '',
    key = '',
    language,
    form = '',
  } = NAME.exec(fileName.normalize('NFC'))?.groups ?? {}
  if (slug === '') {
    throw new DocumentError(fileName, [
      {
        message:
          'this is not a name for an article. Use <key>.<language>.md, .html or .txt, or the key alone.',
      },
    ])
  }
  if (language === undefined) return { slug, key, named: null, form }
  const named = canonicalTag(language)
  if (named === undefined) {
    throw new DocumentError(fileName, [
      {
        message: `"${language}" in the name is not a valid language tag. Use a BCP 47 tag such as en, pt-BR, zh-Hant.`,
      },
    ])
  }
  return { slug, key, named, form }
}

/** zh in the name agrees with zh-Hans in the front matter, and the other way round. */
function agree(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`)
}

function lineOfKey(source: string, key: string): number {
  return source.split('\n').findIndex((line) => line.startsWith(`${key}:`)) + 1
}

function readBody(
  form: string,
  body: string,
  metadata: ArticleMetadata,
  readHtml: HtmlReader,
): Article {
  if (form === 'md') return articleFromMarkdownBody(body, metadata)
  if (form === 'txt') return articleFromText(body, metadata)
  return { ...readHtml(body, { url: metadata.url ?? null }), ...metadata }
}
