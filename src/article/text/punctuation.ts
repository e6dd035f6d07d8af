/** Corrects punctuation that nobody means: doubled full stops and commas, stray marks. */

/** What may close a quotation or a bracket after an end mark. */
const CLOSERS = '»”’"›」』)\\]'

/** A full stop before and after the closing mark, of which only one is meant. */
const STOP_ON_BOTH_SIDES = /(?<!\.)\.([»”"›])\.(?![.\p{L}\p{N}])/gu
/** The same, or «?».», where nothing in the text opened what is closed. */
const STOP_BEFORE_COMMA = /(?<![.\p{Lu}])\.([»”"›]),(?=\s|$)/gu
/** Two full stops are neither an end nor an ellipsis. Before a small letter they are a pause. */
const DOUBLED_STOP = new RegExp(
  `(?<![./\\\\])\\.\\.(?=$|[${CLOSERS}]+(?:[ ,;:]|$)|[${CLOSERS}]*\\.?(?:$| (?![\\p{Ll}])))(?!\\.|/)`,
  'gu',
)
const DOUBLED_WIDE_STOP = /(?<!。)。。(?!。)/g
const DOUBLED_COMMA = /(?<=[\p{L}\p{M}\p{N}»”"’)\]]),(?: ?,)+(?=\s|$)/gu
const COMMA_AND_STOP = /,\.(?=\s|$)/g
/** An end mark in formal letters and agency reports. */
const SLASHED_STOP = /(?:(?<=[\])»”"])|\.)\/\.(?=\s|$)/g
const SPACE_BEFORE_MARK = /(?<=[\p{L}\p{M}\p{N}»”"’)\]]) ([.,])(?=\s|$)/gu
/** Brackets and quotation marks whose content is gone. */
const EMPTY_PAIR = / (?:\( ?\)|\[ ?\]|« ?»|“ ?”)(?=[ .,;:]|$)/g

const SUSPECT = /\.[».,”"›/]|,[.,]|,(?: ,)+|[.!?…][»”"›]\.| [.,](?:\s|$)|。。|[([«“] ?[)\]»”]/u

/**
 * Corrects what machine translation and templates leave behind: doubled full stops, full stops on
 * both sides of a closing quotation mark, a closing mark that nothing opened, a space before a
 * comma. Changes only marks and spaces, never words; an ellipsis stays. Linear.
 *
 * @example mendPunctuation('It ended on May 17..') // 'It ended on May 17.'
 */
export function mendPunctuation(source: string): string {
  let line = withoutEscapes(source)
  // One correction may make another possible: «,..» is first a doubled stop, then a stray comma.
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const mended = mendOnce(line)
    if (mended === line) break
    line = mended
  }
  return line
}

/** More nested levels are no accident, and would take quadratic time. */
const MOST_ROUNDS = 8

function mendOnce(line: string): string {
  if (!SUSPECT.test(line)) return line
  return withoutStrayClose(line)
    .replace(EMPTY_PAIR, '')
    .replace(SPACE_BEFORE_MARK, '$1')
    .replace(SLASHED_STOP, '.')
    .replace(DOUBLED_COMMA, ',')
    .replace(COMMA_AND_STOP, '.')
    .replace(STOP_BEFORE_COMMA, '$1,')
    .replace(STOP_ON_BOTH_SIDES, oneStop)
    .replace(DOUBLED_STOP, '.')
    .replace(DOUBLED_WIDE_STOP, '。')
}

/** If all quotation marks are escaped, the line is from a data file; otherwise it is code. */
function withoutEscapes(line: string): string {
  if (!line.includes('\\"') || /(?:^|[^\\])"/.test(line)) return line
  return line.replaceAll('\\"', '"')
}

/** English has the full stop inside its quotation marks; with guillemets it is outside. */
function oneStop(_marks: string, close: string): string {
  return close === '»' || close === '›' ? `${close}.` : `.${close}`
}

/** «…independence.».» without any opening «: the closing mark and the second stop are stray. */
function withoutStrayClose(line: string): string {
  if (line.includes('«')) return line
  return line.replace(/([.!?…])»\./gu, '$1')
}
