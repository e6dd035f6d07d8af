/** The body of a publication: what `POST /summary` takes, and every field of an article. */

import * as v from 'valibot'
import type { ArticleMetadata } from '../../article/article.ts'
import { Failure } from '../../failures.ts'
import { isSlug, SLUG_RULE } from '../../library/slug.ts'
import { mediaType, parseJsonObject } from './body.ts'
import {
  type ReadSubmission,
  readJson,
  readSubmission,
  submissionSchema,
  validate,
} from './submission.ts'

const MAX_TAGS = 50
const MAX_AUTHORS = 50

const webAddress = v.pipe(
  v.string('must be a text'),
  v.maxLength(4096, 'must have at most 4096 characters'),
  v.check(
    (text) => /^https?:$/.test(URL.parse(text)?.protocol ?? ''),
    'must be an absolute http or https address',
  ),
)
const moment = v.pipe(
  v.string('must be a text'),
  v.check(
    (text) =>
      /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2}))?$/.test(text) &&
      !Number.isNaN(Date.parse(text)),
    'must be a date (2026-03-01) or a date and time with zone (2026-03-01T08:00:00Z), RFC 3339',
  ),
)
const name = v.pipe(
  v.string('must be a text'),
  v.trim(),
  v.minLength(1, 'must not be empty'),
  v.maxLength(300, 'must have at most 300 characters'),
)
const slug = v.pipe(v.string('must be a text'), v.check(isSlug, `must be ${SLUG_RULE}`))

/** The JSON body of `PUT /articles/{slug}` and `POST /articles`. */
export const publicationSchema = v.object({
  ...submissionSchema.entries,
  slug: v.optional(v.pipe(slug, v.description('Made from the title where nothing is said.'))),
  key: v.optional(v.pipe(slug, v.description('Shared by the translations of one article.'))),
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
  tags: v.optional(
    v.pipe(
      v.array(name, 'must be a list'),
      v.maxLength(MAX_TAGS, `must have at most ${MAX_TAGS} tags`),
    ),
  ),
})

export type PublicationBody = v.InferOutput<typeof publicationSchema>

function metadataOf(body: PublicationBody): ArticleMetadata {
  const { authors, site, tags, image } = body
  return {
    ...(authors && { authors: authors.map(({ name, url }) => ({ name, ...(url && { url }) })) }),
    ...(site && { site: { name: site.name, ...(site.icon && { icon: site.icon }) } }),
    ...(body.date_published && { published: body.date_published }),
    ...(body.date_modified && { modified: body.date_modified }),
    ...(image && { image: { url: image } }),
    ...(tags && { tags: [...new Set(tags)] }),
  }
}

export interface ReadPublication extends ReadSubmission {
  readonly slug?: string
  readonly key?: string
  readonly full?: boolean
}

/** The article of a validated body with a text in it. */
export async function readPublicationBody(body: PublicationBody): Promise<ReadPublication> {
  const { html, text, markdown, title, url, lang, slug: named, key, full } = body
  const submission = { html, text, markdown, title, url, lang }
  const given = Object.fromEntries(
    Object.entries(submission).filter(([, value]) => value !== undefined),
  )
  const read = await readJson(given, null, metadataOf(body))
  return {
    ...read,
    ...(named !== undefined && { slug: named }),
    ...(key !== undefined && { key }),
    ...(full !== undefined && { full }),
  }
}

/** The body of `PUT /articles/{slug}`: JSON with metadata, or a text as `POST /summary` takes it. */
export async function readPublication(
  request: Request,
  bytes: Uint8Array,
): Promise<ReadPublication> {
  if (mediaType(request.headers.get('content-type')) === 'application/json') {
    return readPublicationBody(validate(publicationSchema, parseJsonObject(bytes)))
  }
  if (mediaType(request.headers.get('content-type')) === 'application/x-www-form-urlencoded') {
    throw new Failure(
      'unsupported-type',
      'Articles are published as JSON, HTML, Markdown or plain text.',
    )
  }
  return readSubmission(request, bytes)
}
