/** What articles are compared by: terms within one language, marks across languages. */

import { asciiDigits } from '../language/digits.ts'
import { functionWords } from '../language/function-words.ts'
import { withoutParticles } from '../language/korean.ts'
import { type Script, scriptOf } from '../language/script.ts'
import { isUnspacedLanguage } from '../language/spacing.ts'
import type { Span } from '../language/span.ts'
import { primaryLanguage } from '../language/tag.ts'
import type { WordSet } from '../language/word-set.ts'
import { words } from '../language/words.ts'
import { bonesOf } from './bones.ts'
import { namesByCapital } from './capitals.ts'
import { conceptAt, conceptsWithin } from './concepts.ts'
import { hashOf } from './hash.ts'
import { nameStem } from './name-stem.ts'
import { readNumber } from './numbers.ts'
import { numeralsOf } from './numerals.ts'
import { placeAt, placesWithin } from './places.ts'
import { romanise } from './romanise.ts'

export interface StoryArticle {
  readonly id: string
  /** BCP 47, canonical. */
  readonly language: string
  readonly title: string
  readonly text: string
  /** RFC 3339. */
  readonly date: string
}

export type MarkKind = 'number' | 'date' | 'place' | 'name' | 'concept'

/** Something in an article that means the same in every language. */
export interface Mark {
  readonly kind: MarkKind
  /** Hash of its key. */
  readonly hash: number
  /** As the article first writes it; a name with what follows of it: «Karen Stewart». */
  readonly shown: string
  /** Length of its own word, at the beginning of `shown`, in UTF-16 units. */
  readonly length: number
  /** For a name, its romanised sounds; otherwise empty. */
  readonly sounds: string
  /** Hash of the term it is written with; 0 if it was found in unspaced text. */
  readonly term: number
  /** Where it first occurs, in UTF-16 units. */
  readonly at: number
}

export interface Features {
  readonly id: string
  readonly language: string
  /** Milliseconds since 1970. */
  readonly time: number
  /** How often each term (by hash, numbers included) occurs; in the title, each counts twice. */
  readonly terms: ReadonlyMap<number, number>
  /** How likely an article has such a term, guessed from its form, while few have been counted. */
  readonly guesses: ReadonlyMap<number, number>
  /** Numbers, and terms that are written like names. */
  readonly pointed: ReadonlySet<number>
  /** Terms of the title, as written there. */
  readonly title: ReadonlyMap<number, string>
  /** By key; marks with equal keys are the same: `N18000000`, `D9-17`, `PBY`, `Ttrmp`, `C33`. */
  readonly marks: ReadonlyMap<string, Mark>
  /** The words in order. Each number is `OPEN`; its hash is at the same index of `fillings`. */
  readonly sequence: Uint32Array
  readonly fillings: Uint32Array
}

