/** Decides by its form and words whether a line is furniture, wherever it stands. */

import { writtenDate } from '../text/dates.ts'
import { endsSentence, roughWordCount, visualLength } from '../text/line-shape.ts'
import { isToTheReader } from '../text/to-the-reader.ts'
import {
  AGENCY,
  asksToFollow,
  BYLINE,
  CALL,
  CREDIT,
  isNotice,
  isRequestAtEnd,
  isRequestWithin,
  LINK,
  OFFER,
  OURS,
  POINTS_AT_PICTURE,
} from './furniture-cues.ts'
import type { Opened, Opening } from './phrase-list.ts'

/** A line as the rules see it. */
export interface Line {
  readonly text: string
  /** Running text: it ends like a sentence, or is too long for anything else. */
  readonly running: boolean
  /** The source marks it as a heading. */
  readonly declared: boolean
  /** The source marks it as an item of a list. */
  readonly item: boolean
  /** A line of a text in short lines without end marks: a poem has any word on a line of its own. */
  readonly verse: boolean
}

/** Lines of furniture are not longer than this, by kind. Characters. */
const LONGEST = 320
const LONGEST_OPEN = 220
const LONGEST_POINTER = 60
const LONGEST_CREDITED = 200
const LONGEST_SIGNATURE = 90
const LONGEST_BYLINE = 110
const LONGEST_DATE = 70
/** A declared heading is furniture only if the cue words are this share of it. */
const CUE_SHARE = 0.6
/** A phrase without spaces has at least so many letters. */
const PHRASE_LETTERS = 4
/** Words of a byline, of names alone, and of a date with its place, at most. */
const BYLINE_WORDS = 12
const NAME_WORDS = 9
const DATE_WORDS = 9
/** Letters of a word between names: «and», «von». */
const LINK_WORD = 4

/** Why a line is furniture, wherever it stands; null if it is not. */
export function lineFault(line: Line, unmarked: boolean): string | null {
  const { text } = line
  if (text.length > LONGEST) return null
  if (!/[\p{L}\p{N}]/u.test(text)) return 'ornament'
  const lower = text.toLowerCase()
  // How readers report a misprint, in any language.
  if (/ctrl ?\+ ?enter/.test(lower)) return 'call'
  if (line.running && !unmarked && endsSentence(text)) return runningFault(text, lower)
  if (text.length > LONGEST_OPEN) return null
  if (says(LINK, lower, line, unmarked)) return 'link'
  if (says(CALL, lower, line, unmarked)) return 'call'
  if (line.declared) return null
  if (line.running && !unmarked) return isCreditedSentence(text) ? 'caption' : null
  if (isCaption(text, lower, unmarked)) return 'caption'
  if (isByline(text, lower, unmarked)) return 'byline'
  return null
}

