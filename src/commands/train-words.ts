/**
 * `npm run train:words [-- FOLDER | --dates | --untranslated]`: packs the function words of all
 * languages, learnt.txt, entered.txt, dates.txt and untranslated.txt in src/language/function-words/,
 * into table.json beside them. With FOLDER, the texts that train-language.ts describes, it also
 * learns learnt.txt again; English has only the entered words. With --dates it writes dates.txt
 * again: CLDR's names of months and weekdays, from `Intl`. With --untranslated it learns
 * untranslated.txt again: words of the news that translate no English word of matter.
 *
 * A word is learnt if it is in a fifth of the stretches of news (the open half of NTREX-128,
 * CC BY-SA 4.0) and also in the other texts of the language: free translations and the Declaration
 * of Human Rights. Words about the subject of an article come in bursts, function words evenly, so a
 * rarer word must be in nearly as many stretches as an even distribution would give. Nothing is
 * learnt for a language without news. Takes about two minutes.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { dataOf, phrasesOf, wordsOf } from '../language/data/data-of.ts'
import { LANGUAGES } from '../language/data/languages.ts'
import { functionWords } from '../language/function-words.ts'
import { primaryLanguage } from '../language/tag.ts'
import { packWords } from '../language/word-set.ts'
import { words } from '../language/words.ts'
import { type Corpus, readCorpora, readNtrex } from './language-text.ts'
import { untranslated } from './untranslated.ts'

const FOLDER = resolve(import.meta.dirname, '../language/function-words')
const UNTRANSLATED = 'untranslated.txt'
/** The word lists in that folder. */
export const LISTS = ['learnt.txt', 'entered.txt', 'dates.txt', UNTRANSLATED]

/** Lines in a stretch of text; a stretch is treated as a document. */
const STRETCH = 16
/** A function word is in at least this share of the stretches. */
const SPREAD = 0.2
/** A word in this share of the stretches is a function word, however it is distributed. */
const EVERYWHERE = 0.3
/**
 * Rarer words must be in at least this share of the stretches that an even distribution would give.
 */
const EVEN = 0.88
/** Of the other texts this share has the word, at least so often among its words. */
const OTHERS = 0.4
const OFTEN = 5e-5
/** So many other texts are enough to tell what is usual. */
const MANY = 4
/** A text with fewer words is not used. */
const ENOUGH = 2000
/** A word that is capitalised within sentences this often is a name, or a German noun. */
const CAPITALS = 0.4
/** The maximum of function words for one language. */
const MOST = 120

interface Counts {
  readonly total: number
  readonly uses: ReadonlyMap<string, number>
  readonly stretches: ReadonlyMap<string, number>
  readonly capitals: ReadonlyMap<string, number>
  readonly length: number
}

const add = (counts: Map<string, number>, word: string): void => {
  counts.set(word, (counts.get(word) ?? 0) + 1)
}

/** The form in which keywords look a word up. */
const folded = (word: string): string => word.toLowerCase().replace('’', "'")

function countsOf(lines: readonly string[]): Counts {
  const uses = new Map<string, number>()
  const stretches = new Map<string, number>()
  const capitals = new Map<string, number>()
  let total = 0
  for (let from = 0; from < lines.length; from += STRETCH) {
    const here = new Set<string>()
    for (const line of lines.slice(from, from + STRETCH)) {
      for (const [i, { start, end }] of words(line).entries()) {
        const written = line.slice(start, end)
        const word = folded(written)
        total += 1
        add(uses, word)
        here.add(word)
        if (i > 0 && written !== written.toLowerCase()) add(capitals, word)
      }
    }
    for (const word of here) add(stretches, word)
  }
  return { total, uses, stretches, capitals, length: Math.ceil(lines.length / STRETCH) }
}

/** In scripts with letters for vowels, very short words are never keywords anyway. */
const LONG_SCRIPT = /^[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}]/u

