/** Finds the time of day and its zone in the date of a feed. */

import { zoneMinutes } from './zones.ts'

interface Clock {
  readonly time: readonly [hour: number, minute: number, second: number]
  /** Minutes ahead of UTC; 0 where the text names no zone. */
  readonly zone: number
  /** Whether it is told in twelve hours. */
  readonly isHalf: boolean
  /** Whether it is written with dots, as dates are too: `09.03.26`. */
  readonly isDotted: boolean
  /** The text without the time. */
  readonly rest: string
}

/** Morning or afternoon, after the time, as most languages write it. */
const HALF =
  /^\s?(?:(?<p>p\.?\s?m|μ\.?\s?μ|م|ptg|ch|chiều|tối|m\.d)|a\.?\s?m|π\.?\s?μ|ص|pg|sa|sáng|p\.d)(?!\p{L})\.?/u
/** The same before the time, as in East Asia. */
const HALF_BEFORE = /(?:(?<p>오후|下午|午後|午后|晚上)|오전|上午|午前|凌晨)\s?$/
/** 9:30, 09:30:15.25, 9h30, 9時30分. */
const TIME =
  /(?<![\d:])(\d{1,2})(?::|\s?h\s?|\s?[時时点點시]\s?)(\d{1,2})(?:[:分분]\s?(\d{1,2})(?:[.,]\d{1,9})?)?(?![\d:])/u
/** 14.35.00, unless it is part of a date with dots. */
const DOTTED = /(?<![\d.])(\d{1,2})\.(\d\d)(?:\.(\d\d)(?:\.\d{3,9})?)?(?![\d.])/g
/** `10:30 Uhr`, `10.30 uur`: what some languages say after a time. */
const OCLOCK = /^\s?(?:uhr|uur|hrs?|klo)(?!\p{L})\.?/u
const ZONE = /^\s?\(?((?:gmt|utc|ut)?\s?[+−-]\d{1,2}:?(?:\d\d)?(?!\d)|[a-z]{1,5}(?!\p{L}))\)?/u

/**
 * Finds the time of day in a text in lower case, whose digits are ASCII. Linear in its length.
 *
 * @param language BCP 47, of the feed
 */
export function clockIn(text: string, language: string | null): Clock | null {
  const usual = TIME.exec(text)
  const found = usual ?? [...text.matchAll(DOTTED)].at(-1)
  if (!found) return null
  const [whole, hour, minute, second] = found
  const before = text.slice(0, found.index).replace(/t$/, '')
  const behind = text.slice(found.index + whole.length)
  const half = HALF.exec(behind) ?? HALF_BEFORE.exec(before)
  const rest = (half && behind.startsWith(half[0]) ? behind.slice(half[0].length) : behind).replace(
    OCLOCK,
    '',
  )
  // A word in the place of a zone that is none belongs to the date.
  const [written = '', name = ''] = ZONE.exec(rest) ?? []
  const zone = zoneMinutes(name.trim(), language)
  return {
    time: timeOf(hour, minute, second, half ? half.groups?.p !== undefined : undefined),
    zone: zone ?? 0,
    isHalf: /^\s?[ap]/.test(half?.[0] ?? ''),
    isDotted: usual === null,
    rest: `${before} ${zone === undefined ? rest : rest.slice(written.length)}`,
  }
}

/** @param isAfternoon on a twelve-hour clock */
export function timeOf(
  hour = '0',
  minute = '0',
  second = '0',
  isAfternoon?: boolean,
): Clock['time'] {
  const hours = Number(hour)
  const isHalf = isAfternoon !== undefined && hours <= 12
  return [isHalf ? (hours % 12) + (isAfternoon ? 12 : 0) : hours, Number(minute), Number(second)]
}
