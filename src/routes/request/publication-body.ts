/** Reads the article in the body of a request that publishes. */

import type { ArticleMetadata } from '../../article/article.ts'
import { mediaType } from '../../article/bytes/media-type.ts'
import { defined } from '../../defined.ts'
import { Failure } from '../../failures.ts'
import type { Draft } from '../../publishing/make.ts'
import { parseJsonObject } from './body.ts'
import { isForm, readForm } from './form.ts'
import { type ChangeBody, type PublicationBody, parsePublication } from './publication-schema.ts'
import { type Stored, storedArticle } from './stored-body.ts'
import { type ReadSubmission, readJson, readSubmission } from './submission.ts'

/** What a body says about an article besides its title and text. */
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
  /** What an export says about an article that is published again. */
  readonly restored?: Pick<Draft, 'names' | 'source' | 'alsoIn' | 'fetchedFrom'>
}

/** The article of a validated body that contains a text. */
export async function readPublicationBody(body: PublicationBody): Promise<ReadPublication> {
  const { html, text, markdown, title, url, lang, slug: named, key, full } = body
  const given = defined({ html, text, markdown, title, url, lang })
  const restored = body.stored && takenBack(body, body.stored)
  const read = restored ?? (await readJson(given, null, metadataOf(body)))
  return { ...read, ...defined({ slug: named, key, full }) }
}

/**
 * An article from an export.
 *
 * @throws Failure `bad-body` if the body contains another text as well
 */
function takenBack(body: PublicationBody, stored: Stored): ReadPublication {
  const { html, text, markdown, title = '', url = null, lang } = body
  if ([html, text, markdown].some((other) => other !== undefined)) {
    throw new Failure('bad-body', 'stored brings the text; html, text and markdown are for others.')
  }
  const { id, date, updated, source, also_in: alsoIn, fetched_from: fetchedFrom } = stored
  return {
    article: storedArticle(stored, { ...metadataOf(body), title, url }),
    ...defined({ language: lang }),
    restored: {
      names: { id, date, updated },
      ...defined({ source, alsoIn, fetchedFrom }),
    },
  }
}

/**
 * The article in a body of `PUT /articles/{slug}`: JSON or a form with metadata, or a text as in
 * `POST /summary`.
 */
export async function readPublication(
  request: Request,
  bytes: Uint8Array,
): Promise<ReadPublication> {
  const contentType = request.headers.get('content-type') ?? ''
  const type = mediaType(contentType)
  if (type === 'application/json') {
    return readPublicationBody(parsePublication(parseJsonObject(bytes)))
  }
  if (isForm(type)) return readPublicationBody(parsePublication(await readForm(bytes, contentType)))
  return readSubmission(request, bytes)
}
