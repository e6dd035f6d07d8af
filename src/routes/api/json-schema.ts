/** The validator's schemas as JSON Schema 2020-12, for descriptions. */

import { toJsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import type { JsonSchema } from '../../http/openapi.ts'

/** Checks that JSON Schema cannot express are left out. */
export function jsonSchema(source: GenericSchema): JsonSchema {
  const { $schema, ...rest } = toJsonSchema(source, { errorMode: 'ignore' }) as Record<
    string,
    unknown
  >
  return rest
}
