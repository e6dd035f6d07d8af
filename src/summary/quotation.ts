/** Where in an article somebody else speaks: by its quotation marks, across the ends of sentences. */

/** How a sentence stands to the quotation marks of its article. */
export interface Quotation {
  /** Share of its characters that stand in a quotation, 0…1. */
  readonly share: number
  /** Its first character stands in a quotation, the opening mark included. */
  readonly begins: boolean
  /** Its last letter stands in a quotation. */
  readonly ends: boolean
  /** Opens a quotation that it does not close. */
  readonly opens: boolean
  /** Closes a quotation that it does not open. */
  readonly closes: boolean
}

interface Own extends Quotation {
  readonly length: number
}

const NONE: Quotation = { share: 0, begins: false, ends: false, opens: false, closes: false }
const INSIDE: Quotation = { share: 1, begins: true, ends: true, opens: true, closes: true }

/** A quotation that runs on for more sentences has lost its closing mark. */
const MAX_RUN = 8

const OPENING = '“„«「『‟‹'
const CLOSING = '”»」』›'
const MARK = /["“”„«»「」『』‟‹›]/
const SPACE_BEFORE = /[\s([{（—–\-:,،、]/
const SPACE_AFTER = /[\s)\]}）.,;:!?…。、，！？।։॥۔၊။—–]/
const HEBREW = /\p{sc=Hebr}/u
const DIGIT = /\p{Nd}/u
/** What may stand around a quotation at the two ends of a sentence. */
const RIM = /[\s.!?…。！？।,;—–-]/
/** The end of a quotation in single marks; ’ alone is an apostrophe. */
const SINGLE_END = /[.!?…,။၊]’[\s.!?။]*$/u

type Role = 'open' | 'close' | 'none'

/** What a mark does: its neighbours tell, and where they do not, its shape, or what is open. */
function roleOf(text: string, at: number, isOpen: boolean): Role {
  const mark = text[at]!
  if (mark === '「' || mark === '『' || mark === '„') return 'open'
  if (mark === '」' || mark === '』') return 'close'
  const before = text[at - 1] ?? ' '
  const after = text[at + 1] ?? ' '
  // Gershayim in abbreviations of Hebrew, by whatever mark; inches and seconds after a number.
  if (HEBREW.test(before) && HEBREW.test(after)) return 'none'
  if (mark === '"' && DIGIT.test(before) && !isOpen) return 'none'
  const free = SPACE_BEFORE.test(before)
  const freeAfter = SPACE_AFTER.test(after)
  if (free && !freeAfter) return 'open'
  if (!free && freeAfter) return 'close'
  // Between letters what is open decides: Korean writes particles after the closing mark, and
  // not every text keeps to the shapes.
  if (free && OPENING.includes(mark)) return 'open'
  if (free && CLOSING.includes(mark)) return 'close'
  return isOpen ? 'close' : 'open'
}

/** The rim of a text: where it begins and ends, marks of punctuation aside. */
function rimOf(text: string): readonly [first: number, last: number] {
  let first = 0
  while (first < text.length && RIM.test(text[first]!)) first += 1
  let last = text.length - 1
  while (last > first && RIM.test(text[last]!)) last -= 1
  return [first, last]
}

function ownOf(text: string): Own {
  const { length } = text
  const closesSingle = SINGLE_END.test(text) && !text.includes('‘')
  if (!MARK.test(text)) return { ...NONE, closes: closesSingle, length }
  const [first, last] = rimOf(text)
  let openAt = -1
  let inside = 0
  let closes = closesSingle
  let begins = false
  let ends = false
  for (let at = first; at < length; at += 1) {
    if (!MARK.test(text[at]!)) continue
    const role = roleOf(text, at, openAt >= 0)
    if (role === 'open' && openAt < 0) {
      openAt = at
      begins ||= at === first
    } else if (role === 'close') {
      if (openAt >= 0) {
        inside += at + 1 - openAt
        openAt = -1
      } else if (inside === 0) {
        // What nothing opened was opened before.
        closes = true
        begins = true
        inside = at + 1
      } else {
        closes = true
      }
      ends ||= at >= last
    }
  }
  const opens = openAt >= 0
  if (opens) inside += length - openAt
  const share = Math.min(1, inside / Math.max(1, length))
  return { share, begins, ends: ends || opens, opens, closes, length }
}

/**
 * How each sentence of an article stands to its quotation marks. A quotation may run over several
 * sentences; one that is never closed ends with the sentence that opened it.
 */
export function quotations(texts: readonly string[]): Quotation[] {
  const own = texts.map(ownOf)
  const found: Quotation[] = [...own]
  own.forEach(({ opens }, i) => {
    if (!opens) return
    for (let j = i + 1; j <= i + MAX_RUN && j < own.length; j += 1) {
      const { closes, begins } = own[j]!
      if (closes) {
        for (let k = i + 1; k < j; k += 1) found[k] = INSIDE
        return
      }
      if (begins) return
    }
  })
  return found
}

/** Whether a sentence by itself quotes whole: nothing stays open, nothing closes what it did not open. */
export function quotesWhole({ opens, closes }: Quotation): boolean {
  return !opens && !closes
}

/**
 * Whether a sentence says who speaks, and opens a quotation that goes on in the next. It stands by
 * itself as well as one whose quotation closes in it.
 */
export function introducesQuotation(quote: Quotation, next: Quotation | undefined): boolean {
  return quote.opens && !quote.closes && !quote.begins && next?.closes === true
}
