/**
 * Thai has no mark at the end of a sentence: a space may part sentences, clauses or items. A space
 * is taken for an end before words that open sentences, after particles that close them, and where
 * a piece has grown long.
 */

import { isSpace } from './characters.ts'
import type { Span } from './span.ts'

/** Words that open a sentence. */
const OPENERS =
  'แต่อย่างไรก็ตาม อย่างไรก็ตาม อย่างไรก็ดี นอกจากนี้ นอกจากนั้น ทั้งนี้ ดังนั้น ด้วยเหตุนี้ ต่อมา หลังจากนั้น จากนั้น ในขณะเดียวกัน ขณะเดียวกัน ขณะที่ เมื่อ ในปี ในวันที่ ตั้งแต่ ปัจจุบัน สำหรับ ส่วน โดยเฉพาะ การ ความ ผู้ นัก เขา เธอ พวกเขา มัน ทุกวันนี้ วันนี้ หลังจาก ก่อนหน้านี้ แม้ว่า แม้ เพราะ เนื่องจาก ถ้า หาก'.split(
    ' ',
  )
/** Particles that close one. */
const CLOSERS = 'ครับ ค่ะ คะ นะ แล้ว ด้วย กัน อีกด้วย เช่นกัน เท่านั้น ได้ มาก'.split(' ')

/** UTF-16 units. */
const SHORT = 40
const LONG = 140

/** The pieces of one paragraph; the caller trims them. */
export function splitThai(text: string, from: number, to: number): Span[] {
  const spans: Span[] = []
  let start = from
  for (let at = from; at < to; at += 1) {
    if (!isSpace(text.charCodeAt(at)) || at - start < SHORT || to - at < SHORT) continue
    if (!isThai(text.charCodeAt(at - 1)) && !isEnd(text[at - 1]!)) continue
    const opens = OPENERS.some((word) => text.startsWith(word, at + 1))
    const closes = CLOSERS.some(
      (word) => text.endsWith(word, at) || text.slice(start, at).endsWith(word),
    )
    const long = at - start >= LONG && isThai(text.charCodeAt(at + 1))
    if (isEnd(text[at - 1]!) || (opens && at - start >= SHORT * 1.5) || (closes && opens) || long) {
      spans.push({ start, end: at })
      start = at
    }
  }
  spans.push({ start, end: to })
  return spans
}

const isThai = (code: number): boolean => code >= 0x0e01 && code <= 0x0e5b
const isEnd = (unit: string): boolean =>
  unit === '.' || unit === '!' || unit === '?' || unit === '”' || unit === '"'
