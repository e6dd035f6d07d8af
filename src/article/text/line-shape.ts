/** What the form of a line tells, in any language and script. Everything here is linear. */

/**
 * The end marks of sentences in all scripts, followed by what may close after them: quotation
 * marks, brackets, a footnote number, a pictograph.
 */
const SENTENCE_END =
  /[.!?…‼⁇⁈⁉‽。！？．｡।॥۔؟\u037e։።፧፨။၊།༎៕។᠃᠉꯫᱾᱿](?:[\s\\"'”’»«)\]』」〉》›‹“‘*\p{Extended_Pictographic}]|\ufe0f){0,8}(?:\[\d{1,3}\]){0,4}$/u
/** The Greek question mark is a semicolon. */
const GREEK_QUESTION = /[\p{sc=Grek}][»")]?;[»")]?$/u

const TAIL = 40
/** What nearly every sentence ends with; seen at once, where an expression would search the tail. */
const USUAL_ENDS = '.!?'

/** Whether a line ends like a sentence. */
export function endsSentence(line: string): boolean {
  if (line !== '' && USUAL_ENDS.includes(line.charAt(line.length - 1))) return true
  const tail = line.slice(-TAIL)
  return SENTENCE_END.test(tail) || GREEK_QUESTION.test(tail)
}

/** An end mark with more text after it. */
const SENTENCE_WITHIN =
  /[\p{L}\p{M}\p{N}"”»)][.!?…।۔؟։።။]["”’»)]{0,2} +["“„«‘(¿¡]?[\p{Lu}\p{Lo}\p{N}]|[。！？]./u

/** Whether a sentence ends in a line before the line does. */
export function hasSentenceWithin(line: string): boolean {
  return SENTENCE_WITHIN.test(line)
}

/** A remark after the last sentence: a desk's initials, a source. */
const LAST_REMARK = /\s?[(（][^()（）]{1,40}[)）]$/u

/** Longer than headings and captions; and the same for a line with the end of a sentence inside. */
const LONG = 200
const LONG_WITH_SENTENCE = 100
/** A line of so many words that ends in a comma or colon is a part of a sentence. */
const CLAUSE_WORDS = 6

/**
 * Whether a line is running text although it may lack its end mark: it was cut short, ends in a
 * colon before a list, or is very long.
 */
export function isRunningText(line: string): boolean {
  if (endsSentence(line) || endsSentence(line.replace(LAST_REMARK, ''))) return true
  const length = visualLength(line)
  if (length >= LONG) return true
  if (length >= LONG_WITH_SENTENCE && SENTENCE_WITHIN.test(line)) return true
  return /[:：;；,，、،]["”’»)]?$/.test(line) && roughWordCount(line, CLAUSE_WORDS) >= CLAUSE_WORDS
}

const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]/g

/**
 * Length in characters; a Chinese, Japanese or Korean one counts as two and a half, because it says
 * as much.
 */
export function visualLength(line: string): number {
  return line.length + 1.5 * (line.match(WIDE)?.length ?? 0)
}

/** Scripts that write no space between words. */
const WITHOUT_SPACES =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]/gu

/**
 * Words in a line, counted up to `most`. In scripts without spaces four letters count as a word,
 * which is enough to distinguish a label from a sentence.
 */
export function roughWordCount(line: string, most = Number.POSITIVE_INFINITY): number {
  const dense = line.match(WITHOUT_SPACES)?.length ?? 0
  let words = Math.floor(dense / 3)
  for (const piece of line.split(' ')) {
    if (words >= most) return most
    if (/[\p{L}\p{N}]/u.test(piece)) words++
  }
  return Math.min(words, most)
}

/** If more than this share of long lines lack an end mark, the text does not use end marks. */
const UNMARKED_SHARE = 0.45
/** A longer line is more than a heading. Characters. */
const SUBSTANTIAL = 60
/** A longer line counts no more than this. Characters. */
const WEIGHTIEST = 200
/** So many lines tell as much as a whole book. */
const MOST_LINES = 500

/**
 * Whether a text does not use end marks, like a poem, a list, Thai, or a text cut into lines: then
 * a missing mark says nothing about a line. The long lines decide; if there are none, all do.
 */
export function isUnmarked(lines: readonly string[]): boolean {
  const different = [...new Set(lines.slice(0, MOST_LINES))]
  const long = different.filter((line) => visualLength(line) >= SUBSTANTIAL)
  let open = 0
  let all = 0
  for (const line of long.length >= 2 ? long : different) {
    const weight = Math.min(visualLength(line), WEIGHTIEST)
    all += weight
    if (!endsSentence(line) && !SENTENCE_WITHIN.test(line)) open += weight
  }
  return all === 0 || open > all * UNMARKED_SHARE
}

/** An unfinished line with more characters and words is a sentence, in a text without markup. */
const SENTENCE_LENGTH = 80
const SENTENCE_WORDS = 9

/** Whether an unfinished line is as long as a sentence. */
export function isLongAsSentence(line: string): boolean {
  return (
    visualLength(line) >= SENTENCE_LENGTH && roughWordCount(line, SENTENCE_WORDS) >= SENTENCE_WORDS
  )
}
