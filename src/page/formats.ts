/**
 * How the languages of the interface write dates and durations, as Intl writes them (CLDR 48) but
 * for the space in Japanese (`unit-space.ts`). The first formatter of a process makes Intl look
 * through all its locales, which takes 11 ms of a cold start; a test compares these with Intl.
 */

import type { InterfaceTag } from './words/accept.ts'
import type { Plural } from './words/words.ts'

export interface Format {
  /** With `{day}`, `{month}` and `{year}`. */
  readonly date: string
  /** The twelve months as they stand in a date, with a space between them. */
  readonly months: string
  /** What to add to the year of our calendar. */
  readonly years?: number
  readonly minutes: Plural
  readonly seconds: Plural
}

const BY_NUMBER = '1 2 3 4 5 6 7 8 9 10 11 12'

export const FORMATS: Readonly<Record<InterfaceTag, Format>> = {
  ar: {
    date: '{day} {month} {year}',
    months: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
    minutes: { one: 'دقيقة', two: 'دقيقتان', few: '{count} دقائق', other: '{count} دقيقة' },
    seconds: { one: 'ثانية', two: 'ثانيتان', few: '{count} ثوان', other: '{count} ثانية' },
  },
  de: {
    date: '{day}. {month} {year}',
    months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
    minutes: { one: '{count} Minute', other: '{count} Minuten' },
    seconds: { one: '{count} Sekunde', other: '{count} Sekunden' },
  },
  en: {
    date: '{month} {day}, {year}',
    months: 'January February March April May June July August September October November December',
    minutes: { one: '{count} minute', other: '{count} minutes' },
    seconds: { one: '{count} second', other: '{count} seconds' },
  },
  es: {
    date: '{day} de {month} de {year}',
    months:
      'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    minutes: { one: '{count} minuto', other: '{count} minutos' },
    seconds: { one: '{count} segundo', other: '{count} segundos' },
  },
  fr: {
    date: '{day} {month} {year}',
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    minutes: { one: '{count} minute', other: '{count} minutes' },
    seconds: { one: '{count}\u00a0seconde', other: '{count}\u00a0secondes' },
  },
  he: {
    date: '{day} ב{month} {year}',
    months: 'ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר',
    minutes: { one: '{count} דקה', two: 'שתי דקות', other: '{count} דקות' },
    seconds: { one: '{count} שניה', two: 'שתי שניות', other: '{count} שניות' },
  },
  hi: {
    date: '{day} {month} {year}',
    months: 'जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर',
    minutes: { other: '{count} मिनट' },
    seconds: { other: '{count} सेकंड' },
  },
  ja: {
    date: '{year}年{month}月{day}日',
    months: BY_NUMBER,
    minutes: { other: '{count}分' },
    seconds: { other: '{count}秒' },
  },
  pt: {
    date: '{day} de {month} de {year}',
    months:
      'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    minutes: { one: '{count} minuto', other: '{count} minutos' },
    seconds: { one: '{count} segundo', other: '{count} segundos' },
  },
  ru: {
    date: '{day} {month} {year} г.',
    months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    minutes: { one: '{count} минута', few: '{count} минуты', other: '{count} минут' },
    seconds: { one: '{count} секунда', few: '{count} секунды', other: '{count} секунд' },
  },
  th: {
    date: '{day} {month} {year}',
    months:
      'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม',
    // The Buddhist calendar.
    years: 543,
    minutes: { other: '{count} นาที' },
    seconds: { other: '{count} วินาที' },
  },
  tr: {
    date: '{day} {month} {year}',
    months: 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık',
    minutes: { other: '{count} dakika' },
    seconds: { other: '{count} saniye' },
  },
  uk: {
    date: '{day} {month} {year} р.',
    months:
      'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
    minutes: { one: '{count} хвилина', few: '{count} хвилини', other: '{count} хвилин' },
    seconds: { one: '{count} секунда', few: '{count} секунди', other: '{count} секунд' },
  },
  'zh-Hans': {
    date: '{year}年{month}月{day}日',
    months: BY_NUMBER,
    minutes: { other: '{count}分钟' },
    seconds: { other: '{count}秒钟' },
  },
}
