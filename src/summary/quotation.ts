/** Finds where somebody is quoted in an article, by quotation marks, across sentences. */

/** The position of a sentence relative to the quotations of its article. */
export interface Quotation {
  /** Share of its characters that are inside a quotation, 0…1. */
  readonly share: number
  /** Its first character is inside a quotation, the opening mark included. */
  readonly begins: boolean
  /** Its last letter is inside a quotation. */
  readonly ends: boolean
  /** Opens a quotation that it does not close. */
  readonly opens: boolean
  /** Closes a quotation that it does not open. */
  readonly closes: boolean
  /**
   * The quotation that it opens and does not close follows a colon or a comma: somebody begins to
   * speak.
   */
  readonly introduces: boolean
}

interface Own extends Quotation {
  readonly length: number
}

const NONE: Quotation = {
  share: 0,
  begins: false,
  ends: false,
  opens: false,
  closes: false,
  introduces: false,
}
const INSIDE: Quotation = { ...NONE, share: 1, begins: true, ends: true, opens: true, closes: true }

/** A quotation over more sentences has lost its closing mark. */
const MAX_RUN = 8

const CLOSING = '”»」』›'
const MARK = /["“”„«»「」『』‟‹›]/
const SPACE_BEFORE = /[\s([{（—–\-:,،、]/
const SPACE_AFTER = /[\s)\]}）.,;:!?…。、，！？।։॥۔၊။—–]/
/** What is before an opening mark where somebody begins to speak. */
const INTRODUCES = /[:：,،、]\s{0,2}$/
const HEBREW = /\p{sc=Hebr}/u
const DIGIT = /\p{Nd}/u
/** What may surround a quotation at the two ends of a sentence. */
const RIM = /[\s.!?…。！？।,;—–-]/
/** The end of a quotation in single marks; ’ elsewhere is an apostrophe. */
const SINGLE_END = /[.!?…,။၊]’[\s.!?။]*$/u

type Role = 'open' | 'close' | 'none'

/** What a mark does: its neighbours decide, else its shape, or whether a quotation is open. */
function roleOf(text: string, at: number, isOpen: boolean): Role {
  const mark = text[at]!
  if (mark === '「' || mark === '『' || mark === '„') return 'open'
  if (mark === '」' || mark === '』') return 'close'
  const before = text[at - 1] ?? ' '
  const after = text[at + 1] ?? ' '
  // Gershayim in Hebrew abbreviations, whatever mark is used; inches and seconds after a number.
  if (HEBREW.test(before) && HEBREW.test(after)) return 'none'
  if (mark === '"' && DIGIT.test(before) && !isOpen) return 'none'
  const free = SPACE_BEFORE.test(before)
  const freeAfter = SPACE_AFTER.test(after)
  if (free && !freeAfter) return 'open'
  if (!free && freeAfter) return 'close'
  // Otherwise it depends on whether a quotation is open: Korean writes particles after the closing
  // mark, a comma may be before it, and not every text respects the shapes.
  if (isOpen) return 'close'
  return free && CLOSING.includes(mark) ? 'close' : 'open'
}

/** Where a text begins and ends, without punctuation. */
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
        // It was opened in an earlier sentence.
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
  const introduces = opens && INTRODUCES.test(text.slice(Math.max(0, openAt - 3), openAt))
  return { share, begins, ends: ends || opens, opens, closes, introduces, length }
}

/**
 * The position of each sentence relative to the quotations. A quotation may extend over several
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

/**
 * Whether a sentence alone has complete quotations: none stays open, and none closes that it did
 * not open.
 */
export function quotesWhole({ opens, closes }: Quotation): boolean {
  return !opens && !closes
}

/**
 * Whether a sentence says who speaks and opens a quotation that continues in the next sentence, or
 * whose closing mark is lost. It can stand alone like one whose quotation is closed.
 */
export function introducesQuotation(quote: Quotation, next: Quotation | undefined): boolean {
  if (!quote.opens || quote.closes || quote.begins) return false
  return quote.introduces || next?.closes === true
}

/**
 * Which sentences close a quotation that nothing opened, and end outside it: the opening mark was
 * forgotten, which does no harm.
 */
export function forgetsToOpen(quoted: readonly Quotation[]): boolean[] {
  let openFor = 0
  return quoted.map(({ opens, closes, begins, ends }) => {
    const forgets = closes && !opens && openFor === 0 && !(begins && ends)
    if (opens) openFor = MAX_RUN
    else openFor = closes ? 0 : Math.max(0, openFor - 1)
    return forgets
  })
}
