/** Dates of feeds: every form is read as the moment that is meant, or not at all. */

import { expect, it } from 'vitest'
import { readFeedDate } from '../../src/follow/feed-date.ts'

const moment = (text: string, language?: string) => {
  const date = readFeedDate(text, language)
  return date === null ? null : new Date(date).toISOString().slice(0, 19)
}

it.each([
  // RFC 5322, with zones by number and by name.
  ['Mon, 02 Mar 2026 09:30:00 GMT', '2026-03-02T09:30:00'],
  ['Mon, 2 Mar 2026 9:30:00 +0100', '2026-03-02T08:30:00'],
  ['02 Mar 26 09:30 EST', '2026-03-02T14:30:00'],
  ['Mon, 02 Mar 2026 09:30:00 CET', '2026-03-02T08:30:00'],
  ['Thu, 02 Jul 2026 09:30:00 CEST', '2026-07-02T07:30:00'],
  ['Thu, 02 Jul 2026 09:30:00 BST', '2026-07-02T08:30:00'],
  ['Mon, 02 Mar 2026 09:30:00 JST', '2026-03-02T00:30:00'],
  ['Mon, 02 Mar 2026 09:30:00 IST', '2026-03-02T04:00:00'],
  ['Mon, 02 Mar 2026 09:30:00 AEST', '2026-03-01T23:30:00'],
  ['Mon, 02 Mar 2026 09:30:00 PDT', '2026-03-02T16:30:00'],
  ['Mon, 02 Mar 2026 09:30:00 GMT+2', '2026-03-02T07:30:00'],
  ['Mon, 02 Mar 2026 09:30:00 UTC+05:30', '2026-03-02T04:00:00'],
  ['Monday, 02-Mar-26 09:30:00 GMT', '2026-03-02T09:30:00'],
  ['03-Mar-2026 09:30:00', '2026-03-03T09:30:00'],
  ['Mon, 02 Mar 2026', '2026-03-02T00:00:00'],
  ['Mon,02 Mar 2026 09:30:00 -0330', '2026-03-02T13:00:00'],
  ['Fri, 31 Dec 1999 23:59:60 GMT', '1999-12-31T23:59:59'],
  // RFC 3339 and ISO 8601.
  ['2026-03-02T09:30:00Z', '2026-03-02T09:30:00'],
  ['2026-03-02T09:30:00.123456+01:00', '2026-03-02T08:30:00'],
  ['2026-03-02T09:30:00+01', '2026-03-02T08:30:00'],
  ['2026-03-02 09:30:00 -0500', '2026-03-02T14:30:00'],
  ['2026-03-02T09:30', '2026-03-02T09:30:00'],
  ['2026-3-2T9:30:00Z', '2026-03-02T09:30:00'],
  ['20260302T093000Z', '2026-03-02T09:30:00'],
  ['20260302', '2026-03-02T00:00:00'],
  ['2026-03-02', '2026-03-02T00:00:00'],
  ['2026/03/02 09:30:00', '2026-03-02T09:30:00'],
  ['2026-03-02 09:30:00 JST', '2026-03-02T00:30:00'],
  // What programs print.
  ['Mon Mar  2 09:30:00 2026', '2026-03-02T09:30:00'],
  ['Mon Mar 2 09:30:00 CET 2026', '2026-03-02T08:30:00'],
  ['Mon Mar 02 2026 09:30:00 GMT+0100 (Central European Standard Time)', '2026-03-02T08:30:00'],
  ['1772443800', '2026-03-02T09:30:00'],
  ['1772443800000', '2026-03-02T09:30:00'],
  ['Monday, March 2, 2026 - 09:30', '2026-03-02T09:30:00'],
  ['March 2nd, 2026', '2026-03-02T00:00:00'],
  ['March 2, 2026 9:30 PM', '2026-03-02T21:30:00'],
  ['Mar 2, 2026, 12:05 a.m. EST', '2026-03-02T05:05:00'],
  ['02.03.2026 09:30', '2026-03-02T09:30:00'],
  ['02.03.26', '2026-03-02T00:00:00'],
  ['9. mar. 2026, 14.35.00', '2026-03-09T14:35:00'],
  ['03-MAR-26 04.35.00.000000 PM', '2026-03-03T16:35:00'],
  ['2026-03-02T9:5:3Z', '2026-03-02T09:05:03'],
  ['202603020930', '2026-03-02T09:30:00'],
  ['2026-03', '2026-03-01T00:00:00'],
  ['3/14/2026 9:30:00', '2026-03-14T09:30:00'],
  // Month names of other languages.
  ['Пн, 02 мар 2026 09:30:00 +0300', '2026-03-02T06:30:00'],
  ['2 марта 2026 09:30', '2026-03-02T09:30:00'],
  ['Montag, 2. März 2026, 10:30 Uhr MEZ', '2026-03-02T09:30:00'],
  ['2026-061', '2026-03-02T00:00:00'],
  ['2026-061T10:30+01:00', '2026-03-02T09:30:00'],
  ['Mo, 02 März 2026 09:30:00 +0100', '2026-03-02T08:30:00'],
  ['Do, 03 Dez 2026 09:30:00 MEZ', '2026-12-03T08:30:00'],
  ['mar., 03 mars 2026 09:30:00 +0100', '2026-03-03T08:30:00'],
  ['lun, 02 mar 2026 09:30:00 +0100', '2026-03-02T08:30:00'],
  // Short names in a feed that does not say its language.
  ['Di, 03 Mär 2026 09:30:00 +0100', '2026-03-03T08:30:00'],
  ['Pt, 20 Şub 2026 09:30:00 +0300', '2026-02-20T06:30:00'],
  ['пт, 20 февр. 2026 09:30:00 +0300', '2026-02-20T06:30:00'],
  ['20 лют. 2026', '2026-02-20T00:00:00'],
  ['25. velj 2026.', '2026-02-25T00:00:00'],
  ['25. veebr 2026', '2026-02-25T00:00:00'],
  ['2 de marzo de 2026 09:30', '2026-03-02T09:30:00'],
  ['2 août 2026 à 9h30', '2026-08-02T09:30:00'],
  ['Mån, 02 mars 2026 09:30:00 +0100', '2026-03-02T08:30:00'],
  ['wto, 03 mar 2026 09:30:00 +0100', '2026-03-03T08:30:00'],
  ['2 Mart 2026 09:30', '2026-03-02T09:30:00'],
  ['Mon, 7 December 2026 08:00:00 GMT', '2026-12-07T08:00:00'],
  ['7 décembre 2026', '2026-12-07T00:00:00'],
  ['9. siječnja 2026. u 14:35', '2026-01-09T14:35:00'],
  ['2026. gada 9. janvāris', '2026-01-09T00:00:00'],
  ['月, 02 3月 2026 18:30:00 +0900', '2026-03-02T09:30:00'],
  ['월, 02 3월 2026 18:30:00 +0900', '2026-03-02T09:30:00'],
  ['星期三, 02 十二月 2026 17:30:00 +0800', '2026-12-02T09:30:00'],
  ['Thứ Hai, 02 Tháng 3 2026 16:30:00 +0700', '2026-03-02T09:30:00'],
  ['จันทร์, 02 มี.ค. 2569 16:30:00 +0700', '2026-03-02T09:30:00'],
  ['Mon, 02 Mar 2026 10:30:00 MET', '2026-03-02T09:30:00'],
  ['Thu, 02 Jul 2026 09:30:00 MEST', '2026-07-02T07:30:00'],
  ['2026年3月2日 09:30:00', '2026-03-02T09:30:00'],
  ['2026年3月2日 下午2:35', '2026-03-02T14:35:00'],
  ['2026年3月2日(月) 14時35分', '2026-03-02T14:35:00'],
  ['2026년 3월 2일 오후 9:30', '2026-03-02T21:30:00'],
  ['٢٠٢٦-٠٣-٠٢', '2026-03-02T00:00:00'],
  // Other calendars, and zones in brackets.
  ['令和8年3月2日 10時00分', '2026-03-02T10:00:00'],
  ['令和元年5月1日', '2019-05-01T00:00:00'],
  ['民國115年3月2日 10:00', '2026-03-02T10:00:00'],
  ['۱۴۰۴/۱۲/۱۱ ۱۰:۰۰', '2026-03-02T10:00:00'],
  ['۳۰ اسفند ۱۴۰۳', '2025-03-20T00:00:00'],
  ['2 آذار 2026 - 10:00', '2026-03-02T10:00:00'],
  ['2 كانون الثاني 2026', '2026-01-02T00:00:00'],
  ['Mon, 02 Mar 2026 17:00 (GMT+7)', '2026-03-02T10:00:00'],
])('reads %s', (text, expected) => {
  expect(moment(text)).toBe(expected)
})

