/** The words of a text: which of them are content words, and which are forms of one word. */

import { byLanguage } from '../language/by-language.ts'
import { dataOf, nameParticles, wordsOf } from '../language/data/data-of.ts'
import { GENERAL } from '../language/data/general.ts'
import { functionWords } from '../language/function-words.ts'
import { scriptOf } from '../language/script.ts'
import { isUnspacedLanguage } from '../language/spacing.ts'
import { primaryLanguage } from '../language/tag.ts'
import { formsOf } from './keyword-forms.ts'
import type { Units } from './units.ts'

/** How a text uses a word, counted over all its forms. */
export interface Term {
  /** Different for every term. */
  readonly key: string
  /** How many sentences have it, and the index of the last of them. */
  sentences: number
  last: number
  /** Uses inside sentences, and how many of them have a capital: names have most. */
  inside: number
  capitals: number
  /** Uses, and how many of them are directly before another content word. */
  uses: number
  before: number
  /** Uses after words that nouns follow, and after words that verbs follow. */
  asNoun: number
  /** Uses after words that nouns follow, with no content word after it, so that it is the noun. */
  asHead: number
  asVerb: number
  /** Uses as the last word of a sentence. */
  final: number
  /** Uses directly before or after a quotation: mostly «said». */
  quoting: number
  /** In how many uses a title follows: «Bürgermeisterin Dr.» */
  offices: number
}

/** A word as it is written in the text. */
export interface Word {
  /** Without clitics. */
  readonly text: string
  /** Whether it is the form that represents all forms of the word. */
  readonly base: boolean
  readonly term: Term
  /** Begins with a capital, as names do; not for initials. */
  readonly capital: boolean
  /** At least two capitals and no small letter. */
  readonly acronym: boolean
  /** Has a meaning of its own: it is not a function word, number or particle. */
  readonly content: boolean
  /** Has only grammatical function, and is not part of a name either. */
  readonly stop: boolean
  /** May be inside a name: «von», «de», «of». */
  readonly particle: boolean
  /** What usually follows it: a noun with its adjectives, or a verb. */
  readonly announces: 'noun' | 'verb' | undefined
  /** May be a noun, by its form. */
  readonly noun: boolean
  /** May be a keyword alone. */
  readonly alone: boolean
  /** An abbreviation that only begins something: «Mr», «St», «approx». */
  readonly title: boolean
  /** Of a language written syllable by syllable, where names are made of usual words. */
  readonly syllable: boolean
  /** May be part of a phrase, but not a keyword alone: the «波» of «引力波». */
  readonly part: boolean
}

/** Words that are not nouns, and so cannot be a keyword or end one. */
const NO_NOUN: Readonly<Record<string, RegExp>> = {
  // Adverbs and participles.
  en: /^\p{Ll}.*(?:ly|ed|ing)$/u,
  de: /^\p{Ll}/u,
  lb: /^\p{Ll}/u,
}
/** Endings of adjectives, and adjectives of nationality that end otherwise: `French`. */
const ADJECTIVAL: Readonly<Record<string, RegExp>> = {
  en: /(?:able|ible|[cltsn]al|[st]ern|ful|i[ac]n|ean|[aeiou]can|ese|ish|ive|less|like|ous|ic)$|^(?:arab|black|czech|dutch|french|german|greek|israeli|pakistani|iraqi|swiss|thai|turkish|welsh|white)$/i,
}
/** Languages written syllable by syllable, where a syllable is mostly part of a word. */
const SYLLABIC = /^(?:vi|hmn|mww|bo|dz)\b/
/** Only grammar in Japanese. */
const KANA_ALONE = /^[\u3041-\u309f]+$/
const IDEOGRAPH = /^[\u3400-\u9fff]$/
/**
 * The least length of a content word, by script: function words are short in every one. Characters.
 */
const SHORTEST = new Map<string | undefined, number>(
  [
    ['Ethi Hang Hani Kana', 2],
    ['Arab Hebr Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Thaa Tibt Armn Geor', 3],
    ['Latn Cyrl Grek Thai Laoo Khmr Mymr', 4],
  ].flatMap(([scripts, length]) =>
    String(scripts)
      .split(' ')
      .map((script) => [script, Number(length)] as const),
  ),
)
/** In any other script. */
const SHORTEST_ELSEWHERE = 2

const UNUSED: Omit<Term, 'key'> = {
  sentences: 0,
  last: -1,
  inside: 0,
  capitals: 0,
  uses: 0,
  before: 0,
  asNoun: 0,
  asHead: 0,
  asVerb: 0,
  final: 0,
  quoting: 0,
  offices: 0,
}