function isLongEnough(word: string, language: string): boolean {
  const isLatin = /^[\p{sc=Latn}]/u.test(word)
  const own = new Intl.Locale(language).maximize().script
  if (/\d/.test(word) || (isLatin && own !== 'Latn')) return false
  return [...word].length >= (LONG_SCRIPT.test(word) ? 4 : 2)
}

/** The function words of a language, the most widespread first. */
function learn(language: string, corpora: readonly Corpus[]): string[] {
  const counted = (source: (name: string) => boolean) =>
    corpora.filter((corpus) => source(corpus.source)).map(({ lines }) => countsOf(lines))
  const news = counted((name) => name === 'ntrex')
  const others = counted((name) => name !== 'ntrex' && name !== 'words').filter(
    ({ total }) => total > ENOUGH,
  )
  const found = new Map<string, number>()
  for (const { uses, stretches, capitals, length } of news) {
    for (const [word, count] of stretches) {
      const share = count / length
      if (share < SPREAD || !isLongEnough(word, language)) continue
      const used = uses.get(word)!
      if ((capitals.get(word) ?? 0) > CAPITALS * used) continue
      const expected = 1 - Math.exp(-used / length)
      const isEven = share >= EVEN * expected
      if (share < EVERYWHERE && !isEven) continue
      const known = others.filter((other) => (other.uses.get(word) ?? 0) > OFTEN * other.total)
      // Two or three other texts of a language say little.
      if (known.length < OTHERS * others.length && !(isEven && others.length < MANY)) continue
      found.set(word, Math.max(share, found.get(word) ?? 0))
    }
  }
  return [...found]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([word]) => word)
}

async function learnAll(folder: string): Promise<Map<string, string[]>> {
  const byLanguage = Map.groupBy([...(await readCorpora(folder)), ...readNtrex()], ({ language }) =>
    primaryLanguage(language),
  )
  const lists = new Map<string, string[]>()
  for (const language of Object.keys(LANGUAGES)) {
    const list = language === 'en' ? [] : learn(language, byLanguage.get(language) ?? [])
    if (list.length > 0) lists.set(language, list)
  }
  return lists
}

/** The lines of a list, `tag: word word …`; long lines continue after two spaces. */
export function writeLists(lists: ReadonlyMap<string, readonly string[]>): string {
  let text = ''
  for (const [tag, list] of [...lists].sort(([a], [b]) => (a < b ? -1 : 1))) {
    let line = `${tag}:`
    for (const word of [...new Set(list)].sort()) {
      if (line.length + word.length >= 100) {
        text += `${line}\n`
        line = ' '
      }
      line += ` ${word}`
    }
    text += `${line}\n`
  }
  return text
}

/** The words of each language, from the text that `writeLists` makes. */
export function readLists(text: string): Map<string, string[]> {
  return new Map(
    text
      .split(/^(?=\S)/m)
      .filter((entry) => entry.trim() !== '')
      .map((entry) => {
        const colon = entry.indexOf(':')
        return [
          entry.slice(0, colon),
          entry
            .slice(colon + 1)
            .trim()
            .split(/\s+/),
        ]
      }),
  )
}

/** What a language's own data say, and what is packed for the languages that it is like. */
function knownElsewhere(tag: string, wordsOfTag: (tag: string) => string[]): Set<string> {
  const { like, quotatives, pointsBack, weekdays } = dataOf(tag)
  const known = new Set([...wordsOf(quotatives), ...phrasesOf(pointsBack), ...wordsOf(weekdays)])
  for (let above = like; above !== undefined; above = dataOf(above).like) {
    for (const word of wordsToPack(above, wordsOfTag)) known.add(word)
  }
  return known
}

function wordsToPack(tag: string, wordsOfTag: (tag: string) => string[]): string[] {
  const known = knownElsewhere(tag, wordsOfTag)
  return wordsOfTag(tag).filter((word) => !known.has(word))
}