it.each([
  'Mon, 01 Jan 0001 00:00:00 +0000',
  '0001-01-01T00:00:00Z',
  '1970-01-01T00:00:00Z',
  'Wed, 31 Dec 1969 19:00:00 -0500',
  'Mon, 02 Mar 126 09:30:00 GMT',
  'Mon, 02 Foo 2026 09:30:00 GMT',
  // October in Croatian, November in Polish.
  '25 lis 2026',
  // A day of the week that is called as a month elsewhere.
  'mar., 09 foo 2026 15:35:20',
  'Sat, 31 Feb 2026 10:00:00 GMT',
  '2025-02-29',
  '2026-13-02',
  'yesterday',
  'Issue 12',
  '2026-000',
  '2026-366',
  '',
  '12:30',
  '99999999999999',
])('does not take %j for a date', (text) => {
  expect(readFeedDate(text)).toBeNull()
})

it('reads the day first, unless the feed is American', () => {
  expect(moment('03.04.2026')).toBe('2026-04-03T00:00:00')
  expect(moment('03/04/2026', 'fr')).toBe('2026-04-03T00:00:00')
  expect(moment('03/04/2026', 'en-US')).toBe('2026-03-04T00:00:00')
  expect(moment('3/4/2026 4:35 PM')).toBe('2026-03-04T16:35:00')
  expect(moment('3/4/2026 4:35 PM', 'en-GB')).toBe('2026-04-03T16:35:00')
})

