import { describe, expect, it } from 'vitest'
import { FORMATS } from '../../src/page/formats.ts'
import { duration, languageName, longDate, number } from '../../src/page/locale.ts'
import { en } from '../../src/page/words/en.ts'

describe('dates, durations and names', () => {
  it('are written as each language writes them', () => {
    expect(longDate('2019-09-17T23:30:00Z', 'de')).toBe('17. September 2019')
    expect(longDate('2019-09-17', 'en-GB')).toBe('17 September 2019')
    // Numbers beside it are written for the language without its region.
    expect(longDate('2019-09-17', 'ar-EG')).toBe('17 سبتمبر 2019')
    expect(duration(180, 'ja')).toBe('3分')
    expect(duration(1, 'en')).toBe('1 second')
    expect(duration(59, 'ru')).toBe('59 секунд')
    expect(duration(150, 'uk')).toBe('3 хвилини')
    expect(languageName('ar', en)).toBe('العربية')
    expect(languageName('fr', en)).toBe('Français')
    expect(languageName('uk', en)).toBe('Українська')
    expect(languageName('und', en)).toBe('Unknown language')
  })

  it('never break a page for a bad tag or date', () => {
    for (const tag of ['', 'x', 'no such tag', 'en_US', '\u0000', 'a'.repeat(99)]) {
      expect(longDate('2019-09-17', tag)).not.toBe('')
      expect(duration(5, tag)).toContain('5')
      expect(typeof languageName(tag, en)).toBe('string')
    }
    expect(longDate('yesterday', 'en')).toBe('')
    expect(longDate(null, 'en')).toBe('')
  })

  it.each(Object.keys(FORMATS))('are written in %s as Intl writes them', (tag) => {
    const unit = (name: string) =>
      new Intl.NumberFormat(tag, { style: 'unit', unit: name, unitDisplay: 'long' })
    const [minutes, seconds, plain] = [unit('minute'), unit('second'), new Intl.NumberFormat(tag)]
    const written = (text: string) => (tag === 'ja' ? text.replace(' ', '') : text)
    for (let count = 1; count <= 1200; count += count < 130 ? 1 : 57) {
      expect(number(count, tag)).toBe(plain.format(count))
      expect(duration(count * 60, tag)).toBe(written(minutes.format(count)))
      if (count < 60) expect(duration(count, tag)).toBe(written(seconds.format(count)))
    }
    expect([number(0, tag), number(2.5, tag), number(-3, tag)]).toEqual(
      [0, 2.5, -3].map((value) => plain.format(value)),
    )
    const long = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' })
    for (let month = 0; month < 12; month += 1) {
      for (const [year, day] of [
        [1000, 1],
        [1582, 12],
        [1583, 3],
        [1969, 28],
        [2026, 5],
        [9001, 9],
      ] as const) {
        const date = new Date(Date.UTC(year, month, day, 23))
        expect(longDate(date.toISOString(), tag)).toBe(long.format(date))
      }
    }
    for (const date of ['0033-04-03T00:00:00Z', '-000044-03-15T00:00:00Z']) {
      expect(longDate(date, tag)).toBe(long.format(new Date(date)))
    }
  })
})
