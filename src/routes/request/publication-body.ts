/** The body of a publication: what `POST /summary` takes, and every field of an article. */

import * as v from 'valibot'
import type { ArticleMetadata } from '../../article/article.ts'
import { mediaType } from '../../article/bytes/media-type.ts'
import { cleanName } from '../../article/text/clean.ts'
import { MOMENT_RULE, readMoment } from '../../article/text/moment.ts'
import { defined } from '../../defined.ts'
import { Failure } from '../../failures.ts'
import { canonicalName, isSlug, SLUG_RULE } from '../../library/slug.ts'
import type { Draft } from '../../publishing/make.ts'
import { parseJsonObject } from './body.ts'
import { requireKnownFields } from './known-names.ts'
import { readLanguage } from './language.ts'
import { type Stored, storedArticle, storedSchema, webAddress } from './stored-body.ts'
import {
  type ReadSubmission,
  readJson,
  readSubmission,
  submissionSchema,
  validate,
} from './submission.ts'

const MAX_TAGS = 50
const MAX_AUTHORS = 50

const moment = v.pipe(
  v.string('must be a text'),
  v.check((text) => readMoment(text) !== null, MOMENT_RULE),
  v.transform((text) => readMoment(text) ?? text),
)
const name = v.pipe(
  v.string('must be a text'),
  v.transform(cleanName),
  v.minLength(1, 'must not be empty'),
  v.maxLength(300, 'must have at most 300 characters'),
)
/** Compared and filtered by, so there is one spelling of it. */
const tag = v.pipe(
  v.string('must be a text'),
  v.transform(cleanName),
  v.minLength(1, 'must not be empty'),
  v.maxLength(100, 'must have at most 100 characters'),
)
const slug = v.pipe(
  v.string('must be a text'),
  v.transform(canonicalName),
  v.check(isSlug, `must be ${SLUG_RULE}`),
)

/** The JSON body of `PUT /articles/{slug}` and `POST /articles`. */
export const publicationSchema = v.object({
  ...submissionSchema.entries,
  slug: v.optional(v.pipe(slug, v.description('Made from the title where nothing is said.'))),
  key: v.optional(v.pipe(slug, v.description('Shared by the translations of one article.'))),
  language: v.optional(
    v.pipe(v.string('must be a text'), v.description('The same as lang, as JSON Feed calls it.')),
  ),
  authors: v.optional(
    v.pipe(
      v.array(
        v.object({ name, url: v.optional(webAddress) }, 'must be an object with name'),
        'must be a list',
      ),
      v.maxLength(MAX_AUTHORS, `must have at most ${MAX_AUTHORS} authors`),
    ),
  ),
  site: v.optional(v.object({ name, icon: v.optional(webAddress) }, 'must be an object with name')),
  date_published: v.optional(moment),
  date_modified: v.optional(moment),
  image: v.optional(webAddress),
  full: v.optional(
    v.pipe(
      v.boolean('must be true or false'),
      v.description(
        'Whether everybody may read the whole text: true by default for a text that is sent, false for one that is fetched.',
      ),
    ),
  ),
  front_page: v.optional(
    v.pipe(
      v.boolean('must be true or false'),
      v.description(
        'false keeps it off the front page; lists, feeds and search have it. As before where nothing is said.',
      ),
    ),
  ),
  tags: v.optional(
    v.pipe(
      v.array(tag, 'must be a list'),
      v.maxLength(MAX_TAGS, `must have at most ${MAX_TAGS} tags`),
    ),
  ),
  stored: v.optional(
    v.pipe(
      storedSchema,
      v.description('The text and the names of an article as GET /export gives them.'),
    ),
  ),
})

const { slug: _slug, stored: _stored, ...changeable } = publicationSchema.entries

/**
 * The JSON body of `PATCH /articles/{slug}`, a merge patch (RFC 7396): what is not named stays, and
 * null takes away.
 */
export const changeSchema = v.object({
  ...changeable,
  url: v.optional(v.nullable(webAddress)),
  authors: v.optional(v.nullable(changeable.authors.wrapped)),
  site: v.optional(v.nullable(changeable.site.wrapped)),
  date_published: v.optional(v.nullable(moment)),
  date_modified: v.optional(v.nullable(moment)),
  image: v.optional(v.nullable(webAddress)),
  tags: v.optional(v.nullable(changeable.tags.wrapped)),
})

export type ChangeBody = Omit<v.InferOutput<typeof changeSchema>, 'language'>

export type PublicationBody = Omit<v.InferOutput<typeof publicationSchema>, 'language'>

