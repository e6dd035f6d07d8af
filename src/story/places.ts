/** Finds countries and regions by their names in any language (`Intl.DisplayNames`, CLDR). */

import { byLanguage } from '../language/by-language.ts'
import { isUnspacedLanguage } from '../language/spacing.ts'

/** Codes that do not name a place, or name one that no longer exists. */
const NOT_PLACES: ReadonlySet<string> = new Set(
  'EU EZ UN QO XA XB ZZ AN BU CS DD FX NT SU TP YD YU ZR'.split(' '),
)
/** Names with fewer letters are too like other words to be recognised without their ending. */
const SHORTEST = 5
/** In names of at least this many letters the last two may change; in others, a final vowel. */
const LONG = 8
/** How many letters longer than the name a word may be. */
const LONGEST_ENDING = 3
/** Shorter stems begin common words too: «chil» begins «child» as well as «Chilean». */
const SURE = 5
/** Vowels of scripts whose words change at their end; «й» and the soft sign count too. */
const VOWEL =
  /[aeiouyàâäáéèêëíïîóôöøúüûýаеёиіїйоуыьэюяαεηιουωάέήίόύώաեէըիոօաուაეიოუאהויاىيیےهةو\p{M}]/u

interface Places {
  /** Codes by whole name, in lower case. */
  readonly names: ReadonlyMap<string, string>
  /** One-word names, by the name without its ending; `length` is that of the whole name. */
  readonly stems: ReadonlyMap<string, { readonly code: string; readonly length: number }>
}

const MOST_LANGUAGES = 200
let codes: readonly string[] | undefined

/** ISO 3166 codes that have an English name. */
function regionCodes(): readonly string[] {
  if (codes !== undefined) return codes
  const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i))
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  codes = letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !NOT_PLACES.has(code) && names.of(code) !== undefined)
  return codes
}

const placesOf = byLanguage(readPlaces, MOST_LANGUAGES)

function readPlaces(language: string): Places {
  const names = new Map<string, string>()
  const stems = new Map<string, { code: string; length: number }>()
  const shown = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
  for (const code of regionCodes()) {
    const name = shown.of(code)?.toLowerCase()
    if (name === undefined || name.length < 2) continue
    names.set(name, code)
    if (/\s/.test(name) || name.length < SHORTEST) continue
    const kept =
      name.length < LONG ? name.length - Number(VOWEL.test(name.at(-1)!)) : name.length - 2
    stems.set(name.slice(0, kept), { code, length: name.length })
  }
  return { names, stems }
}

/**
 * The ISO 3166 code of the region that the word at `i` names, alone or together with the next word.
 *
 * @param words of a text in order, in lower case
 * @param isName whether the word may be a name by its spelling; true in scripts without capitals
 */
export function placeAt(
  words: readonly string[],
  i: number,
  language: string,
  isName: boolean,
): string | undefined {
  const { names, stems } = placesOf(language)
  const word = words[i]!
  return (
    (isName ? names.get(word) : undefined) ??
    byStem(word, stems, isName) ??
    (i + 1 < words.length ? names.get(`${word} ${words[i + 1]!}`) : undefined)
  )
}

/** «Россией» is «Россия», «Russian» is «Russia»; «child» is not «Chile», nor «канал» «Канада». */
function byStem(word: string, stems: Places['stems'], isName: boolean): string | undefined {
  for (let length = word.length; length >= SHORTEST - 1; length -= 1) {
    const found = stems.get(word.slice(0, length))
    if (found === undefined || word.length - found.length > LONGEST_ENDING) continue
    // After a short stem a vowel must follow: «Chilean» from «Chile».
    const next = word[length] ?? ''
    if (length >= SURE ? isName || next !== '' : VOWEL.test(next)) return found.code
  }
  return undefined
}

/** Regions named in text of a language written without spaces, where a name may begin anywhere. */
export function placesWithin(
  text: string,
  language: string,
): { readonly code: string; readonly name: string; readonly at: number }[] {
  if (!isUnspacedLanguage(language)) return []
  return [...placesOf(language).names].flatMap(([name, code]) => {
    const at = text.indexOf(name)
    return at < 0 ? [] : [{ code, name, at }]
  })
}

const displayNames = byLanguage(
  (language) => new Intl.DisplayNames(language, { type: 'region' }),
  MOST_LANGUAGES,
)

/** A region's name in a language («Belarus», «Беларусь»), or its code if it has none. */
export function placeName(code: string, language: string): string {
  return displayNames(language).of(code) ?? code
}