/** Whether a line without an end mark begins with such words and is about them. */
function says(cue: Opening, lower: string, line: Line, unmarked: boolean): boolean {
  const opened = cue.find(lower)
  if (opened === null) return false
  const { phrase, end } = opened
  const rest = lower.slice(end)
  // A line of verse goes on behind its comma.
  if (roughWordCount(rest) === 0) return !line.verse && !/^ ?[,;，、؛]$/u.test(rest)
  if (line.declared) return end >= lower.length * CUE_SHARE
  if (/^.{0,40}[:：]|^ ?["“«„'‘「]|\d{1,2}:\d{2}|[:：>»→▶]$/u.test(rest)) return true
  if (unmarked || line.item || !isPhrase(phrase)) return false
  return cue !== CALL || roughWordCount(rest) <= 1 || isAboutOffer(opened, line.text, lower)
}

/** More than one word, or enough letters where words are not separated. */
function isPhrase(phrase: string): boolean {
  return (
    / |-|©|ⓒ/.test(phrase) ||
    (/^[^\p{sc=Latn}\p{sc=Cyrl}]+$/u.test(phrase) && phrase.length >= PHRASE_LETTERS)
  )
}

/** Length of a sentence whose verb, the request, comes last. Characters. */
const LONGEST_REQUEST = 120

/** Why a whole sentence is furniture: it only leads elsewhere or asks for something. */
function runningFault(text: string, lower: string): string | null {
  if (/^["“„«‘'「『–—-]/.test(lower)) return null
  if (isNotice(lower)) return 'notice'
  if (isLabelled(lower)) return 'caption'
  if (lower.length <= LONGEST_REQUEST && isRequestAtEnd(lower)) return 'call'
  const link = LINK.find(lower)
  if (link !== null && announces(link, lower)) return 'link'
  const call = CALL.find(lower)
  if (call === null) return null
  return isRequestWithin(text) || isAboutOffer(call, text, lower) ? 'call' : null
}

/**
 * Whether such words announce the title of another text, which may end in a mark but hardly in a
 * full stop: «Watch: Is the ferry coming back?», unlike «Listen: nobody sings.»
 */
const announces = ({ phrase, end }: Opened, lower: string): boolean =>
  /^.{0,30}[:：]/u.test(lower.slice(end)) && (isPhrase(phrase) || !/[.。।]$/.test(lower))

/** Characters behind a request in which its object stands: «join us». */
const NEXT_WORD = 8
/** Words behind a request that says all: «Subscribe today.» */
const AT_ONCE = new Set(
  'today now here free online heute jetzt hier ici maintenant aquí ahora hoy agora hoje oggi ora qui nu vandaag сейчас сегодня здесь'.split(
    ' ',
  ),
)
/**
 * Whether a line that begins like a request is one of the publisher. Recipes, rules and people who
 * speak use the same verbs: «Sign up at the town hall», «Следите за температурой масла».
 */
function isAboutOffer({ phrase, end }: Opened, text: string, lower: string): boolean {
  if (!isPhrase(phrase)) return false
  const behind = lower.slice(end).match(/[\p{L}\p{N}]+/gu) ?? []
  if (behind.every((word) => AT_ONCE.has(word))) return true
  if (asksToFollow(lower.slice(0, end + NEXT_WORD), lower)) return true
  return OFFER.isIn(lower) && (!OURS.test(phrase) || isToTheReader(text))
}

/** What says that a picture follows, with its preposition and article: «Nella foto: …». */
const LABEL = /^([^:：]{2,28}?) ?[:：]/u
/** Words of it, at most. */
const LABEL_WORDS = 3
/** What a label without a preposition begins with is told of: «The photo: a boy on a wall.» */
const IN = new Set(
  'above below in on auf im unser sur dans en nella nel sulla sul na no em op på i w v ve на в у στη στην στο'.split(
    ' ',
  ),
)

/** Whether a line begins with «Photo:», «Auf dem Bild:», «写真：». */
function isLabelled(lower: string): boolean {
  const words = LABEL.exec(lower)?.[1]?.split(' ') ?? []
  if (words.length === 0 || words.length > LABEL_WORDS) return false
  return words.some((_, i) => {
    const rest = words.slice(i).join(' ')
    return (i === 0 || IN.has(words[0]!)) && CREDIT.find(rest)?.end === rest.length
  })
}

/** What begins a point of a list: «Ton: Die Lautsprecher sind schwach.» */
const POINT = /^\P{P}{2,24}[:：] ?\S/u

/** Whether a captioned line is one of several points, as where a device is tested: «Bild: …». */
export const isPoint = (line: string, beside: readonly (string | undefined)[]): boolean =>
  isLabelled(line.toLowerCase()) &&
  beside.some(
    (other) =>
      other !== undefined &&
      POINT.test(other) &&
      endsSentence(other) &&
      lineFault(
        { text: other, running: true, declared: false, item: false, verse: false },
        false,
      ) === null,
  )

/** Whether a paragraph near the end asks readers to subscribe, or names terms of use. */
export function isRequest(text: string): boolean {
  return text.length <= LONGEST && isRequestWithin(text)
}

/** Whether a line only announces something: «Read more», «Watch video 06:37». */
export function isBarePointer(text: string): boolean {
  const lower = text.toLowerCase()
  const link = text.length > LONGEST_POINTER ? null : LINK.find(lower)
  return link !== null && roughWordCount(lower.slice(link.end).replace(/[\d:.]+/g, '')) <= 1
}

const LAST_BRACKET = /[(（[【]([^()（）[\]【】]{2,70})[)）\]】]\.?$/u
function isCaption(text: string, lower: string, unmarked: boolean): boolean {
  const credit = CREDIT.find(lower)
  if (credit !== null) {
    const rest = lower.slice(credit.end)
    if (/^[^\p{L}]*[:：/|©@]/u.test(rest) || /^ ?(?:by|von|par|por|di)\s/u.test(rest)) return true
    if (!unmarked && (AGENCY().test(text) || roughWordCount(rest) === 0)) return true
  }
  if (unmarked) return false
  const inside = LAST_BRACKET.exec(text)?.[1]
  if (inside !== undefined && namesSource(inside)) return true
  if (POINTS_AT_PICTURE().test(lower)) return true
  return (
    /[©|/–—]\s?[^©|]{0,60}$/u.test(text.slice(-62)) &&
    AGENCY().test(text.slice(-60)) &&
    /[©|/]/.test(text)
  )
}

/** A short sentence about a picture, with «(Photo: …)» after it. */
function isCreditedSentence(text: string): boolean {
  const inside = LAST_BRACKET.exec(text)?.[1]?.toLowerCase()
  return (
    inside !== undefined &&
    visualLength(text) < LONGEST_CREDITED &&
    /[:：/]/.test(inside) &&
    CREDIT.find(inside) !== null
  )
}

/** Whether the text in brackets at the end of a line names a photographer or an agency. */
function namesSource(inside: string): boolean {
  if (AGENCY().test(inside) || CREDIT.find(inside.toLowerCase()) !== null) return true
  if (/[©®]|摄|撮影|촬영/u.test(inside)) return true
  return /^\p{Lu}[^/]*\/\s?\p{Lu}/u.test(inside)
}

const INITIALS = /^\p{L}{1,5}(?:\s?[/,;+&]\s?\p{L}{1,5}){0,6}$/u

/** The signature of an agency's desk below a text: «cw/se (AFP, AP)», «(dpa/lby)», «ab/cd». */
export function isAgencySignature(text: string): boolean {
  if (text.length > LONGEST_SIGNATURE) return false
  const [, initials = '', sources] =
    /^([^()（）]*?)\s*(?:[(（]([^()（）]{2,70})[)）])?[.。]?$/u.exec(text) ?? []
  if (sources === undefined)
    return /[/]/.test(initials) && INITIALS.test(initials) && initials === initials.toLowerCase()
  const signed = AGENCY().test(sources) || /\p{L}\/\p{L}/u.test(sources)
  return signed && (initials === '' || (INITIALS.test(initials) && !/\p{Ll}{4}/u.test(initials)))
}

function isByline(text: string, lower: string, unmarked: boolean): boolean {
  if (text.length > LONGEST_BYLINE) return false
  const byline = BYLINE.find(lower)
  if (byline === null) return false
  const rest = text.slice(byline.end)
  if (/^\s?[:：/／|]/u.test(rest)) return roughWordCount(rest, BYLINE_WORDS) < BYLINE_WORDS
  return !unmarked && !text.includes(':') && namesOnly(rest)
}

/** Only names, and the short words between them. */
function namesOnly(text: string): boolean {
  const words = text.split(/[\s,&·•|/]+/).filter((word) => /\p{L}/u.test(word))
  if (words.length === 0 || words.length > NAME_WORDS) return false
  const names = words.filter((word) => /^[\p{Lu}\p{Lo}]/u.test(word)).length
  return (
    names >= 2 && words.every((word) => /^[\p{Lu}\p{Lo}]/u.test(word) || word.length <= LINK_WORD)
  )
}

/** Only a date, perhaps with a place and a time. */
export function isDateLine(text: string): boolean {
  if (visualLength(text) > LONGEST_DATE || !/\p{N}/u.test(text)) return false
  if (roughWordCount(text) > DATE_WORDS) return false
  return writtenDate(text) !== null || /^[^\p{L}]*$/u.test(text)
}
