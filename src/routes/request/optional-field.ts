/** A field of a JSON body that may be left out. */

import * as v from 'valibot'

/**
 * Null means the same as leaving the field out: the answers of this program say null for what is
 * not known, and what they say may be sent back. A merge patch is the exception (RFC 7396): there
 * null removes.
 */
export const optionalField = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.nullish(schema, () => undefined)
