/** What several addresses have in common in the API description. */

import type { JsonSchema } from '../../../http/openapi.ts'
import { FOCUS_PARAMETERS, LENGTH_PARAMETERS } from '../../request/options.ts'

/** A schema by its name among the components of the document. */
export const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` })

export const TEXT: JsonSchema = { type: 'string' }

/** A summary as it is given by default. */
export const JSON_FORM = { 'application/json': ref('Summary') }

/** By `format`, or by `Accept`. */
export const OTHER_FORMS = { 'text/html': TEXT, 'text/plain': TEXT, 'text/markdown': TEXT }

/** How long summaries are, and about what. */
export const OPTIONS = { ...LENGTH_PARAMETERS, ...FOCUS_PARAMETERS }

/** A text as the body of a request. */
export const TEXT_BODIES = {
  'application/json': ref('Submission'),
  'text/html': TEXT,
  'text/plain': TEXT,
  'text/markdown': TEXT,
}

export const EXAMPLE_TEXT =
  'The old lighthouse was lit again on Friday. Volunteers had repaired the lamp over two winters.'
