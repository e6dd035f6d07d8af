/**
 * Cleans text so that it can be stored and compared: composed (NFC), single spaces, no stray
 * control characters.
 */

import { composed, hasPiledMarks } from './composed.ts'
import { withoutControls } from './controls.ts'
import { mendPunctuation } from './punctuation.ts'

/** White space of every kind, and the control characters that stand for it. */
const WHITE_SPACE = /[\s\u0085]+/g
/** White space that is not one space between words. */
const UNEVEN = /[^\S ]|\u0085| {2}/
/** Only letters and marks that are visible and common, and cannot be composed with each other. */
const PLAIN = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027]*$/
/** Controls, surrogates without a partner, and code points that are never characters. */
const NO_CHARACTER = /[\p{Cc}\p{Cs}\ufdd0-\ufdef\ufff9-\ufffb\p{Noncharacter_Code_Point}]/gu
/**
 * Invisible characters that only affect layout: soft hyphen, grapheme joiner, fillers, word joiner,
 * invisible operators and byte order mark; also the embeddings, overrides and isolates of
 * bidirectional text, which would affect what follows the text if one of a pair is missing.
 */
const INVISIBLE =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: single code points are meant
  /[\u034f\u00ad\u115f\u1160\u17b4\u17b5\u180b-\u180e\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0]/g
/** Direction marks are of use only in a text with letters of both directions. */
const DIRECTION_MARK = /[\u061c\u200e\u200f]/g
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** A zero-width space separates words in scripts without spaces. */
const STRAY_ZERO_WIDTH_SPACE =
  /(?<![\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}])\u200b+|\u200b+(?![\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}])/gu
/** Joiner and non-joiner change letters in these scripts; the joiner also combines emoji. */
const STRAY_JOINER =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: single code points are meant
  /(?<![\p{sc=Arab}\p{sc=Syrc}\p{sc=Mong}\p{sc=Nkoo}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}])\u200c+|(?<![\p{sc=Arab}\p{sc=Syrc}\p{sc=Mong}\p{sc=Nkoo}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d+/gu
/** Tag characters name a region after a black flag, and mean nothing elsewhere. */
const STRAY_TAGS = /(?<!\u{1f3f4})(?<![\u{e0020}-\u{e007f}])[\u{e0000}-\u{e007f}]+/gu

/**
 * Text as it is stored and shown: well-formed, NFC, on one line with single spaces, without control
 * and invisible characters, with doubled or stray punctuation corrected. Words never change.
 * Cleaning twice changes nothing more. Linear in the length of the text.
 */
export function cleanText(text: string): string {
  return mendPunctuation(cleanName(text))
}

/** The name of a person or thing, cleaned in the same way, but with its punctuation unchanged. */
export function cleanName(text: string): string {
  const line = UNEVEN.test(text) ? text.replace(WHITE_SPACE, ' ') : text
  if (PLAIN.test(line)) return line.trim()
  return composed(withoutInvisible(line)).replace(/ {2,}/g, ' ').trim()
}

/** Most texts have none of these, so one search is enough; nor halves of surrogate pairs. */
const SUSPECT =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: single code points are meant
  /[\u034f\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufdd0-\ufdef\ufeff\uffa0\ufff9-\uffff]/

function withoutInvisible(line: string): string {
  if (!SUSPECT.test(line) && line.isWellFormed() && !hasPiledMarks(line)) return line
  const visible = withoutControls(line)
    .replace(NO_CHARACTER, '')
    .replace(INVISIBLE, '')
    .replace(STRAY_ZERO_WIDTH_SPACE, '')
    .replace(STRAY_JOINER, '')
    .replace(STRAY_TAGS, '')
  return RIGHT_TO_LEFT.test(visible) ? visible : visible.replace(DIRECTION_MARK, '')
}