/** What stands between the words of a phrase. */
export const jointOf = (language: string): string => (isUnspacedLanguage(language) ? '' : ' ')

/** The script of its first letter; undefined if it has none. */
function scriptOfWord(word: string): string | undefined {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at)
    const script = scriptOf(code)
    // Letters beyond the basic plane count too; emoji are there as well, but are not words.
    if (script !== undefined) return script
    if (code >= 0xd800 && code <= 0xdbff) return 'other'
  }
  return undefined
}

/** Abbreviations that never end a sentence, and those that a name follows. */
function titlesOf(language: string): ReadonlySet<string> {
  const own = dataOf(language).abbreviations?.never
  const { never, names } = GENERAL.abbreviations ?? {}
  return new Set([never, names, own].flatMap(wordsOf))
}

function isCapitalised(word: string): boolean {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0)
  return word.length > first.length && first !== first.toLowerCase()
}

/** In small letters, with straight apostrophes, as words are listed. */
const lowerCase = (word: string): string => word.toLowerCase().replace('’', "'")

/** Whether a word has at least so many characters. */
const hasCharacters = (word: string, least: number): boolean =>
  word.length >= 2 * least || (word.length >= least && [...word].length >= least)

/** Whether a word of a language is written like an adjective; many nouns are too. */
export const isAdjectival = ({ text }: Word, language: string): boolean =>
  ADJECTIVAL[primaryLanguage(language)]?.test(text) ?? false

/** For how many languages the rules about words are remembered. */
const MAX_LANGUAGES = 100
const rulesOf = byLanguage(readRules, MAX_LANGUAGES)

/** Rules about single words of a language, wherever they occur. */
function readRules(language: string) {
  const stops = functionWords(language)
  const { beforeNouns, beforeVerbs, vagueNouns } = dataOf(language)
  const noNoun = NO_NOUN[primaryLanguage(language)]
  const isSyllabic = SYLLABIC.test(language)
  const isUnspaced = isUnspacedLanguage(language)
  return {
    isStop: (word: string, lower: string): boolean => stops.has(lower) || KANA_ALONE.test(word),
    isContent: (word: string): boolean => {
      const script = scriptOfWord(word)
      return script !== undefined && hasCharacters(word, SHORTEST.get(script) ?? SHORTEST_ELSEWHERE)
    },
    isNoun: (word: string): boolean => !noNoun?.test(word),
    isSyllabic,
    /** A syllable is mostly a part of a word. */
    isSyllable: (word: string): boolean => isSyllabic && !isCapitalised(word),
    isPart: (word: string): boolean => isUnspaced && IDEOGRAPH.test(word),
    particles: nameParticles(language),
    titles: titlesOf(language),
    nouns: new Set(wordsOf(beforeNouns)),
    verbs: new Set(wordsOf(beforeVerbs)),
    vague: new Set(wordsOf(vagueNouns)),
  }
}

/**
 * A function that looks up the words of one text, by their number among the forms. Each form is
 * looked up once, and forms of one word share their Term.
 */
export function wordsOfForms(
  units: Pick<Units, 'forms' | 'folds'>,
  language: string,
): (form: number) => Word {
  const { particles, titles, nouns, verbs, vague, ...rules } = rulesOf(language)
  const formOf = formsOf(units, language)
  const terms = new Map<string, Term>()
  const lookUp = (form: number): Word => {
    const written = units.forms[form]!
    const { bare: text, folded, base } = formOf(form)
    let term = terms.get(base)
    if (term === undefined) {
      term = { key: `${terms.size + 1} `, ...UNUSED }
      terms.set(base, term)
    }
    const lower = lowerCase(written)
    const stop =
      rules.isStop(written, lower) || (text !== written && rules.isStop(text, lowerCase(text)))
    const content = !stop && rules.isContent(text)
    const noun = rules.isNoun(text)
    return {
      text,
      base: folded === base,
      term,
      capital: isCapitalised(written),
      acronym: !stop && /^\p{Lu}[\p{Lu}\d&-]+$/u.test(written),
      content,
      stop,
      particle: particles.has(lower),
      announces: nouns.has(lower) ? 'noun' : verbs.has(lower) ? 'verb' : undefined,
      noun,
      alone: content && noun && !rules.isSyllable(text) && !vague.has(lower),
      title: titles.has(lower),
      syllable: rules.isSyllabic,
      part: !stop && rules.isPart(text),
    }
  }
  const known: (Word | undefined)[] = []
  return (form) => {
    const word = known[form] ?? lookUp(form)
    known[form] = word
    return word
  }
}