it('asks the day of the week which number is the month', () => {
  expect(moment('Mon, 03/02/2026 - 09:30')).toBe('2026-03-02T09:30:00')
  expect(moment('Tue, 03/02/2026 - 09:30', 'en-US')).toBe('2026-02-03T09:30:00')
})

const LANGUAGES =
  'en de fr es it pt nl sv da nb fi pl cs sk hu ro bg ru uk sr hr sl el tr ar he fa hi bn ta th vi id ms ja ko zh lt lv et ca gl is'

/** As the calendar of a language prints it (CLDR). */
const print = (at: number, language: string, style: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { ...style, timeZone: 'UTC' }).format(
    at,
  )

it.each(LANGUAGES.split(' '))('reads every month as programs print it: %s', (language) => {
  for (let month = 0; month < 12; month += 1) {
    const at = Date.UTC(2026, month, 9, 14, 35)
    const full = print(at, language, { dateStyle: 'full', timeStyle: 'short' })
    const medium = print(at, language, { dateStyle: 'medium', timeStyle: 'medium' })
    const minute = new Date(at).toISOString().slice(0, 19)
    expect([full, moment(full, language)]).toEqual([full, minute])
    expect([medium, moment(medium, language)]).toEqual([medium, minute])
    const short = print(at, language, { day: '2-digit', month: 'short', year: 'numeric' })
    expect([short, moment(short, language)]).toEqual([short, `${minute.slice(0, 10)}T00:00:00`])
  }
})

it('takes a name of a month as the language of the feed means it', () => {
  expect(moment('9. listopada 2026', 'hr')).toBe('2026-10-09T00:00:00')
  expect(moment('9 listopada 2026', 'pl')).toBe('2026-11-09T00:00:00')
  expect(moment('9. lip 2026', 'hr')).toBe('2026-06-09T00:00:00')
  expect(moment('9 lip 2026', 'pl')).toBe('2026-07-09T00:00:00')
})

it('counts the years of Thailand from the death of the Buddha', () => {
  expect(moment('9 ม.ค. 2569 14:35', 'th')).toBe('2026-01-09T14:35:00')
})

it('takes a name of a zone as it is meant where the feed is at home', () => {
  expect(moment('Mon Mar  2 09:30:00 CST 2026')).toBe('2026-03-02T15:30:00')
  expect(moment('Mon Mar  2 09:30:00 CST 2026', 'zh-cn')).toBe('2026-03-02T01:30:00')
  expect(moment('Mon, 02 Mar 2026 09:30:00 IST', 'he')).toBe('2026-03-02T07:30:00')
})

it('keeps the zone that is stated', () => {
  expect(readFeedDate('Mon, 02 Mar 2026 09:30:00 +0530')).toBe('2026-03-02T09:30:00+05:30')
})
