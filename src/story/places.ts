/** Countries and regions by their names in any language: as `Intl.DisplayNames` (CLDR) knows them. */

import { isUnspacedLanguage } from '../language/spacing.ts'

/** Of codes that name no place, or one of former days. */
const NOT_PLACES: ReadonlySet<string> = new Set(
  'EU EZ UN QO XA XB ZZ AN BU CS DD FX NT SU TP YD YU ZR'.split(' '),
)
/** Names of fewer letters are too like other words to be known by a part. */
const SHORTEST = 5
/** Of names so long two letters at the end may change, of others a vowel. */
const LONG = 8
/** So many letters may follow. */
const LONGEST_ENDING = 3
/** Beginnings of fewer letters begin common words too: «chil» «child» as well as «Chilean». */
const SURE = 5
/** In the scripts whose words change at their end, «й» and the soft sign among them. */
const VOWEL =
  /[aeiouyàâäáéèêëíïîóôöøúüûýаеёиіїйоуыьэюяαεηιουωάέήίόύώաեէըիոօաուაეიოუאהויاىيیےهةو\p{M}]/u

interface Places {
  /** Whole names in lower case. */
  readonly names: ReadonlyMap<string, string>
  /** Names of one word without their ending. */
  readonly stems: ReadonlyMap<string, { readonly code: string; readonly length: number }>
}

/** Feeds may name any tag, each with its tables; more are not kept. */
const MOST_LANGUAGES = 200
const known = new Map<string, Places>()
let codes: readonly string[] | undefined

/** ISO 3166 codes that have a name. */
function regionCodes(): readonly string[] {
  if (codes !== undefined) return codes
  const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i))
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  codes = letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !NOT_PLACES.has(code) && names.of(code) !== undefined)
  return codes
}

function placesOf(language: string): Places {
  const made = known.get(language)
  if (made !== undefined) return made
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
  const places = { names, stems }
  if (known.size >= MOST_LANGUAGES) known.clear()
  known.set(language, places)
  return places
}

/**
 * The region that the word at `i` names, alone or with the next one: its ISO 3166 code.
 *
 * @param words of a text in order, in lower case
 * @param isName the word is written like a name, which a script without capitals cannot tell
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
    // The last vowel of a short name gives way to another: «Chile», «Chilean».
    const next = word[length] ?? ''
    if (length >= SURE ? isName || next !== '' : VOWEL.test(next)) return found.code
  }
  return undefined
}

/** Regions named in a text of a language that writes no spaces, where a name may begin anywhere. */
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

/** What a language calls a region: «Belarus», «Беларусь»; the code itself where it has no name. */
export function placeName(code: string, language: string): string {
  return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code
}
