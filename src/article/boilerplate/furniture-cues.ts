/**
 * Phrases that begin lines which are not part of the text, in any language (src/language/data).
 * Shape and place decide first (furniture.ts); phrases are checked only in lines of the right
 * shape.
 */

import { everyLanguage, phrasesOf } from '../../language/data/data-of.ts'
import type { BoilerplateCues } from '../../language/data/language-data.ts'
import { isToTheReader } from '../text/to-the-reader.ts'
import { anyOf, type ByLanguage, lazily } from '../text/word-lists.ts'
import { Mention, Opening } from './phrase-list.ts'
import {
  AGENCIES,
  FOLLOWED_ON,
  IN_THE_PICTURE,
  LAST_VERBS,
  MATTERS,
  MATTERS_ANYWHERE,
  OWN_REQUESTS,
  OWN_REQUESTS_ANYWHERE,
  US,
} from './request-words.ts'

const cues = (kind: keyof BoilerplateCues) => (): string[] =>
  everyLanguage().flatMap(({ boilerplate }) => phrasesOf(boilerplate?.[kind]))
const inAnyLanguage = (kind: keyof BoilerplateCues): Opening => new Opening(cues(kind))

/** Lines that lead to another text, a video or a list of others. */
export const LINK = inAnyLanguage('links')
/** Requests to subscribe, follow, share, pay, comment or consent, and notices of rights. */
export const CALL = inAnyLanguage('calls')
/** What those requests and notices are about. */
export const OFFER = new Mention(cues('offers'))
/** Who wrote, translated, edited or checked. */
export const BYLINE = inAnyLanguage('bylines')
/** Pictures and who made them. */
export const CREDIT = inAnyLanguage('credits')

/** What belongs to the publisher: «Our newsletter has four thousand readers» asks nobody. */
export const OURS = /^(?:our|unsere?|наш|हमार)/u

const NETWORK = lazily(() => new RegExp(String.raw`(?<!\p{L})(?:${FOLLOWED_ON})`, 'u'))
const TO_US = lazily(() => new RegExp(String.raw`[\s-](?:${anyOf(US)})(?!\p{L})`, 'u'))

/** Whether a line in lower case, which begins with a request, asks to follow «us» on a network. */
export const asksToFollow = (begun: string, lower: string): boolean =>
  TO_US().test(begun) && NETWORK().test(lower)

/** Whole words of the Latin alphabet, and those that others hardly contain. */
const either = (words: ByLanguage, anywhere: ByLanguage): string =>
  String.raw`\b(?:${anyOf(words)})(?!\p{L})|${anyOf(anywhere)}`
const OWN_REQUEST = lazily(() => new RegExp(either(OWN_REQUESTS, OWN_REQUESTS_ANYWHERE), 'u'))
const MATTER = lazily(() => new RegExp(either(MATTERS, MATTERS_ANYWHERE), 'u'))
const SENTENCE = /[^.!?。！？]+[.!?。！？]*/gu

/** Whether a sentence begins like a request. «Newsletter» alone is a matter, not a request. */
function asks(sentence: string): boolean {
  const call = CALL.find(sentence)
  if (call === null || OURS.test(call.phrase)) return false
  return call.phrase.includes(' ') || !MATTER().test(call.phrase)
}

/** Whether a sentence or paragraph asks readers to subscribe, or names terms of use. */
export function isRequestWithin(text: string): boolean {
  const lower = text.toLowerCase()
  if (OWN_REQUEST().test(lower)) return true
  if (!MATTER().test(lower)) return false
  return isToTheReader(text) || (lower.match(SENTENCE) ?? []).some(asks)
}

const requestsAtEnd = LAST_VERBS.map(({ what, asked, offer = '' }) => ({
  request: lazily(() => new RegExp(anyOf(what) + asked, 'u')),
  offer: lazily(() => new RegExp(anyOf(offer), 'u')),
}))

/** Whether a short sentence in lower case ends in a request. */
export const isRequestAtEnd = (lower: string): boolean =>
  requestsAtEnd.some(({ request, offer }) => request().test(lower) && offer().test(lower))

/** A publisher's disclaimer of opinion or liability, in lower case. */
const NOTICE =
  /(?:meinung|ansicht|auffassung) der redaktion|\bnot responsible for (?:the )?(?:opinions|views|statements)|мнени\p{L}{1,3} редакции|仅代表作者|不代表本/u
/** A notice speaks of opinions and says they are not the publisher's; a debate only of opinions. */
const OPINIONS =
  /\b(?:opinions|views) (?:expressed|presented|voiced) (?:here|in this|by (?:the )?(?:author|contributor|writer))/
const notOurs = (): string =>
  [
    '(?:are|is) (?:solely |entirely |exclusively )?(?:those of|that of|his own|her own|their own|the author)',
    'do(?:es)? not (?:necessarily )?(?:reflect|represent|express)',
    'not (?:necessarily )?(?:those|the views|the opinions)',
  ].join('|')
const NOT_OURS = lazily(() => new RegExp(String.raw`\b(?:${notOurs()})`))

/** Whether a text in lower case is a publisher's notice. */
export const isNotice = (lower: string): boolean =>
  NOTICE.test(lower) || (OPINIONS.test(lower) && NOT_OURS().test(lower))

/** An agency or picture source. */
export const AGENCY = lazily(
  () => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${anyOf(AGENCIES)})(?![\p{L}\p{N}])`, 'u'),
)
/** «The captain waves from the bridge (above)». */
export const POINTS_AT_PICTURE = lazily(
  () => new RegExp(`[(（](?:${anyOf(IN_THE_PICTURE)})[^()（）]{0,20}[)）]`, 'u'),
)
