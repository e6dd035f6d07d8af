/** Reads superscripts and subscripts: powers, indices, ordinals and marks of notes. */

import { firstNamed, namesOf, type PageElement } from '../html/dom.ts'

/** A longer text is neither a power nor the mark of a note. Characters. */
const MAX_RAISED = 6
const LINK = new Set(['a'])
const NOTE_MARK = /^(?:[[(]?[\p{N}*†‡§a-z]{1,3}[\])]?|[↩↑⤴^]\ufe0e?)$/u
/** Names of elements that contain the mark of a note. */
const NOTE_NAMES = /foot-?note|end-?note|note-?ref|citation|\b(?:note|ref|fn|cite)\b/i
const FIGURES = /^[+−–-]?\d{1,4}(?:[.,]\d{1,2})?$/
/** Several notes: "2,3", "4–6". */
const NOTES = /^\d{1,2}(?:[,;–-] ?\d{1,2})+$/
/** As in German books: "1)". */
const NOTE_WITH_BRACKET = /^\d{1,2}\)$/
/** A letter as a note. Behind a short word it belongs to an abbreviation or a number: "Sra", "1a". */
const NOTE_LETTER = /^[a-d]$/
const LONG_WORD = /\p{Ll}{5}$/u
/** The end of a sentence or clause, or of a word that is too long to be a unit. */
const BEFORE_NOTE = /(?:[.!?,;:…»”’"')\]。！？、，।۔]|\p{L}{4})$/u

const RAISED: ReadonlyMap<string, string> = tableOf('0123456789+-−–n()', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻ⁿ⁽⁾')
const LOWERED: ReadonlyMap<string, string> = tableOf('0123456789+-−–()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₋₍₎')

function tableOf(from: string, to: string): Map<string, string> {
  const signs = [...to]
  return new Map([...from].map((sign, i) => [sign, signs[i]!]))
}

/**
 * What replaces a superscript or subscript in plain text: superscript digits for a power (100² is
 * not 1002), nothing for the mark of a note. Null for all others, which are read as they are (1st,
 * H2O).
 *
 * @param as the name of the element, or of the one that it looks like
 * @param before the end of the line so far
 */
export function raisedText(element: PageElement, as: string, before: string): string | null {
  const text = (element.textContent ?? '').trim()
  if (text === '' || text.length > MAX_RAISED) return null
  if (as === 'sub') {
    // Between digits it would be read as one of them: log₂8.
    const isBesideDigits =
      /[\d/⁄]$/.test(before) || /^\d/.test(element.nextSibling?.textContent ?? '')
    return isBesideDigits && FIGURES.test(text) ? mapped(text, LOWERED) : null
  }
  if (NOTE_MARK.test(text)) {
    if (firstNamed(element, LINK) !== undefined || /^[[(*†‡§]/.test(text)) return ''
    if (NOTE_NAMES.test(namesOf(element))) return ''
  }
  if (NOTE_WITH_BRACKET.test(text)) return ''
  if (NOTES.test(text) && BEFORE_NOTE.test(before)) return ''
  if (NOTE_LETTER.test(text) && LONG_WORD.test(before)) return ''
  if (FIGURES.test(text)) {
    if (BEFORE_NOTE.test(before) && /^\d{1,3}$/.test(text) && !/\)$/.test(before)) return ''
    return mapped(text, RAISED)
  }
  return text === 'n' && /\d$/.test(before) ? 'ⁿ' : null
}

function mapped(text: string, table: ReadonlyMap<string, string>): string | null {
  const signs = [...text].map((sign) => table.get(sign))
  return signs.includes(undefined) ? null : signs.join('')
}

/**
 * Whether an element is the number of a footnote, or the arrow back from it: a link that is not
 * part of the text.
 */
export function isNoteLink(element: PageElement): boolean {
  const text = (element.textContent ?? '').trim()
  if (text.length > MAX_RAISED) return false
  const href = element.getAttribute('href') ?? ''
  return (
    (href.startsWith('#') && NOTE_MARK.test(text)) ||
    element.getAttribute('role') === 'doc-backlink'
  )
}
