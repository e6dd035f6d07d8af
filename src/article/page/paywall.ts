/** Recognises that only the beginning of a text is free to read. */

import { CALL } from '../boilerplate/furniture-cues.ts'
import { isToTheReader } from '../text/to-the-reader.ts'
import { anyOf, lazily } from '../text/word-lists.ts'
import { isSentence, lengthOf } from './block-filter.ts'
import type { Block } from './block-writer.ts'
import {
  FOR_SUBSCRIBERS,
  REST,
  REST_ANYWHERE,
  SUBSCRIBERS,
  THE_TEXT,
  THE_TEXT_ANYWHERE,
} from './paywall-words.ts'

/** A longer text is complete, whatever its metadata say. */
const PAYWALL_LENGTH = 2_000

/** How much is left to read: "30% of this article", "残り1234文字". */
const REST_OF_IT = lazily(
  () => new RegExp(String.raw`\b(?:${anyOf(REST)})\b|${anyOf(REST_ANYWHERE)}`, 'iu'),
)
const SHARE = /\d{1,3}(?:[.,]\d{1,2})?\s?%/
const TO_SUBSCRIBERS = lazily(() => new RegExp(anyOf(SUBSCRIBERS), 'iu'))
const ABOUT_THE_TEXT = lazily(
  () =>
    new RegExp(
      String.raw`(?<!\p{L})(?:${anyOf(THE_TEXT)})(?!\p{L})|${anyOf(THE_TEXT_ANYWHERE)}`,
      'iu',
    ),
)
const remarks = Object.values(FOR_SUBSCRIBERS).map((kinds) =>
  lazily(() => new RegExp(kinds.join('|'), 'iu')),
)
/** Lengths of a remark. Characters, and as counted by `lengthOf`. */
const LONGEST_REMARK = 250
const SHORTEST_REMARK = 25
const LONGEST_SHARE = 60

/**
 * A warning if the page or its publisher says that the rest is for subscribers.
 * @param isLocked whether the metadata say so
 */
export function paywallWarning(
  isLocked: boolean,
  blocks: readonly Block[],
  page: readonly Block[],
): string | null {
  const length = blocks.reduce((sum, { text }) => sum + lengthOf(text), 0)
  const end = blocks.findLast(isSentence)?.text
  const last = page.findLastIndex(({ text }) => text === end)
  const isSaid = page.slice(Math.max(0, last)).slice(0, REMARK_REACH).some(isRemark)
  if (!isSaid && (!isLocked || length > PAYWALL_LENGTH)) return null
  return 'Only the beginning of this article is free to read; the rest is for subscribers of the site.'
}

/** How many blocks after the text are searched for a remark about the rest. */
const REMARK_REACH = 12

/** Whether a line says that more of the text is for subscribers. */
function isRemark({ kind, text }: Block): boolean {
  if (text.length > LONGEST_REMARK) return false
  const isShare = SHARE.test(text)
  const isRest = REST_OF_IT().test(text)
  // «Pozostało jeszcze 89% artykułu», above a button.
  if (isShare && isRest && text.length <= LONGEST_SHARE && ABOUT_THE_TEXT().test(text)) return true
  const says =
    ((isShare || isRest) && TO_SUBSCRIBERS().test(text)) ||
    // A shorter one is the label of other articles, and so is a heading that does not say «this».
    ((kind !== 'heading' || /^this /i.test(text)) &&
      lengthOf(text) >= SHORTEST_REMARK &&
      remarks.some((remark) => remark().test(text)))
  return says && (ABOUT_THE_TEXT().test(text) || isRequestAtOnce(text))
}

/** «Log in or subscribe to continue.», «You have read 30 %.» */
const isRequestAtOnce = (text: string): boolean =>
  isToTheReader(text) || CALL.find(text.toLowerCase()) !== null
