/** Makes an Article of a text that was sent, in a body of any accepted type. */

import * as v from 'valibot'
import { type Article, type ArticleMetadata, readInPart } from '../../article/article.ts'
import { mediaType } from '../../article/bytes/media-type.ts'
import { defined } from '../../defined.ts'
import { Failure, repeated } from '../../failures.ts'
import { MAX_BODY_BYTES, parseJsonObject } from './body.ts'
import { MULTIPART_FORM, readForm, URL_FORM } from './form.ts'
import { ignoredFields } from './known-names.ts'
import { readLanguage } from './language.ts'
import { optionalField } from './optional-field.ts'

const textField = (description: string) =>
  v.pipe(v.string('must be a text'), v.description(description))
const shortText = (maxLength: number, description: string) =>
  v.pipe(
    v.string('must be a text'),
    v.maxLength(maxLength, `must have at most ${maxLength} characters`),
    v.description(description),
  )

/** The JSON body of `POST /summary`. */
export const submissionSchema = v.object({
  html: optionalField(textField('A page; its article is extracted.')),
  text: optionalField(textField('Plain text; separate paragraphs with blank lines.')),
  markdown: optionalField(textField('CommonMark, with or without front matter.')),
  title: optionalField(shortText(1000, 'Used if the text has none.')),
  url: optionalField(shortText(4096, 'The address of the text; nothing is fetched.')),
  lang: optionalField(shortText(35, 'BCP 47 tag that overrides the identified language.')),
  language: optionalField(
    v.pipe(v.string('must be a text'), v.description('The same as lang; the name in JSON Feed.')),
  ),
})

type Submission = Partial<v.InferOutput<typeof submissionSchema>>

export interface ReadSubmission {
  readonly article: Article
  /** BCP 47, if the sender names a language. */
  readonly language?: string
}

const ACCEPTED = 'text/html, text/plain, text/markdown, application/json and forms are understood'

/**
 * Validates a body against a schema.
 *
 * @throws Failure `bad-body` that names the field
 */
export function validate<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value)
  if (result.success) return result.output
  const [issue] = result.issues
  const field = v.getDotPath(issue) ?? 'The body'
  const fault = issue.received === 'undefined' ? 'is missing' : issue.message
  throw new Failure('bad-body', `${field} ${fault}.`, { extra: { field } })
}

/**
 * The base address of a body; null if none is given.
 *
 * @throws Failure `invalid-url` for anything but http or https
 */
function readBaseUrl(url: string | null | undefined): string | null {
  if (!url) return null
  const parsed = URL.parse(url)
  if (parsed && (parsed.protocol === 'https:' || parsed.protocol === 'http:')) return parsed.href
  throw new Failure(
    'invalid-url',
    `url must be an absolute http or https address, not “${repeated(url)}”.`,
    {
      extra: { parameter: 'url' },
    },
  )
}

/**
 * Reads the body of a request, given as `bytes`, as an article. `?url=` is the base address of the
 * body.
 *
 * @throws Failure `unsupported-type`, `bad-body`, `too-complex` or `no-article`
 */
export async function readSubmission(request: Request, bytes: Uint8Array): Promise<ReadSubmission> {
  const contentType = request.headers.get('content-type')
  const type = mediaType(contentType)
  const url = readBaseUrl(new URL(request.url).searchParams.get('url'))
  switch (type) {
    case 'application/json': {
      const body = parseJsonObject(bytes)
      const ignored = ignoredFields(body, submissionSchema.entries)
      const read = await readJson(validate(submissionSchema, body), url, {}, ignored)
      const warnings = [...read.article.warnings, ...ignored]
      return { ...read, article: { ...read.article, warnings } }
    }
    case URL_FORM:
    case MULTIPART_FORM:
      return readJson(validate(submissionSchema, await readForm(bytes, contentType ?? '')), url)
    case '':
    case 'text/html':
    case 'application/xhtml+xml':
    case 'text/plain':
    case 'text/markdown':
    case 'text/x-markdown': {
      if (bytes.length === 0) throw new Failure('bad-body', `The body is empty; ${ACCEPTED}.`)
      const { readBody } = await import('../../article/read.ts')
      return { article: await readBody(bytes, contentType, { url }) }
    }
    default:
      throw new Failure('unsupported-type', `${type} is not supported; ${ACCEPTED}.`)
  }
}

/**
 * The article of a validated submission.
 *
 * @param ignored what was said of fields that are not read: a text under a wrong name is one of them
 * @throws Failure `bad-body` unless it contains exactly one text
 */
export async function readJson(
  submission: Submission,
  baseUrl: string | null,
  metadata: ArticleMetadata = {},
  ignored: readonly string[] = [],
): Promise<ReadSubmission> {
  const { html, text, markdown, title } = submission
  const given = [html, text, markdown].filter((body) => body !== undefined)
  if (given.length !== 1) {
    throw new Failure(
      'bad-body',
      [`Give exactly one of html, text and markdown; ${given.length} were given.`, ...ignored].join(
        ' ',
      ),
    )
  }
  const url = readBaseUrl(submission.url) ?? baseUrl
  const known: ArticleMetadata = {
    ...metadata,
    ...defined({ url: url ?? undefined, title: title?.trim() || undefined }),
  }
  const language =
    readLanguage('lang', submission.lang) ?? readLanguage('language', submission.language)
  const cut = (body: string | undefined) => body?.slice(0, MAX_BODY_BYTES)
  const read = await readText(
    { html: cut(html), text: cut(text), markdown: cut(markdown) },
    known,
    url,
  )
  const partial = (given[0] as string).length > MAX_BODY_BYTES
  const article = partial ? readInPart(read) : read
  return { article, ...defined({ language }) }
}

async function readText(
  { html, text, markdown }: Pick<Submission, 'html' | 'text' | 'markdown'>,
  metadata: ArticleMetadata,
  url: string | null,
): Promise<Article> {
  if (html !== undefined) {
    const { extractArticle } = await import('../../article/page/extract.ts')
    return { ...extractArticle(html, { url }), ...metadata }
  }
  if (markdown !== undefined) {
    const { articleFromMarkdown } = await import('../../article/plain/markdown.ts')
    return articleFromMarkdown(markdown, metadata)
  }
  const { articleFromText } = await import('../../article/plain/plain-text.ts')
  return articleFromText(text ?? '', metadata)
}
