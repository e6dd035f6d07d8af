/** Decodes bytes into text, in whatever encoding they are. */

import { guessCharset, isTextIn } from './charset-guess.ts'
import { encodingName } from './charset-label.ts'

/** A text, and the WHATWG name of the encoding that it was in. */
interface DecodedText {
  readonly text: string
  readonly charset: string
}

/**
 * How far into a page its declared encoding is searched for: real pages put it after long scripts.
 * Bytes.
 */
const DECLARATION_BYTES = 4096
const ESCAPE = 0x1b
const STRICT_UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })
/** Up to this share of broken sequences, the text is still UTF-8. */
const TOLERATED_BROKEN_SHARE = 0.02

/**
 * Decodes bytes, by the names of the WHATWG Encoding Standard. The encoding is, in this order: that
 * of a byte order mark; the `charset` of the Content-Type; the declaration inside (meta or XML,
 * first 4,096 bytes); strict UTF-8; a declaration in which all bytes are letters; a guess by the
 * frequency of letters. Two false declarations are corrected: valid UTF-8 beyond ASCII is UTF-8
 * whatever is declared, and what is clearly not UTF-8 is not read as such even if declared. Unknown
 * labels are ignored. Never throws.
 */
export function decodeBytes(bytes: Uint8Array, contentType?: string | null): DecodedText {
  const marked = byteOrderMark(bytes)
  if (marked !== null) return decodeAs(bytes, marked)
  const plain = plainUtf8(bytes)
  if (plain !== null) return { text: plain, charset: 'utf-8' }
  const wide = wideWithoutMark(bytes)
  if (wide !== null) return decodeAs(bytes, wide)

  const sequences = countUtf8(bytes)
  // ISO-2022-JP is ASCII with escapes. For most bytes the declarations need not be read.
  const needsLabel = sequences.bad > 0 || (sequences.good === 0 && bytes.includes(ESCAPE))
  if (!needsLabel) return decodeAs(bytes, 'utf-8')
  const declared = declarations(bytes, contentType)
  if (sequences.bad === 0) {
    return decodeAs(bytes, declared.find((label) => label === 'iso-2022-jp') ?? 'utf-8')
  }
  const nearlyUtf8 = sequences.bad <= sequences.good * TOLERATED_BROKEN_SHARE
  if (nearlyUtf8) return decodeAs(bytes, 'utf-8')

  const legacy = declared.filter((label) => label !== 'utf-8')
  const believed = legacy.find((label) => isTextIn(bytes, label))
  if (believed !== undefined) return decodeAs(bytes, believed)
  const guess = guessCharset(bytes, { declared: legacy, language: declaredLanguage(bytes) })
  if (guess !== null) return decodeAs(bytes, guess)
  return decodeAs(bytes, legacy[0] ?? declared[0] ?? 'windows-1252')
}

/**
 * The text of bytes that can be nothing but UTF-8, as nearly all are: valid, without a zero, as
 * UTF-16 has, and without the escapes of ISO-2022-JP in pure ASCII. Otherwise null.
 */
function plainUtf8(bytes: Uint8Array): string | null {
  try {
    const text = STRICT_UTF8.decode(bytes)
    const isAscii = text.length === bytes.length
    return text.includes('\0') || (isAscii && bytes.includes(ESCAPE)) ? null : text
  } catch {
    return null
  }
}

function decodeAs(bytes: Uint8Array, charset: string): DecodedText {
  return { text: new TextDecoder(charset).decode(bytes), charset }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** The size of two characters. Bytes. */
const MIN_WIDE = 4
/**
 * Least share of zeros in one byte of the pairs, which are ASCII, and largest share in the other.
 */
const ASCII_SHARE = 0.3
const STRAY_SHARE = 0.05

/**
 * Recognises UTF-16 without a byte order mark: its tags are ASCII, so markup has a zero in every
 * other byte.
 */
function wideWithoutMark(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, DECLARATION_BYTES) & ~1
  if (length < MIN_WIDE) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const pairs = length / 2
  if (odd > pairs * ASCII_SHARE && even < pairs * STRAY_SHARE) return 'utf-16le'
  if (even > pairs * ASCII_SHARE && odd < pairs * STRAY_SHARE) return 'utf-16be'
  return null
}

/**
 * Counts valid and invalid multi-byte UTF-8 sequences (RFC 3629: no overlong forms, no surrogates,
 * nothing above U+10FFFF). A sequence cut off by the end is not counted, because only a part of the
 * page may have been read.
 */
function countUtf8(bytes: Uint8Array): { good: number; bad: number } {
  let good = 0
  let bad = 0
  const end = bytes.length
  for (let i = 0; i < end; i++) {
    const lead = bytes[i] as number
    if (lead < 0x80) continue
    const trail = lead >= 0xf0 && lead <= 0xf4 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0
    if (trail === 0 || lead > 0xf4) {
      bad++
      continue
    }
    if (i + trail >= end) break
    const second = bytes[i + 1] as number
    let holds = second >= 0x80 && second <= 0xbf
    if (lead === 0xe0) holds &&= second >= 0xa0
    if (lead === 0xed) holds &&= second <= 0x9f
    if (lead === 0xf0) holds &&= second >= 0x90
    if (lead === 0xf4) holds &&= second <= 0x8f
    for (let k = 2; k <= trail && holds; k++) holds = ((bytes[i + k] as number) & 0xc0) === 0x80
    if (holds) {
      good++
      i += trail
    } else bad++
  }
  return { good, bad }
}

/** WHATWG names of the encodings that header and markup declare, that of the header first. */
function declarations(bytes: Uint8Array, contentType: string | null | undefined): string[] {
  const labels: string[] = []
  const header = /charset\s*=[\s"']*([^\s"';,]{1,40})/i.exec(contentType ?? '')?.[1]
  if (header !== undefined) labels.push(header)
  const head = asLatin1(bytes.subarray(0, DECLARATION_BYTES))
  const xml = /^\s*<\?xml[^<>]{0,200}?\sencoding\s*=\s*["']([^"']{1,40})["']/i.exec(head)?.[1]
  if (xml !== undefined) labels.push(xml)
  for (const meta of head.matchAll(
    /<meta\b[^<>]{0,400}?\bcharset\s*=[\s"']*([^\s"'/<>;]{1,40})/gi,
  )) {
    if (meta[1] !== undefined) labels.push(meta[1])
  }
  return labels.map(encodingName).filter((name) => name !== null)
}

function declaredLanguage(bytes: Uint8Array): string | null {
  const head = asLatin1(bytes.subarray(0, DECLARATION_BYTES))
  return (
    /<html\b[^<>]{0,400}?\blang\s*=[\s"']*([a-z]{2,3})\b/i.exec(head)?.[1]?.toLowerCase() ?? null
  )
}

function asLatin1(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}
