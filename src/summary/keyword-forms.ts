/** Recognises forms of one word: singular and plural, cases, words with a clitic. */

import { byLanguage } from '../language/by-language.ts'
import { dataOf, phrasesOf, wordsOf } from '../language/data/data-of.ts'
import { withoutParticles } from '../language/korean.ts'
import { scriptOf } from '../language/script.ts'
import { folded } from './term.ts'
import type { Units } from './units.ts'

interface Form {
  /** The word without clitics and Korean particles. */
  readonly bare: string
  /** The same, folded. */
  readonly folded: string
  /** The form that represents it, folded. */
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

/** What is known of the forms of a language's words. */
interface Morphology {
  readonly clitics: 'before' | 'after' | undefined
  readonly paradigms: readonly (readonly string[])[]
  readonly prefixes: readonly string[]
}

/** For how many languages it is remembered. */
const MAX_LANGUAGES = 100
const morphologyOf = byLanguage((language): Morphology => {
  const { clitics, endings, prefixes } = dataOf(language)
  const paradigms = phrasesOf(endings).map((paradigm) =>
    wordsOf(paradigm).map((ending) => (ending === '-' ? '' : ending)),
  )
  return { clitics, paradigms, prefixes: wordsOf(prefixes) }
}, MAX_LANGUAGES)

/**
 * A function that gives the form which represents a word of a text: the one with the first ending
 * of a paradigm (src/language/data, `endings`), or the shortest. Only forms in the text itself are
 * merged; clitics after an apostrophe are always removed.
 *
 * @param language BCP 47
 */
export function formsOf(
  { forms, folds }: Pick<Units, 'forms' | 'folds'>,
  language: string,
): (form: number) => Form {
  const { clitics, paradigms, prefixes } = morphologyOf(language)
  const bare = clitics === undefined ? forms : forms.map((form) => withoutClitic(form, clitics))
  const foldOf = (word: string, form: number) =>
    word === forms[form] ? folds[form]! : folded(word)
  const known = new Set(bare.map(foldOf))
  const particles = /^ko\b/.test(language) ? withoutParticles(bare) : undefined
  const baseOf = (word: string): string | undefined =>
    paradigms.length > 0
      ? byEndings(word, known, paradigms)
      : (byPrefix(word, known, prefixes) ?? byBeginning(word, known))
  return (form) => {
    const word = particles?.get(bare[form]!) ?? bare[form]!
    const fold = foldOf(word, form)
    return { bare: word, folded: fold, base: (known.has(fold) && baseOf(fold)) || fold }
  }
}

/** `l’eau` → `eau`, `Allah’tan` → `Allah`. */
function withoutClitic(word: string, side: 'before' | 'after'): string {
  const at =
    side === 'before' ? word.search(/['’]/) : Math.max(word.lastIndexOf("'"), word.lastIndexOf('’'))
  // «Brink’s» in a French text is no article with a word of one letter.
  if (at < 1 || at >= word.length - (side === 'before' ? 2 : 1)) return word
  if (side === 'after') return at >= 2 ? word.slice(0, at) : word
  return word.slice(at + 1)
}

/** The form with the same stem whose ending comes first in the paradigm. */
function byEndings(
  form: string,
  known: ReadonlySet<string>,
  paradigms: readonly (readonly string[])[],
): string | undefined {
  for (const paradigm of paradigms) {
    for (let rank = 1; rank < paradigm.length; rank += 1) {
      const ending = paradigm[rank]!
      if (form.length - ending.length < MIN_STEM || !form.endsWith(ending)) continue
      const stem = form.slice(0, form.length - ending.length)
      for (let better = 0; better < rank; better += 1) {
        const base = stem + paradigm[better]!
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
  known: ReadonlySet<string>,
  prefixes: readonly string[],
): string | undefined {
  for (const prefix of prefixes) {
    const rest = form.slice(prefix.length)
    if (form.startsWith(prefix) && rest.length >= MIN_STEM && known.has(rest)) return rest
  }
  return undefined
}

/** The shortest word of the text that is the beginning of this one. */
function byBeginning(form: string, known: ReadonlySet<string>): string | undefined {
  const script = scriptOf(form.charCodeAt(0))
  if (script === 'Hani' || script === 'Kana' || script === 'Thai') return undefined
  for (let end = Math.max(MIN_WHOLE, form.length - MAX_ENDING); end < form.length; end += 1) {
    if (known.has(form.slice(0, end))) return form.slice(0, end)
  }
  return undefined
}
