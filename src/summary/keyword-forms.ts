/** Recognises forms of one word: singular and plural, cases, words with a clitic. */

import { dataOf, phrasesOf, wordsOf } from '../language/data/data-of.ts'
import { withoutParticles } from '../language/korean.ts'
import { scriptOf } from '../language/script.ts'

export interface Form {
  /** The word without clitics and Korean particles. */
  readonly bare: string
  /** The form that represents it. */
  readonly base: string
}

/** Letters that must remain of a word. */
const MIN_STEM = 3
/**
 * In a language without listed endings, a word of this length is merged with longer ones that begin
 * with it. UTF-16 units.
 */
const MIN_WHOLE = 4
const MAX_ENDING = 4

/**
 * The form that represents each word of a text: the one with the first ending of a paradigm
 * (src/language/data, `endings`), or the shortest. Only forms in the text itself are merged;
 * clitics after an apostrophe are always removed.
 *
 * @param forms words as they are written, without repetitions
 * @param language BCP 47
 */
export function baseForms(forms: Iterable<string>, language: string): Map<string, Form> {
  const { clitics, endings, prefixes } = dataOf(language)
  const bare = new Map<string, string>()
  for (const form of forms) bare.set(form, withoutClitic(form, clitics))
  const known = new Map<string, string>()
  for (const word of bare.values()) if (!known.has(fold(word))) known.set(fold(word), word)
  const bases = merged(known, phrasesOf(endings).map(wordsOf), wordsOf(prefixes))
  const particles = /^ko\b/.test(language) ? withoutParticles(bare.values()) : undefined
  const result = new Map<string, Form>()
  for (const [form, word] of bare) {
    const noun = particles?.get(word) ?? word
    result.set(form, { bare: noun, base: bases.get(fold(noun)) ?? noun })
  }
  return result
}

const fold = (word: string): string => word.normalize('NFKC').toLowerCase()

/** `l’eau` → `eau`, `Allah’tan` → `Allah`. */
function withoutClitic(word: string, side: 'before' | 'after' | undefined): string {
  if (side === undefined) return word
  const at = side === 'before' ? word.search(/['’]/) : word.search(/['’][^'’]*$/)
  // «Brink’s» in a French text is no article with a word of one letter.
  if (at < 1 || at >= word.length - (side === 'before' ? 2 : 1)) return word
  if (side === 'after') return at >= 2 ? word.slice(0, at) : word
  return word.slice(at + 1)
}

/** The representative form, as it is written, of each folded form. */
function merged(
  known: ReadonlyMap<string, string>,
  paradigms: readonly (readonly string[])[],
  prefixes: readonly string[],
): Map<string, string> {
  const bases = new Map<string, string>()
  const stand = (form: string, base: string) => bases.set(form, known.get(base)!)
  for (const form of known.keys()) {
    const base =
      paradigms.length > 0
        ? byEndings(form, known, paradigms)
        : (byPrefix(form, known, prefixes) ?? byBeginning(form, known))
    if (base !== undefined) stand(form, base)
  }
  return bases
}

/** The form with the same stem whose ending comes first in the paradigm. */
function byEndings(
  form: string,
  known: ReadonlyMap<string, string>,
  paradigms: readonly (readonly string[])[],
): string | undefined {
  for (const paradigm of paradigms) {
    for (const [rank, written] of paradigm.entries()) {
      const ending = written === '-' ? '' : written
      const stem = form.slice(0, form.length - ending.length)
      if (stem.length < MIN_STEM || !form.endsWith(ending)) continue
      for (const better of paradigm.slice(0, rank)) {
        const base = stem + (better === '-' ? '' : better)
        // Never a longer one: «Nowak» is not a form of «Nowaka».
        if (base.length <= form.length && known.has(base)) return base
      }
    }
  }
  return undefined
}

/** `בבית` and `הבית` become `בית` if the text has that too. */
function byPrefix(
  form: string,
  known: ReadonlyMap<string, string>,
  prefixes: readonly string[],
): string | undefined {
  for (const prefix of prefixes) {
    const rest = form.slice(prefix.length)
    if (form.startsWith(prefix) && rest.length >= MIN_STEM && known.has(rest)) return rest
  }
  return undefined
}

/** The shortest word of the text that is the beginning of this one. */
function byBeginning(form: string, known: ReadonlyMap<string, string>): string | undefined {
  const script = scriptOf(form.charCodeAt(0))
  if (script === 'Hani' || script === 'Kana' || script === 'Thai') return undefined
  for (let end = Math.max(MIN_WHOLE, form.length - MAX_ENDING); end < form.length; end += 1) {
    if (known.has(form.slice(0, end))) return form.slice(0, end)
  }
  return undefined
}
