/** Identifies the language of a text. */

import { confidenceOf } from './confidence.ts'
import { highest, weigh } from './evidence.ts'
import packedTables from './identification.table.json' with { type: 'json' }
import { type Table, unpack } from './identification.ts'
import { LANGUAGE_OF_SCRIPT, leadingScript, scriptConfidence } from './leading-script.ts'
import { LONGEST_TEXT, sample } from './sample.ts'
import { countScripts, type Script } from './script.ts'
import { canonicalTag, primaryLanguage } from './tag.ts'
import { twinEvidence } from './twins.ts'

interface Detection {
  /** BCP 47; `und` if it is unknown. */
  readonly language: string
  /** 0…1: for this share of texts with the same value, the language is right. */
  readonly confidence: number
  /** ISO 15924: the script of most letters, `Kana` for Japanese; undefined without letters. */
  readonly script?: Script
}

/** The weight of a trait of a near-twin beside the evidence of n-grams. */
const TRAIT_WEIGHT = 1.2
/**
 * Added to the evidence of a declared language: it decides for a few words, but not against a
 * sentence.
 */
const DECLARED_BONUS = 4
/**
 * If it is more certain than this that a text is in no known language, the declaration of a known
 * one is not believed.
 */
const SURE = 0.8
/** With fewer letters and less confidence, only a declared language is named. */
const FEW_LETTERS = 12
const DOUBT = 0.5

let tables: Map<Script, Table> | undefined

function tableOf(script: Script): Table | undefined {
  tables ??= new Map()
  let table = tables.get(script)
  if (table === undefined) {
    const packed = packedTables.tables.find((each) => each.script === script)
    if (packed === undefined) return undefined
    table = unpack(packed)
    tables.set(script, table)
  }
  return table
}

/**
 * The language for which the n-grams of a script say most; `bonus` is added to the one at `hint`.
 */
function byNgrams(table: Table, text: string, hint: number): Detection {
  const evidence = weigh(table, text)
  const { scores } = evidence
  if (hint >= 0) scores[hint] = (scores[hint] ?? 0) + DECLARED_BONUS
  // The traits of a group are checked only if n-grams lead to it.
  for (const [language, weight] of twinEvidence(text, table.languages[highest(scores)] ?? '')) {
    const twin = table.languages.indexOf(language)
    if (twin >= 0) scores[twin] = (scores[twin] ?? 0) + weight * TRAIT_WEIGHT
  }
  const best = highest(scores)
  return {
    language: table.languages[best] ?? 'und',
    confidence: confidenceOf(table, evidence, best),
  }
}

/**
 * The language of a text. A declared language is a prior: it decides if the text leaves doubt or is
 * in a language that cannot be recognised, and it adds its region or script if the text agrees
 * (`pt` declared as `pt-BR` gives `pt-BR`). Serbian is `sr` in Cyrillic and `sr-Latn` in Latin
 * letters, Chinese `zh-Hans` or `zh-Hant`, Tagalog `fil`. Text in no known language is `und`. At
 * most the first 2,000 characters are read. Without letters, the answer is the declared language or
 * `und`, with confidence 0.
 */
export function detectLanguage(text: string, declared?: string | null): Detection {
  const hint = declared ? declaredTag(declared) : undefined
  const head = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text
  const counts = countScripts(head)
  const script = leadingScript(counts)
  if (script === undefined) return { language: hint ?? 'und', confidence: 0 }
  const fitting = hint !== undefined && isWrittenIn(hint, script) ? hint : undefined
  const table = tableOf(script === 'Kana' ? 'Hani' : script)
  if (table === undefined) {
    const language = fitting ?? LANGUAGE_OF_SCRIPT[script] ?? 'und'
    return { language, confidence: scriptConfidence(counts.get(script) ?? 0), script }
  }
  const at = hint === undefined ? -1 : indexFor(table, hint, fitting !== undefined)
  const found = byNgrams(table, sample(head), at)
  const isOpen = table.languages[at] === 'und' || found.confidence < SURE
  const letters = counts.get(script) ?? 0
  const isGuess = letters < FEW_LETTERS && found.confidence < DOUBT && table.script !== 'Hani'
  const isNamed = !isGuess && !(found.language === 'und' && isOpen)
  const language = isNamed ? found.language : (fitting ?? 'und')
  return { language: refined(language, hint), confidence: found.confidence, script }
}

/** Tags that name no language: undetermined, several, none, uncoded (ISO 639-2). */
const NAMELESS = ['und', 'mul', 'zxx', 'mis']

function declaredTag(declared: string): string | undefined {
  const tag = canonicalTag(declared)
  return tag === undefined || NAMELESS.includes(primaryLanguage(tag)) ? undefined : tag
}

/** Whether a language is written in a script, according to its tag or usually. */
function isWrittenIn(tag: string, script: Script): boolean {
  const usual = new Intl.Locale(tag).maximize().script ?? ''
  const scripts: Readonly<Record<string, readonly string[]>> = {
    Jpan: ['Hani', 'Kana'],
    Kore: ['Hang', 'Hani'],
    Hans: ['Hani'],
    Hant: ['Hani'],
  }
  return (scripts[usual] ?? [usual]).includes(script)
}

/**
 * The number of a declared language in a table. If it has none: that of all other languages if it
 * fits, else -1.
 */
function indexFor(table: Table, tag: string, fits: boolean): number {
  const { language, script } = new Intl.Locale(tag).maximize()
  const withScript = table.languages.indexOf(`${language}-${script}`)
  if (withScript >= 0) return withScript
  const exact = table.languages.indexOf(language)
  if (exact >= 0) return exact
  const same = table.languages.findIndex((each) => primaryLanguage(each) === language)
  return same >= 0 || !fits ? same : table.languages.indexOf('und')
}

/** The declared tag if it says the same and more. */
function refined(language: string, hint: string | undefined): string {
  if (hint === undefined || primaryLanguage(hint) !== primaryLanguage(language)) return language
  const [, script] = language.split('-')
  if (script === undefined) return /-(Latn|Cyrl|Arab)\b/.test(hint) ? language : hint
  return hint.split('-')[1] === script ? hint : language
}
