/**
 * Replaces the weights for language identification in the package: empty until a text needs them,
 * because they are a third of everything to load.
 */

import type { PackedTable } from '../../language/identification.ts'

const identification: { readonly tables: PackedTable[] } = { tables: [] }
export default identification

/** Loads the weights, once. */
export async function loadIdentification(): Promise<void> {
  if (identification.tables.length > 0) return
  const { default: learnt } = await import('../../language/identification.table.json', {
    with: { type: 'json' },
  })
  if (identification.tables.length === 0) identification.tables.push(...learnt.tables)
}
