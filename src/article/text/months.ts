import { everyLanguage, monthsOf } from '../../language/data/data-of.ts'

let table: ReadonlyMap<string, number> | undefined

/** Number of the month that a word names in any of the languages, 1 to 12, or null. */
export function monthOf(word: string): number | null {
  if (table === undefined) {
    const months = new Map<string, number>()
    for (const data of everyLanguage()) {
      for (const [index, forms] of monthsOf(data).entries()) {
        for (const form of forms) months.set(form, index + 1)
      }
    }
    table = months
  }
  return table.get(word.toLowerCase().replace(/\.$/, '')) ?? null
}