/** What other formats call the fields, where a name is not near enough to be found by its letters. */
const OTHER_NAMES: Readonly<Record<string, keyof typeof publicationSchema.entries>> = {
  date: 'date_published',
  published: 'date_published',
  published_at: 'date_published',
  pubdate: 'date_published',
  created: 'date_published',
  updated: 'date_modified',
  updated_at: 'date_modified',
  modified: 'date_modified',
  author: 'authors',
  byline: 'authors',
  creator: 'authors',
  name: 'title',
  headline: 'title',
  subject: 'title',
  link: 'url',
  href: 'url',
  external_url: 'url',
  permalink: 'url',
  id: 'slug',
  body: 'text',
  content: 'text',
  content_text: 'text',
  description: 'text',
  content_html: 'html',
  content_markdown: 'markdown',
  md: 'markdown',
  category: 'tags',
  categories: 'tags',
  keywords: 'tags',
  labels: 'tags',
  banner_image: 'image',
  thumbnail: 'image',
  picture: 'image',
  publisher: 'site',
  locale: 'language',
  hidden: 'front_page',
  featured: 'front_page',
  promoted: 'front_page',
}

/**
 * The fields of a JSON body that publishes.
 *
 * @throws Failure `bad-body` that names the field, and for one that is not known the nearest that is
 */
export const parsePublication = (value: Record<string, unknown>): PublicationBody =>
  parseBody(publicationSchema, value)

/**
 * The fields of a merge patch.
 *
 * @throws Failure `bad-body`, as `parsePublication`
 */
export const parseChange = (value: Record<string, unknown>): ChangeBody =>
  parseBody(changeSchema, value)

interface Languages {
  readonly lang?: string | undefined
  readonly language?: string | undefined
}

function parseBody<Body extends Languages>(
  schema: v.GenericSchema<unknown, Body> & { readonly entries: Readonly<Record<string, unknown>> },
  value: Record<string, unknown>,
): Omit<Body, 'language'> {
  requireKnownFields(value, schema.entries, OTHER_NAMES)
  const { language, ...body } = validate(schema, value)
  if (language === undefined) return body
  const known = readLanguage('language', language)
  if (body.lang !== undefined && readLanguage('lang', body.lang) !== known) {
    throw new Failure(
      'bad-body',
      `language is ${language} and lang is ${body.lang}; they mean the same.`,
      {
        extra: { field: 'language' },
      },
    )
  }
  return { ...body, lang: known }
}

/** What a body says of an article besides its title and text. */
export function metadataOf(body: PublicationBody | ChangeBody): ArticleMetadata {
  const { authors, site, tags, image } = body
  return defined({
    authors: authors?.map(({ name, url }) => ({ name, ...defined({ url: url || undefined }) })),
    site: site ? { name: site.name, ...defined({ icon: site.icon || undefined }) } : undefined,
    published: body.date_published || undefined,
    modified: body.date_modified || undefined,
    image: image ? { url: image } : undefined,
    tags: tags ? [...new Set(tags)] : undefined,
    frontPage: body.front_page,
  })
}

export interface ReadPublication extends ReadSubmission {
  readonly slug?: string
  readonly key?: string
  readonly full?: boolean
  /** What an export says of an article that is taken back. */
  readonly restored?: Pick<Draft, 'names' | 'source' | 'fetchedFrom'>
}

/** The article of a validated body with a text in it. */
export async function readPublicationBody(body: PublicationBody): Promise<ReadPublication> {
  const { html, text, markdown, title, url, lang, slug: named, key, full } = body
  const submission = { html, text, markdown, title, url, lang }
  const given = Object.fromEntries(
    Object.entries(submission).filter(([, value]) => value !== undefined),
  )
  const restored = body.stored && takenBack(body, body.stored)
  const read = restored ?? (await readJson(given, null, metadataOf(body)))
  return {
    ...read,
    ...defined({ slug: named, key, full }),
  }
}

/**
 * An article of an export.
 *
 * @throws Failure `bad-body` for one that brings another text as well
 */
function takenBack(body: PublicationBody, stored: Stored): ReadPublication {
  const { html, text, markdown, title = '', url = null, lang } = body
  if ([html, text, markdown].some((other) => other !== undefined)) {
    throw new Failure('bad-body', 'stored brings the text; html, text and markdown are for others.')
  }
  const { id, date, updated, source, fetched_from: fetchedFrom } = stored
  return {
    article: storedArticle(stored, { ...metadataOf(body), title, url }),
    ...defined({ language: lang }),
    restored: {
      names: { id, date, updated },
      ...defined({ source, fetchedFrom }),
    },
  }
}

/** The body of `PUT /articles/{slug}`: JSON with metadata, or a text as `POST /summary` takes it. */
export async function readPublication(
  request: Request,
  bytes: Uint8Array,
): Promise<ReadPublication> {
  if (mediaType(request.headers.get('content-type')) === 'application/json') {
    return readPublicationBody(parsePublication(parseJsonObject(bytes)))
  }
  if (mediaType(request.headers.get('content-type')) === 'application/x-www-form-urlencoded') {
    throw new Failure(
      'unsupported-type',
      'Articles are published as JSON, HTML, Markdown or plain text, not as a form. curl -d says that it sends a form; say what it is: -H "Content-Type: text/plain".',
    )
  }
  return readSubmission(request, bytes)
}
