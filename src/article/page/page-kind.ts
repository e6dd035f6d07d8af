/** Recognises pages without an article: consent walls, login forms, lists of links. */

import { CALL } from '../boilerplate/furniture-cues.ts'
import { elementsNamed, type PageDocument } from '../html/dom.ts'
import type { StrippedPage } from '../html/strip.ts'
import { isToTheReader } from '../text/to-the-reader.ts'
import { anyOf, lazily } from '../text/word-lists.ts'
import { absoluteAddress } from '../web/page-address.ts'
import { isSentence, lengthOf } from './block-filter.ts'
import type { Block } from './block-writer.ts'
import {
  CONSENT_MATTERS,
  ERROR_MATTERS,
  ERROR_MATTERS_ANYWHERE,
  ERROR_TITLES,
  OFFERS,
  OUTDATED,
  ROBOT_CHECKS,
  TURN_ON,
  WE_AND_YOU,
  WE_AND_YOU_ANYWHERE,
  WE_AND_YOU_CYRILLIC,
} from './notice-words.ts'

/** Longer texts are articles, whatever they are about; by `lengthOf`. */
const NOTICE_LENGTH = 8_000
const SHORT_NOTICE = 1_500
/** A longer text is neither an error message nor an offer to subscribe. */
const ERROR_LENGTH = 600
const OFFER_LENGTH = 400
/** Least share of the text that must read like a notice. */
const REQUEST_SHARE = 0.6
const ROBOT_SHARE = 0.5
const BROWSER_SHARE = 0.5
const PAYWALL_SHARE = 0.6
/** How much of the title a message repeats. Characters. */
const SHOWN_TITLE = 80
/** A page without text and with more links may be an index. */
const INDEX_LINKS = 15
/** A page that shows fewer letters may be built by scripts. */
const UNBUILT_LETTERS = 200

const consentMatters = CONSENT_MATTERS.map((words) => lazily(() => new RegExp(anyOf(words), 'i')))
/** A request for consent mentions at least so many of these matters. */
const MATTERS_OF_A_REQUEST = 3

function mattersOf(text: string): number {
  return consentMatters.filter((matter) => matter().test(text)).length
}

/** Words that address the reader, which a report on cookies does not. */
const voice = (): string =>
  [
    String.raw`\b(?:${anyOf(WE_AND_YOU)})\b`,
    String.raw`(?:${WE_AND_YOU_CYRILLIC})(?!\p{L})`,
    anyOf(WE_AND_YOU_ANYWHERE),
  ].join('|')
const VOICE = lazily(() => new RegExp(voice(), 'iu'))
/** «Please enable JavaScript», «your browser is outdated». */
const browser = (): string =>
  [
    String.raw`(?:${anyOf(TURN_ON)}) +(?:\w+ +){0,3}(?:javascript|cookies)`,
    'javascript (?:is|to be|must be|muss|ist|está) ',
    String.raw`(?:${anyOf(OUTDATED)}) +(?:\w+ +){0,3}browser`,
    'browser (?:is )?(?:not supported|outdated|veraltet)|you are using an? (?:outdated|old)',
  ].join('|')
const BROWSER = lazily(() => new RegExp(browser(), 'i'))
const ROBOT = lazily(() => new RegExp(anyOf(ROBOT_CHECKS), 'i'))
const ERROR_TITLE = lazily(() => new RegExp(`^(?:${anyOf(ERROR_TITLES)})`, 'i'))
const ERROR = lazily(
  () => new RegExp(String.raw`\b(?:${anyOf(ERROR_MATTERS)})\b|${ERROR_MATTERS_ANYWHERE}`, 'iu'),
)
const PAYWALL = lazily(() => new RegExp(anyOf(OFFERS), 'i'))

