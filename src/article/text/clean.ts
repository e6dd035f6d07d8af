/**
 * Makes text fit to be stored and compared: composed (NFC), white space single, no stray
 * controls.
 */

import { composed } from './composed.ts'
import { mendPunctuation } from './punctuation.ts'

/** White space of every kind, and the controls that stand for it. */
const WHITE_SPACE = /[\s\u0085]+/g
/** White space that is not one space between words. */
const UNEVEN = /[^\S ]|\u0085| {2}/
/** Nothing but letters and marks that are visible, never composed anew (below U+0300), and common. */
const PLAIN = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027]*$/
/** Controls, surrogates without a partner, and code points that are never characters. */
const NO_CHARACTER = /[\p{Cc}\p{Cs}\ufdd0-\ufdef\ufff9-\ufffb\p{Noncharacter_Code_Point}]/gu
/**
 * Invisible characters that only carry layout: soft hyphen, grapheme joiner, fillers, word
 * joiner, invisible operators, byte order mark, and the embeddings, overrides and isolates
 * of bidirectional text, which would reach beyond the text when one of a pair is missing.
 */
const INVISIBLE =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: single code points are meant
  /[\u034f\u00ad\u115f\u1160\u17b4\u17b5\u180b-\u180e\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0]/g
/** The marks that set a direction at a point are of use where a text has such letters. */
const DIRECTION_MARK = /[\u061c\u200e\u200f]/g
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** Zero-width space marks words in scripts that write none between them. */
const STRAY_ZERO_WIDTH_SPACE =
  /(?<![\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}])\u200b+|\u200b+(?![\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}])/gu
/** Joiner and non-joiner change letters of these scripts; the joiner also makes one emoji of two. */
const STRAY_JOINER =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: single code points are meant
  /(?<![\p{sc=Arab}\p{sc=Syrc}\p{sc=Mong}\p{sc=Nkoo}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}])\u200c+|(?<![\p{sc=Arab}\p{sc=Syrc}\p{sc=Mong}\p{sc=Nkoo}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d+/gu
/** Tag characters spell a region after a black flag, and nothing anywhere else. */
const STRAY_TAGS = /(?<!\u{1f3f4})(?<![\u{e0020}-\u{e007f}])[\u{e0000}-\u{e007f}]+/gu

/**
 * Text as it is kept and shown: well formed, NFC, on one line with single spaces, without
 * controls and invisible litter, its doubled or stray marks mended. No word is ever changed.
 * Cleaning twice changes nothing more. Linear in the length of the text.
 */
export function cleanText(text: string): string {
  return mendPunctuation(cleanName(text))
}

/** The name of somebody or something, cleaned in the same way; its marks are its own. */
export function cleanName(text: string): string {
  const line = UNEVEN.test(text) ? text.replace(WHITE_SPACE, ' ') : text
  if (PLAIN.test(line)) return line.trim()
  return composed(withoutInvisible(line)).replace(/ {2,}/g, ' ').trim()
}

/** Most texts have nothing of the kind, so one look decides. */
const SUSPECT =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: single code points are meant
  /[\u034f\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufdd0-\ufdef\ufeff\uffa0\ufff9-\uffff]|\p{M}{31}/u

function withoutInvisible(line: string): string {
  if (!SUSPECT.test(line)) return line
  const visible = line
    .replace(NO_CHARACTER, '')
    .replace(INVISIBLE, '')
    .replace(STRAY_ZERO_WIDTH_SPACE, '')
    .replace(STRAY_JOINER, '')
    .replace(STRAY_TAGS, '')
  return RIGHT_TO_LEFT.test(visible) ? visible : visible.replace(DIRECTION_MARK, '')
}
