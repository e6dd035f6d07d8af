/** Counts what a sentence is written with: capitals, commas, brackets. One look at each character. */

export interface Writing {
  /** Capitals directly after white space. */
  readonly capitals: number
  /** Share of capitals among those letters that have capitals, 0…1. */
  readonly capitalsShare: number
  readonly commas: number
  /** Opening round brackets. */
  readonly brackets: number
}

const SEEN = 1
const SPACE = 2
/** Of Unicode's category Lu. */
const CAPITAL = 4
/** Differs from its small form, or from its capital form. */
const UPPER = 8
const CASED = 16
const COMMA = 32
const BRACKET = 64

const COMMAS = ',،、，;；؛'
const BRACKETS = '(（'

/** By code unit, filled as they occur: asking for the case of a character takes ten times as long. */
let kinds: Uint8Array | undefined

function kindOf(unit: string): number {
  const lower = unit.toLowerCase()
  const upper = unit.toUpperCase()
  return (
    SEEN |
    (/\s/.test(unit) ? SPACE : 0) |
    (/\p{Lu}/u.test(unit) ? CAPITAL : 0) |
    (lower === upper ? 0 : CASED | (unit === lower ? 0 : UPPER)) |
    (COMMAS.includes(unit) ? COMMA : 0) |
    (BRACKETS.includes(unit) ? BRACKET : 0)
  )
}

/** The counts of a sentence. */
export function writingOf(text: string): Writing {
  kinds ??= new Uint8Array(0x1_0000)
  let capitals = 0
  let upper = 0
  let cased = 0
  let commas = 0
  let brackets = 0
  let before = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    let kind = kinds[code]!
    if (kind === 0) {
      kind = kindOf(text[at]!)
      kinds[code] = kind
    }
    if (before & SPACE && (kind & CAPITAL || isRareCapital(text, at))) capitals += 1
    if (kind & CASED) cased += 1
    if (kind & UPPER) upper += 1
    if (kind & COMMA) commas += 1
    if (kind & BRACKET) brackets += 1
    before = kind
  }
  return { capitals, capitalsShare: cased === 0 ? 0 : upper / cased, commas, brackets }
}

/** A capital beyond the basic plane. */
function isRareCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0xd800 && code <= 0xdbff && /^\p{Lu}/u.test(text.slice(at, at + 2))
}
