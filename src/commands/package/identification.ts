/**
 * Stands for the learnt weights of languages inside the package: empty until a text comes whose
 * language nobody names, because they are a third of all there is to load.
 */

import type { PackedTable } from '../../language/identification.ts'

const identification: { readonly tables: PackedTable[] } = { tables: [] }
export default identification

/** Loads the weights; once. */
export async function loadIdentification(): Promise<void> {
  if (identification.tables.length > 0) return
  const { default: learnt } = await import('../../language/identification.table.json', {
    with: { type: 'json' },
  })
  if (identification.tables.length === 0) identification.tables.push(...learnt.tables)
}
