/**
 * A cursor names the last item of a page by its place in the order, not by its number, so it stays
 * right while articles are added and removed.
 */

import { Failure } from '../failures.ts'
import type { Publication } from './publication.ts'

/** Newest first; equal dates are ordered by slug. */
export interface Place {
  /** Milliseconds since 1970. */
  readonly time: number
  readonly slug: string
}

export function placeOf(publication: Pick<Publication, 'date' | 'slug'>): Place {
  return { time: Date.parse(publication.date), slug: publication.slug }
}

/** Negative when `a` comes before `b` in the library. */
export function comparePlaces(a: Place, b: Place): number {
  if (a.time !== b.time) return b.time - a.time
  return a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0
}

export function encodeCursor(place: Place): string {
  const bytes = new TextEncoder().encode(`${place.time}:${place.slug}`)
  return bytes.toBase64({ alphabet: 'base64url', omitPadding: true })
}

/** @throws Failure `bad-parameter` for anything but a cursor */
export function decodeCursor(cursor: string): Place {
  try {
    const bytes = Uint8Array.fromBase64(cursor, { alphabet: 'base64url' })
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
    const match = /^(-?\d{1,16}):(.+)$/s.exec(text)
    if (match) return { time: Number(match[1]), slug: match[2] ?? '' }
  } catch {
    // Falls through: what cannot be decoded is not a cursor.
  }
  throw new Failure('bad-parameter', 'cursor must be the value of “next” of the page before.', {
    extra: { parameter: 'cursor' },
  })
}
