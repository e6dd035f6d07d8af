/** What several addresses share in the API description. */

import type { JsonSchema } from '../../../http/openapi.ts'
import { FORMS } from '../../../library/forms.ts'
import { FOCUS_PARAMETERS, LENGTH_PARAMETERS } from '../../request/options.ts'

/** Refers to a schema by its name among the components of the document. */
export const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` })

export const TEXT: JsonSchema = { type: 'string' }

/** A summary in the default form. */
export const JSON_FORM = { 'application/json': ref('Summary') }

/** By `format`, or by `Accept`. */
const { json: _, ...others } = FORMS
const OTHER_MEDIA_TYPES = Object.values(others).map(({ mediaType }) => mediaType)
export const OTHER_FORMS: Readonly<Record<string, JsonSchema>> = Object.fromEntries(
  ['text/html', ...OTHER_MEDIA_TYPES].map((type) => [type, TEXT]),
)

/** The options for the length and the focus of summaries. */
export const OPTIONS = { ...LENGTH_PARAMETERS, ...FOCUS_PARAMETERS }

/** What an address may answer that fetches a page or a feed (404, 410: the other site said so). */
export const FETCH_PROBLEMS = [400, 403, 404, 410, 415, 422, 424, 429, 502, 503, 504]

/** A form, in either of its encodings, with the fields of a schema. */
export function formBodies(schema: string): Readonly<Record<string, JsonSchema>> {
  return {
    'application/x-www-form-urlencoded': ref(schema),
    'multipart/form-data': ref(schema),
  }
}

/** A text as the body of a request. */
export const TEXT_BODIES = {
  'application/json': ref('Submission'),
  'text/html': TEXT,
  'text/plain': TEXT,
  'text/markdown': TEXT,
  ...formBodies('Submission'),
}

export const EXAMPLE_TEXT =
  'The old lighthouse was lit again on Friday. Volunteers had repaired the lamp over two winters.'
