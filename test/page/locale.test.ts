import { describe, expect, it } from 'vitest'
import { duration, languageName, longDate } from '../../src/page/locale.ts'

describe('dates, durations and names', () => {
  it('are written as each language writes them', () => {
    expect(longDate('2019-09-17T23:30:00Z', 'de')).toBe('17. September 2019')
    expect(duration(1, 'en')).toBe('1 second')
    expect(duration(59, 'ru')).toBe('59 секунд')
    expect(duration(150, 'uk')).toBe('3 хвилини')
    expect(languageName('ar')).toBe('العربية')
    expect(languageName('fr')).toBe('Français')
    expect(languageName('uk')).toBe('Українська')
  })

  it('never break a page for a bad tag or date', () => {
    for (const tag of ['', 'x', 'no such tag', 'en_US', '\u0000', 'a'.repeat(99)]) {
      expect(longDate('2019-09-17', tag)).not.toBe('')
      expect(duration(5, tag)).toContain('5')
      expect(typeof languageName(tag)).toBe('string')
    }
    expect(longDate('yesterday', 'en')).toBe('')
    expect(longDate(null, 'en')).toBe('')
  })
})