/** The contents of `table.json`, made from all lists. */
export function packLists(...texts: readonly string[]): string {
  const lists = texts.map(readLists)
  const tags = [...new Set(lists.flatMap((list) => [...list.keys()]))].sort()
  const wordsOfTag = (tag: string): string[] => lists.flatMap((list) => list.get(tag) ?? [])
  const packed = tags.map((tag) => [tag, packWords(wordsToPack(tag, wordsOfTag))])
  return `${JSON.stringify(Object.fromEntries(packed), null, 2)}\n`
}

/** One word; in Arabic script, of at least four letters. */
const DATE_NAME = /^(?:(?=\P{sc=Arab})[\p{L}\p{M}'-]{2,}|[\p{L}\p{M}]{4,})$/u
/** Any Sunday, and a day. Milliseconds. */
const SUNDAY = Date.UTC(2023, 0, 1)
const DAY = 86_400_000

/** Names of weekdays in a language, where they are one word each; none where `Intl` does not know it. */
function dateNames(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
  if (primaryLanguage(format.resolvedOptions().locale) !== language) return []
  const names = Array.from({ length: 7 }, (_, day) =>
    folded(format.format(SUNDAY + day * DAY).normalize('NFC')),
  )
  const { months, weekdays } = dataOf(language)
  // Names in the data of the language are not repeated here; short names may be other words.
  const known = months !== undefined && weekdays !== undefined
  return [...names].filter((name) => !known && DATE_NAME.test(name) && isLongEnough(name, language))
}

/** The most untranslated words of a language: with each further one the table gains less. */
const MOST_UNTRANSLATED = 24

/** The untranslated words of each language that no other list has. */
function learnUntranslated(): Map<string, string[]> {
  const news = readNtrex()
  const english = news.find(({ language }) => language === 'en')?.documents ?? []
  const isGrammar = functionWords('en')
  const others = LISTS.filter((name) => name !== UNTRANSLATED).map((name) =>
    readLists(readFileSync(join(FOLDER, name), 'utf8')),
  )
  const wordsOfTag = (tag: string): string[] => others.flatMap((list) => list.get(tag) ?? [])
  const lists = new Map<string, string[]>()
  for (const { tag: written, language, documents } of news) {
    // Cantonese is answered by the tag of the language that it is like.
    const tag = primaryLanguage(language === '' ? (dataOf(written).like ?? '') : language)
    if (tag === 'en' || tag === '') continue
    const known = new Set([...wordsOfTag(tag), ...knownElsewhere(tag, wordsOfTag)])
    const found = untranslated(documents, english, isGrammar)
      .filter((word) => isLongEnough(word, tag) && !known.has(word))
      .slice(0, MOST_UNTRANSLATED)
    lists.set(tag, [...(lists.get(tag) ?? []), ...found])
  }
  return lists
}

if (import.meta.main) {
  const [argument] = process.argv.slice(2)
  const folder = argument?.startsWith('--') ? undefined : argument
  if (folder !== undefined && !existsSync(join(folder, 'mediawiki'))) {
    console.error(
      `${folder} holds no text to learn from; the head of src/commands/train-language.ts says what goes in it.`,
    )
    process.exit(1)
  }
  if (folder !== undefined)
    writeFileSync(join(FOLDER, 'learnt.txt'), writeLists(await learnAll(folder)))
  if (argument === '--dates') {
    const dates = Object.keys(LANGUAGES).map((language) => [language, dateNames(language)] as const)
    const known = new Map(dates.filter(([, names]) => names.length > 0))
    writeFileSync(join(FOLDER, 'dates.txt'), writeLists(known))
  }
  if (argument === '--untranslated')
    writeFileSync(join(FOLDER, UNTRANSLATED), writeLists(learnUntranslated()))
  const lists = LISTS.map((name) => readFileSync(join(FOLDER, name), 'utf8'))
  writeFileSync(join(FOLDER, 'table.json'), packLists(...lists))
}
