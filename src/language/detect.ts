import packedTables from './identification.table.json' with { type: 'json' }
import { find, type Table, unpack } from './identification.ts'
import { foldForNgrams, visitNgrams } from './ngrams.ts'
import { countScripts, type Script } from './script.ts'
import { canonicalTag, primaryLanguage } from './tag.ts'
import { twinEvidence } from './twins.ts'

export interface Detection {
  /** BCP 47; `und` when nothing is known. */
  readonly language: string
  /** 0…1: the share of texts with this value for which the language is right. */
  readonly confidence: number
}

/** Scripts with one language, or one that is far ahead of the others. */
const LANGUAGE_OF_SCRIPT: Partial<Record<Script, string>> = {
  Grek: 'el',
  Hebr: 'he',
  Armn: 'hy',
  Geor: 'ka',
  Thai: 'th',
  Laoo: 'lo',
  Khmr: 'km',
  Mymr: 'my',
  Sinh: 'si',
  Beng: 'bn',
  Guru: 'pa',
  Gujr: 'gu',
  Orya: 'or',
  Taml: 'ta',
  Telu: 'te',
  Knda: 'kn',
  Mlym: 'ml',
  Ethi: 'am',
  Tibt: 'bo',
  Thaa: 'dv',
  Hang: 'ko',
  Kana: 'ja',
  Syrc: 'syr',
  Nkoo: 'nqo',
  Cher: 'chr',
  Cans: 'iu',
  Mong: 'mn-Mong',
  Tfng: 'zgh',
  Olck: 'sat',
  Mtei: 'mni-Mtei',
  Java: 'jv-Java',
  Vaii: 'vai',
  Yiii: 'ii',
  Copt: 'cop',
}

/** Letters, or the commonest words, that only the smaller language of a script has. */
const RIVALS: readonly { script: Script; language: string; marks: RegExp }[] = [
  { script: 'Beng', language: 'as', marks: /[ৰৱ]/g },
  {
    script: 'Hebr',
    language: 'yi',
    // Doubled vav and yod, and pointed alef, are Hebrew too.
    marks: /[װױײ]|(?<!\p{L})(?:און|איז|דער|די|דאָ?ס|פֿ?ון|מיט|וואָ?ס|אויף|נישט|ניט|זיך|צו)(?!\p{L})/gu,
  },
  { script: 'Ethi', language: 'ti', marks: /[ቐ-ቝ]/g },
]

/** A syllable of Han or Hangul says as much as several letters of an alphabet. */
const LETTERS_PER_SIGN = 3
/** Kana in this share of the Han and kana signs make a text Japanese; a Chinese one may quote some. */
const KANA_OF_JAPANESE = 0.05
/** What a trait of a near-twin counts beside the evidence of the n-grams. */
const TRAIT_WEIGHT = 0.5
const LONGEST_SAMPLE = 600
const LONGEST_TEXT = 2000
/** What a declared language adds to the evidence: about two function words. */
const DECLARED_BONUS = 1.5

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

/** Three stretches of a long text in place of all: a foreign quotation at its head must not decide alone. */
function sample(text: string): string {
  if (text.length <= LONGEST_SAMPLE) return text
  const part = LONGEST_SAMPLE / 3
  const end = Math.min(text.length, LONGEST_TEXT)
  return [0, (end - part) >> 1, end - part]
    .map((start) => wholeWords(text, start, start + part))
    .join(' ')
}

function wholeWords(text: string, start: number, end: number): string {
  const first = start === 0 ? 0 : text.indexOf(' ', start)
  const last = text.lastIndexOf(' ', end)
  return first >= 0 && first < last ? text.slice(first, last) : text.slice(start, end)
}

function leadingScript(counts: ReadonlyMap<Script, number>): Script | undefined {
  const han = counts.get('Hani') ?? 0
  const kana = counts.get('Kana') ?? 0
  let leading: Script | undefined
  let most = 0
  for (const [script, count] of counts) {
    let letters = count
    if (script === 'Hani' || script === 'Kana') letters = (han + kana) * LETTERS_PER_SIGN
    if (script === 'Hang') letters = count * LETTERS_PER_SIGN
    if (letters > most) {
      most = letters
      leading = script
    }
  }
  if (leading === 'Hani' || leading === 'Kana')
    return kana >= KANA_OF_JAPANESE * (han + kana) ? 'Kana' : 'Hani'
  return leading
}

