/** Which sentences may stand in a summary at all. */

import type { Unit } from './units.ts'

/** The usual marks at the end of a sentence in any script, with what may close after them. */
const END_MARK = /[.!?…。！？｡।॥۔؟։።၊။៕]["'”’»›)\]」』】〉》]*\s*$/u
const PAIRS: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '（': '）',
  '「': '」',
  '『': '』',
  '《': '》',
  '【': '】',
  '“': '”',
  '«': '»',
}
const CLOSERS = new Set(Object.values(PAIRS))
/** Most sentences hold no such mark. */
const PAIRED = /["“”„«»()[\]（）「」『』《》【】]/

/**
 * Whether all that opens in a text closes, in order. German „…“ and »…«, and straight quotation
 * marks, are counted by their number.
 */
export function isBalanced(text: string): boolean {
  if (!PAIRED.test(text)) return true
  const german = text.includes('„') || /»\S[^«»]*«/.test(text) || /”\S[^”]*”/.test(text)
  const open: string[] = []
  for (const mark of text) {
    if (german && '“”„«»'.includes(mark)) continue
    const close = PAIRS[mark]
    if (close !== undefined) open.push(close)
    else if (CLOSERS.has(mark)) {
      // `1) first` and `a) second` close what nothing opened.
      if (mark === ')' && open.length === 0 && /^\s*\p{L}?\p{N}*\)/u.test(text)) continue
      if (open.pop() !== mark) return false
    }
  }
  const count = (mark: string) => text.split(mark).length - 1
  if (german && text.includes('„') && count('„') !== count('“') + count('”')) return false
  if (german && !text.includes('„') && (count('»') !== count('«') || count('”') % 2 !== 0))
    return false
  return open.length === 0 && count('"') % 2 === 0
}

/** A sentence under both is a stub: a chapter mark, an exclamation. Ideographs are few and say much. */
const MIN_WORDS = 5
const MIN_LENGTH = 28
const MIN_UNSPACED = 12
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u

/**
 * The sentences of a text that may be chosen: whole, balanced, with an end mark where the text
 * uses any, neither a stub nor a monster.
 */
export function eligibleUnits(units: readonly Pick<Unit, 'text' | 'words'>[]): boolean[] {
  const marked = units.filter(({ text }) => END_MARK.test(text)).length
  // Poems, lists and scripts that use no end marks: there the mark says nothing.
  const usesMarks = marked >= units.length * 0.4
  return units.map(({ text, words }) => {
    if (usesMarks && !END_MARK.test(text)) return false
    if (words < MIN_WORDS && text.length < (UNSPACED.test(text) ? MIN_UNSPACED : MIN_LENGTH))
      return false
    if (words > 120 || text.length > 900) return false
    if (/^[\p{Ll}]/u.test(text)) return false
    return isBalanced(text)
  })
}
