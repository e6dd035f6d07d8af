/** Finds what is known of a language by its tag. */

import { primaryLanguage } from '../tag.ts'
import { GENERAL } from './general.ts'
import type { LanguageData } from './language-data.ts'
import { LANGUAGES } from './languages.ts'

const NOTHING: LanguageData = {}

/** What is known of a language, given as BCP 47; an empty object for most. */
export function dataOf(tag: string): LanguageData {
  const primary = primaryLanguage(tag)
  const own = Object.hasOwn(LANGUAGES, primary) ? LANGUAGES[primary]! : NOTHING
  return own.like === undefined ? own : { ...dataOf(own.like), ...own }
}

/** The words of a list of the data; none where there is no list. */
export const wordsOf = (list: string | undefined): string[] => list?.trim().split(/\s+/) ?? []

/** Each month's forms, January first; empty where nothing is known. */
export const monthsOf = ({ months }: LanguageData): string[][] =>
  wordsOf(months).map((forms) => forms.split('|'))

/** The phrases of a list of the data; none where there is no list. */
export const phrasesOf = (list: string | undefined): string[] =>
  list?.split('|').map((phrase) => phrase.trim()) ?? []

/** What is known of all languages together, those words first that belong to none. */
export const everyLanguage = (): LanguageData[] => [GENERAL, ...Object.values(LANGUAGES)]

/** Small words that stand inside names in many languages, and those of the language. */
export const nameParticles = (language: string): ReadonlySet<string> =>
  new Set([...wordsOf(GENERAL.nameParticles), ...wordsOf(dataOf(language).nameParticles)])
