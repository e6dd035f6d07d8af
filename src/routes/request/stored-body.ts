/**
 * What an export says about an article beyond what its publisher would say: how it was stored here.
 */

import * as v from 'valibot'
import { type Article, type ArticleMetadata, makeArticle } from '../../article/article.ts'
import { cleanText } from '../../article/text/clean.ts'
import { readMoment } from '../../article/text/moment.ts'
import { defined } from '../../defined.ts'
import { Failure } from '../../failures.ts'
import { canonicalTag } from '../../language/tag.ts'
import { isSlug, SLUG_RULE } from '../../library/slug.ts'
import { optionalField } from './optional-field.ts'

const MAX_PARAGRAPHS = 20_000
const text = v.string('must be a text')
const shortText = v.pipe(text, v.maxLength(4096, 'must have at most 4096 characters'))
/** A field that may become a link or a picture. */
export const webAddress = v.pipe(
  text,
  v.maxLength(4096, 'must have at most 4096 characters'),
  v.check(
    (address) => /^https?:$/.test(URL.parse(address)?.protocol ?? ''),
    'must be an absolute http or https address',
  ),
)
const sourceName = v.pipe(text, v.check(isSlug, `must be ${SLUG_RULE}`))
const cleanedText = v.pipe(text, v.transform(cleanText))
const moment = v.pipe(
  text,
  v.check((value) => readMoment(value) !== null, 'must be a date of RFC 3339'),
)
const whole = v.pipe(
  v.number('must be a number'),
  v.integer('must be whole'),
  v.minValue(0, 'must not be negative'),
)

/** The field `stored` of a publication. */
export const storedSchema = v.object({
  id: v.pipe(
    text,
    v.regex(/^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'must be urn:uuid:…'),
    v.description('Identifies the article in feeds.'),
  ),
  date: v.pipe(moment, v.description('Orders the library.')),
  updated: v.pipe(moment, v.description('When its text last changed.')),
  source: optionalField(
    v.pipe(sourceName, v.description('The followed source that it came from.')),
  ),
  also_in: optionalField(
    v.pipe(v.array(sourceName), v.description('Further followed sources that brought it.')),
  ),
  fetched_from: optionalField(v.pipe(webAddress, v.description('Where it was read.'))),
  declared_language: optionalField(shortText),
  image: optionalField(
    v.object({
      url: webAddress,
      type: optionalField(shortText),
      width: optionalField(whole),
      height: optionalField(whole),
      alt: optionalField(cleanedText),
    }),
  ),
  max_snippet: optionalField(whole),
  partial: optionalField(v.boolean('must be true or false')),
  warnings: optionalField(v.array(cleanedText)),
  paragraphs: v.pipe(
    v.array(
      v.object({
        kind: v.picklist(['prose', 'heading', 'item', 'quote', 'preformatted']),
        text,
      }),
    ),
    v.minLength(1, 'must not be empty'),
    v.maxLength(MAX_PARAGRAPHS, `must have at most ${MAX_PARAGRAPHS} paragraphs`),
    v.description('The text as it was stored.'),
  ),
})

export type Stored = v.InferOutput<typeof storedSchema>

/**
 * The article as it was stored.
 *
 * @throws Failure `no-article` when nothing is left of its text
 */
export function storedArticle(stored: Stored, metadata: ArticleMetadata): Article {
  const { image, max_snippet: maxSnippet, partial = false, warnings = [] } = stored
  const paragraphs = stored.paragraphs
    .map(({ kind, text }) => ({ kind, text: cleanText(text) }))
    .filter(({ text }) => text !== '')
  if (paragraphs.length === 0) {
    throw new Failure('no-article', 'stored.paragraphs holds no text.')
  }
  return {
    ...makeArticle(paragraphs, metadata),
    language: canonicalTag(stored.declared_language ?? '') ?? null,
    ...defined({
      image: image && {
        url: image.url,
        ...defined({ type: image.type, width: image.width, height: image.height, alt: image.alt }),
      },
      maxSnippet,
    }),
    partial,
    warnings,
  }
}