/** Why a text is not an article but a notice in its place, as a sentence; null for an article. */
export function noticeInstead(blocks: readonly Block[], title: string): string | null {
  const length = blocks.reduce((sum, { text }) => sum + lengthOf(text), 0)
  if (length > NOTICE_LENGTH) return null
  const share = (pattern: RegExp) =>
    blocks.reduce((sum, { text }) => sum + (pattern.test(text) ? lengthOf(text) : 0), 0) /
    Math.max(1, length)
  const speaksOf = (pattern: RegExp) => speakingShare(blocks, pattern) >= SPEAKING_SHARE
  const asks = blocks.filter(
    ({ text }) => mattersOf(text) > 0 && VOICE().test(text.replace(QUOTED, ' ')),
  )
  const matters = mattersOf(asks.map(({ text }) => text).join(' '))
  const asked = asks.reduce((sum, { text }) => sum + lengthOf(text), 0) / Math.max(1, length)
  if (
    asked > REQUEST_SHARE &&
    matters >= MATTERS_OF_A_REQUEST &&
    speakingShare(blocks, NOTHING) > 0 &&
    (length < SHORT_NOTICE || repeats(blocks))
  ) {
    return 'The page shows a request for consent instead of an article.'
  }
  if (length > SHORT_NOTICE) return null
  if (length < ERROR_LENGTH && ERROR_TITLE().test(title) && speaksOf(ERROR()))
    return `The page is an error message («${title.slice(0, SHOWN_TITLE)}»), not an article.`
  if (share(ROBOT()) > ROBOT_SHARE && speaksOf(ROBOT()))
    return 'The site asks the reader to prove to be human instead of showing an article.'
  if (share(BROWSER()) > BROWSER_SHARE && speaksOf(BROWSER()))
    return 'The page shows a notice about the browser instead of an article.'
  if (length < OFFER_LENGTH && share(PAYWALL()) > PAYWALL_SHARE && blocks.some(asksReader))
    return 'The page shows an offer to subscribe instead of an article.'
  return null
}

/** Whether a text asks its reader to subscribe; a report on subscribers only tells of them. */
const asksReader = ({ text }: Block): boolean =>
  (text.replace(QUOTED, ' ').match(SENTENCE) ?? []).some(
    (one) => isToTheReader(one) || CALL.find(one.trim().toLowerCase()) !== null || /\?$/.test(one),
  )

/** At least this share of a notice speaks to the reader, or of its matter. */
const SPEAKING_SHARE = 0.4
/** Longer passages in quotation marks are what somebody else says. */
const QUOTED = /["“„«»「『][^"“”„«»「」『』]{8,400}["”“«»」』]/gu
const SENTENCE = /[^.!?。！？]+[.!?。！？]*/gu

/** Matches nothing. */
const NOTHING = /(?!)/

/** Share of the sentences that speak to the reader or match a pattern, outside quotation marks. */
function speakingShare(blocks: readonly Block[], pattern: RegExp): number {
  let all = 0
  let speaking = 0
  for (const { text } of blocks) {
    for (const [sentence] of text.replace(QUOTED, ' ').matchAll(SENTENCE)) {
      if (sentence.trim() === '') continue
      all += lengthOf(sentence)
      if (isToTheReader(sentence) || pattern.test(sentence)) speaking += lengthOf(sentence)
    }
  }
  return all === 0 ? 1 : speaking / all
}

/** So few different sentences, or so small a share of all, mean that they are repeated. */
const FEW = 3
const REPEATED_SHARE = 0.5

/**
 * Whether sentences are repeated over and over, or there are hardly any, unlike in a text about
 * cookies.
 */
function repeats(blocks: readonly Block[]): boolean {
  const sentences = blocks.filter(isSentence)
  return (
    new Set(sentences.map(({ text }) => text)).size <=
    Math.max(FEW, sentences.length * REPEATED_SHARE)
  )
}

/** Why a page has no readable text, and the feed that it names, as sentences. */
export function whyEmpty(page: StrippedPage, document: PageDocument, url: string | null): string {
  const feed = feedOf(document, url)
  const reason = reasonOf(page, document)
  return feed === null ? reason : `${reason} It names a feed, which holds its articles: ${feed}`
}

const FEED = /^application\/(?:rss\+xml|atom\+xml|feed\+json)/i
const LINK = new Set(['link'])

function feedOf({ documentElement }: PageDocument, url: string | null): string | null {
  const link = elementsNamed(documentElement, LINK).find(
    (element) =>
      /\balternate\b/i.test(element.getAttribute('rel') ?? '') &&
      FEED.test(element.getAttribute('type') ?? ''),
  )
  return absoluteAddress(link?.getAttribute('href'), url)
}

function reasonOf(page: StrippedPage, document: PageDocument): string {
  if (page.frameset) {
    return 'The page is only a set of frames: give the address of the frame that holds the text.'
  }
  const links = document.querySelectorAll('a').length
  const visible = (document.body.textContent ?? '').replace(/\s+/g, '').length
  if (links > INDEX_LINKS)
    return 'The page holds only links and no article text; it may be an index.'
  if (visible < UNBUILT_LETTERS && (page.scriptLength > 0 || page.noscriptLength > 0)) {
    return 'The page builds its text with scripts in the browser; the page itself holds none.'
  }
  return 'The page holds no article text.'
}