function byScript(script: Script, text: string): string {
  for (const rival of RIVALS) {
    if (rival.script !== script) continue
    const letters = countScripts(text).get(script) ?? 0
    if ((text.match(rival.marks)?.length ?? 0) > letters / 80) return rival.language
  }
  return LANGUAGE_OF_SCRIPT[script] ?? 'und'
}

/**
 * Softmax over the languages of a script, its evidence the weights of the n-grams that the table knows.
 * `bonus` is added to the language at `hint`.
 */
function byNgrams(table: Table, text: string, hint: number): Detection {
  const scores = new Float64Array(table.languages.length)
  let known = 0
  visitNgrams(foldForNgrams(text), (hash, start, end) => {
    if (end - start > table.longest) return
    const ngram = find(table, hash)
    if (ngram < 0) return
    known++
    const last = table.starts[ngram + 1] ?? 0
    for (let entry = table.starts[ngram] ?? 0; entry < last; entry++) {
      const language = table.entryLanguages[entry] ?? 0
      scores[language] = (scores[language] ?? 0) + (table.entryWeights[entry] ?? 0)
    }
  })
  // Overlapping n-grams say the same thing twice: evidence grows by the root of their number.
  const scale = 1 / Math.sqrt(known + 4)
  for (let i = 0; i < scores.length; i++) {
    scores[i] = (scores[i] ?? 0) * scale + (table.bias[i] ?? 0) + (i === hint ? DECLARED_BONUS : 0)
  }
  // The traits of a group are looked at only when n-grams have led into it.
  for (const [language, weight] of twinEvidence(text, table.languages[highest(scores)] ?? '')) {
    const twin = table.languages.indexOf(language)
    if (twin >= 0) scores[twin] = (scores[twin] ?? 0) + weight * TRAIT_WEIGHT
  }
  const best = highest(scores)
  let sum = 0
  for (const score of scores)
    sum += Math.exp((score - (scores[best] ?? 0)) * packedTables.sharpness)
  return { language: table.languages[best] ?? 'und', confidence: (known / (known + 2)) * (1 / sum) }
}

function highest(scores: Float64Array): number {
  let best = 0
  for (let i = 1; i < scores.length; i++) if ((scores[i] ?? 0) > (scores[best] ?? 0)) best = i
  return best
}

/** How sure a script alone makes: less for very few letters. */
function scriptConfidence(letters: number): number {
  return 0.995 * (letters / (letters + 0.5))
}

/**
 * The language of a text. A declared one is a prior: it decides where the text leaves doubt and gives
 * its region or script when the text agrees with it (`pt` declared `pt-BR` gives `pt-BR`). Serbian is
 * `sr` in Cyrillic and `sr-Latn` in Latin letters, Chinese `zh-Hans` or `zh-Hant`, Tagalog `fil`.
 *
 * At most the first 2,000 characters are looked at. Without letters the answer is the declared
 * language, or `und`, with confidence 0.
 */
export function detectLanguage(text: string, declared?: string | null): Detection {
  const hint = declared ? canonicalTag(declared) : undefined
  const head = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text
  const counts = countScripts(head)
  const script = leadingScript(counts)
  if (script === undefined) return { language: hint ?? 'und', confidence: 0 }
  const table = tableOf(script)
  if (table === undefined) {
    const language = byScript(script, head)
    return {
      language: refined(language, hint),
      confidence: scriptConfidence(counts.get(script) ?? 0),
    }
  }
  const found = byNgrams(table, sample(head), hint === undefined ? -1 : indexFor(table, hint))
  return { language: refined(found.language, hint), confidence: found.confidence }
}

/** The language of a table that a declared tag means, -1 if it has none. */
function indexFor(table: Table, tag: string): number {
  const { language, script } = new Intl.Locale(tag).maximize()
  const withScript = table.languages.indexOf(`${language}-${script}`)
  if (withScript >= 0) return withScript
  const exact = table.languages.indexOf(language)
  return exact >= 0
    ? exact
    : table.languages.findIndex((each) => primaryLanguage(each) === language)
}

/** The declared tag where it says the same and more. */
function refined(language: string, hint: string | undefined): string {
  if (hint === undefined || primaryLanguage(hint) !== primaryLanguage(language)) return language
  const [, script] = language.split('-')
  if (script === undefined) return /-(Latn|Cyrl|Arab)\b/.test(hint) ? language : hint
  return hint.split('-')[1] === script ? hint : language
}