/** Stands for any number in a sequence. */
export const OPEN = 1
/** UTF-16 units that are read: a news report states its event at the beginning. */
const READ = 3000
/** Words are compared by this many first letters: a crude stemmer that serves every language. */
const STEM = 6
const CASED: ReadonlySet<Script | undefined> = new Set<Script>(['Latn', 'Cyrl', 'Grek', 'Armn'])
/** Whether the script of a word has capitals, by which names can be told. */
export const isCased = (word: string): boolean => CASED.has(scriptOf(word.charCodeAt(0)))
/** What a name has after an apostrophe: in Turkish every case, «Ankara’da», «Okello’yu». */
const OWNER = /['’]s$/
const TURKISH_CASE = /['’]\p{L}{1,6}$/u
/** Most words of a name as it is shown. */
const LONGEST_NAME = 4
/** Place names up to this many letters may be common words in some language. */
const SHORT_NAME = 4
/** With fewer consonants left, what looks like an ending may belong to the name. */
const ENOUGH_BONES = 3
/** Chance that an article has a given term, by the number of its letters (the index). */
const GUESS_BY_LENGTH = [1, 0.35, 0.35, 0.2, 0.08, 0.05, 0.03]
const GUESS_IDEOGRAPH = 0.15
const RARE_GUESS = 0.03
const IDEOGRAPHS = /[\u3040-\u9fff]/

/** Reads the first 3,000 characters of an article, its title included. Pure; linear. */
export function featuresOf(article: StoryArticle): Features {
  const title = article.title.slice(0, READ).normalize('NFC')
  const body = article.text.slice(0, READ).normalize('NFC')
  const text = asciiDigits(`${title}\n${body}`.slice(0, READ))
  const reader = new FeatureReader(article, text, title.length)
  for (let i = 0; i < reader.length; i += 1) reader.read(i)
  return reader.finish()
}

class FeatureReader {
  private readonly language: string
  private readonly isUnspaced: boolean
  private readonly ending: RegExp
  private readonly written: readonly string[]
  private readonly lower: readonly string[]
  private readonly capitals: ReadonlySet<string>
  private readonly nouns: ReadonlyMap<string, string> | undefined
  private readonly stops: WordSet
  private readonly calendar: ReadonlySet<string>
  private readonly terms = new Map<number, number>()
  private readonly guesses = new Map<number, number>()
  private readonly pointed = new Set<number>()
  private readonly title = new Map<number, string>()
  private readonly marks = new Map<string, Mark>()
  private readonly sequence: Uint32Array
  private readonly fillings: Uint32Array

  private readonly article: StoryArticle
  private readonly text: string
  private readonly titleEnd: number
  private readonly spans: readonly Span[]

  constructor(article: StoryArticle, text: string, titleEnd: number) {
    const spans = words(text)
    this.article = article
    this.text = text
    this.titleEnd = titleEnd
    this.spans = spans
    this.language = article.language
    this.isUnspaced = isUnspacedLanguage(article.language)
    this.ending = primaryLanguage(article.language) === 'tr' ? TURKISH_CASE : OWNER
    this.written = spans.map(({ start, end }) => text.slice(start, end))
    this.lower = this.written.map((word) => word.toLowerCase())
    this.capitals = namesByCapital(text, titleEnd, spans, this.written)
    this.nouns = /^ko\b/.test(this.language) ? withoutParticles(this.written) : undefined
    this.stops = functionWords(this.language)
    this.calendar = numeralsOf(this.language).calendar
    this.sequence = new Uint32Array(spans.length)
    this.fillings = new Uint32Array(spans.length)
  }

  get length(): number {
    return this.spans.length
  }

  read(i: number): void {
    const written = this.written[i]!
    const number = readNumber(this.lower, i, this.language)
    if (number === undefined) {
      this.readWord(i, this.nouns?.get(written) ?? written)
      return
    }
    const hash = hashOf(number.key)
    this.addTerm(hash, RARE_GUESS, i, written)
    this.pointed.add(hash)
    this.addMark(number.key, number.kind, written, hash, i)
    this.sequence[i] = OPEN
    this.fillings[i] = hash
  }

  private readWord(i: number, written: string): void {
    const word = written.toLowerCase()
    const hash = hashOf(word.slice(0, STEM))
    this.addTerm(hash, guessOf(word), i, written)
    this.sequence[i] = hash
    const script = scriptOf(word.charCodeAt(0))
    const hasCapitals = CASED.has(script)
    const isName = hasCapitals && word.length > 2 && this.capitals.has(this.written[i]!)
    if (isName) this.pointed.add(hash)
    // At the beginning of a sentence «Того» may be Togo, or mean «of that».
    const mayBePlace = !hasCapitals || isName || (word !== written && word.length > SHORT_NAME)
    const place = placeAt(this.lower, i, this.language, mayBePlace)
    if (place !== undefined) {
      this.addMark(`P${place}`, 'place', written, hash, i)
    } else if (script !== undefined && !this.calendar.has(word)) {
      // In a script without capitals, any word that is not a function word may be a name.
      const mayBeName = hasCapitals ? isName : word.length > 1 && !this.stops.has(word)
      if (mayBeName) this.addName(word, script, written, hash, i)
    }
    if (this.isUnspaced) return
    const named = conceptAt(this.lower, i, this.language, word)
    if (named === undefined) return
    // «đất» in «động đất» is earth, and both together a quake.
    const shown = named.words === 1 ? written : this.between(i, i + named.words - 1)
    this.addMark(`C${named.concept}`, 'concept', shown, hash, i)
  }

  private addName(word: string, script: Script, written: string, hash: number, i: number): void {
    const whole = nameStem(word, script, false)
    const stem = nameStem(word, script, true)
    let sounds = romanise(stem)
    let bones = bonesOf(sounds)
    // The end of a short name may look like a grammatical ending.
    if (bones.length < ENOUGH_BONES && stem !== whole) {
      sounds = romanise(whole)
      bones = bonesOf(sounds)
    }
    if (bones.length > 1)
      this.addMark(`T${bones}`, 'name', this.nameAt(i, written), hash, i, sounds)
  }

  /**
   * The name at `i` with the names that directly follow it. What precedes it may be a title, so
   * «Stewart» after «Ambassador Karen» does not become longer.
   */
  private nameAt(i: number, written: string): string {
    let last = i
    while (last + 1 < this.length && last + 1 < i + LONGEST_NAME && this.goesOn(last)) last += 1
    const whole = last === i ? written : this.between(i, last)
    return whole.replace(this.ending, '')
  }

  /** The text from one word to another, both included. */
  private between(first: number, last: number): string {
    return this.text.slice(this.spans[first]!.start, this.spans[last]!.end)
  }

  /** Whether the name at `i` goes on with the next word. */
  private goesOn(i: number): boolean {
    const next = this.written[i + 1]!
    const { end } = this.spans[i]!
    // A title that ends in a name does not go on in the text below.
    const isBeside = this.spans[i + 1]!.start === end + 1 && this.text[end] !== '\n'
    const mayFollow =
      !this.ending.test(this.written[i]!) &&
      next.length > 1 &&
      !this.calendar.has(this.lower[i + 1]!)
    return isBeside && mayFollow && this.capitals.has(next)
  }

  private addTerm(hash: number, guess: number, i: number, written: string): void {
    const inTitle = this.spans[i]!.end <= this.titleEnd
    this.terms.set(hash, (this.terms.get(hash) ?? 0) + (inTitle ? 2 : 1))
    this.guesses.set(hash, guess)
    if (inTitle) this.title.set(hash, written)
  }

  private addMark(
    key: string,
    kind: MarkKind,
    shown: string,
    term: number,
    i: number,
    sounds = '',
  ): void {
    if (this.marks.has(key)) return
    const at = this.spans[i]!.start
    const length = Math.min(shown.length, this.written[i]!.length)
    this.marks.set(key, { kind, hash: hashOf(key), shown, length, sounds, term, at })
  }

  /** In languages without spaces, places and concepts are searched for in the whole text. */
  private readWithin(): void {
    const found = [
      ...placesWithin(this.text, this.language).map(({ code, name, at }) => {
        return { kind: 'place', key: `P${code}`, shown: name, at } as const
      }),
      ...conceptsWithin(this.text, this.language).map(({ concept, shown, at }) => {
        return { kind: 'concept', key: `C${concept}`, shown, at } as const
      }),
    ]
    for (const { kind, key, shown, at } of found) {
      if (this.marks.has(key)) continue
      const { length } = shown
      this.marks.set(key, { kind, hash: hashOf(key), shown, length, sounds: '', term: 0, at })
    }
  }

  finish(): Features {
    this.readWithin()
    const { id, language, date } = this.article
    const { terms, guesses, pointed, title, marks, sequence, fillings } = this
    const time = Date.parse(date)
    return { id, language, time, terms, guesses, pointed, title, marks, sequence, fillings }
  }
}

/** Short words are common in every language, and single characters in Chinese and Japanese. */
function guessOf(word: string): number {
  if (IDEOGRAPHS.test(word)) return word.length === 1 ? GUESS_IDEOGRAPH : RARE_GUESS
  return GUESS_BY_LENGTH[Math.min(GUESS_BY_LENGTH.length - 1, word.length)]!
}
