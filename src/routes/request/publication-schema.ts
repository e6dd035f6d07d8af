/** The JSON fields of an article that is published or changed. */

import * as v from 'valibot'
import { MAX_TAG_LENGTH, MAX_TAGS } from '../../article/article.ts'
import { cleanName } from '../../article/text/clean.ts'
import { MOMENT_RULE, readMoment } from '../../article/text/moment.ts'
import { Failure } from '../../failures.ts'
import { canonicalName, isSlug, SLUG_RULE } from '../../library/slug.ts'
import { requireKnownFields } from './known-names.ts'
import { readLanguage } from './language.ts'
import { optionalField } from './optional-field.ts'
import { storedSchema, webAddress } from './stored-body.ts'
import { submissionSchema, validate } from './submission.ts'

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
/** Tags are compared and filtered by, so each has one spelling. */
export const tagSchema = v.pipe(
  v.string('must be a text'),
  v.transform(cleanName),
  v.minLength(1, 'must not be empty'),
  v.maxLength(MAX_TAG_LENGTH, `must have at most ${MAX_TAG_LENGTH} characters`),
)
const slug = v.pipe(
  v.string('must be a text'),
  v.transform(canonicalName),
  v.check(isSlug, `must be ${SLUG_RULE}`),
)

const author = v.object({ name, url: optionalField(webAddress) }, 'must be an object with name')
const site = v.object({ name, icon: optionalField(webAddress) }, 'must be an object with name')

/** The JSON body of `PUT /articles/{slug}` and `POST /articles`. */
export const publicationSchema = v.object({
  ...submissionSchema.entries,
  slug: optionalField(v.pipe(slug, v.description('Made from the title by default.'))),
  key: optionalField(v.pipe(slug, v.description('Shared by the translations of one article.'))),
  authors: optionalField(
    v.pipe(
      v.array(author, 'must be a list'),
      v.maxLength(MAX_AUTHORS, `must have at most ${MAX_AUTHORS} authors`),
    ),
  ),
  site: optionalField(site),
  date_published: optionalField(moment),
  date_modified: optionalField(moment),
  image: optionalField(webAddress),
  full: optionalField(
    v.pipe(
      v.boolean('must be true or false'),
      v.description(
        'Whether everybody may read the whole text: true by default for a text that is sent, false for one that is fetched.',
      ),
    ),
  ),
  front_page: optionalField(
    v.pipe(
      v.boolean('must be true or false'),
      v.description(
        'false keeps it off the front page; lists, feeds and search have it. As before where nothing is said.',
      ),
    ),
  ),
  tags: optionalField(
    v.pipe(
      v.array(tagSchema, 'must be a list'),
      v.maxLength(MAX_TAGS, `must have at most ${MAX_TAGS} tags`),
    ),
  ),
  stored: optionalField(
    v.pipe(
      storedSchema,
      v.description('The text and the names of an article as GET /export gives them.'),
    ),
  ),
})

const changeable = publicationSchema.entries
/** Null is refused for a field that an article cannot do without. */
const kept = <Schema extends v.GenericSchema>({ wrapped }: { readonly wrapped: Schema }) =>
  v.optional(wrapped)
const removable = <Schema extends v.GenericSchema>({ wrapped }: { readonly wrapped: Schema }) =>
  v.optional(v.nullable(wrapped))

/**
 * The JSON body of `PATCH /articles/{slug}`, a merge patch (RFC 7396): fields that are not named
 * stay the same, and null removes a field.
 */
export const changeSchema = v.object({
  html: kept(changeable.html),
  text: kept(changeable.text),
  markdown: kept(changeable.markdown),
  title: kept(changeable.title),
  url: v.optional(v.nullable(webAddress)),
  lang: kept(changeable.lang),
  key: kept(changeable.key),
  language: kept(changeable.language),
  authors: removable(changeable.authors),
  site: removable(changeable.site),
  date_published: removable(changeable.date_published),
  date_modified: removable(changeable.date_modified),
  image: removable(changeable.image),
  full: kept(changeable.full),
  front_page: kept(changeable.front_page),
  tags: removable(changeable.tags),
})

export type ChangeBody = Omit<v.InferOutput<typeof changeSchema>, 'language'>

export type PublicationBody = Omit<v.InferOutput<typeof publicationSchema>, 'language'>

/** Names of the fields in other formats that are not found by similarity. */
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
 * @throws Failure `bad-body` that names the field, and suggests a known one for an unknown one
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

/** Names of the fields of an author and a site in other formats. */
const OTHER_NAMES_WITHIN = { uri: 'url', href: 'url', link: 'url', title: 'name', logo: 'icon' }

function requireKnownWithin(value: unknown, known: Readonly<Record<string, unknown>>): void {
  if (typeof value !== 'object' || value === null) return
  requireKnownFields({ ...value }, known, OTHER_NAMES_WITHIN)
}

interface Languages {
  readonly lang?: string | undefined
  readonly language?: string | undefined
}

function parseBody<Body extends Languages>(
  schema: v.GenericSchema<unknown, Body> & { readonly entries: Readonly<Record<string, unknown>> },
  value: Record<string, unknown>,
): Omit<Body, 'language'> {
  requireKnownFields(value, schema.entries, OTHER_NAMES)
  for (const one of [value.authors].flat()) requireKnownWithin(one, author.entries)
  requireKnownWithin(value.site, site.entries)
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
