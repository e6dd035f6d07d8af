/** Turns days that are counted by other calendars into those of ours. */

/** Years that Thailand is ahead: it counts from the death of the Buddha. */
const BUDDHIST_ERA = 543
const BUDDHIST_YEARS = /^2[45]\d\d$/

/** A year that Thailand may have counted, in our calendar. */
export const sinceBuddha = (year: number): number =>
  BUDDHIST_YEARS.test(String(year)) ? year - BUDDHIST_ERA : year

/** The year before the first of each era of an emperor, and of the Republic of China. */
const BEFORE_ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  民國: 1911,
  民国: 1911,
}
const ERA_YEAR = /(令和|平成|昭和|民[國国]) ?(\d{1,3}|元) ?年/g

const PERSIAN_MONTHS = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(
  ' ',
)
/** `15 اردیبهشت 1405` and `1405/02/15`: no other calendar has these years today. */
const PERSIAN_DAY =
  /(?<!\d)(?:(\d{1,2}) ([آ-ی]{2,9}) (1[34]\d\d)|(1[34]\d\d)[/-](\d{1,2})[/-](\d{1,2}))(?!\d)/g
/** Months of 31 days, with which the Persian year begins; those behind them have 30. */
const LONG_MONTHS = 6
/** A day of which both calendars are known, as its Persian year begins. */
const NEW_YEAR = { persian: 1400, common: Date.UTC(2021, 2, 21) }
const DAY_MS = 86_400_000

/** Months whose names in Syria, Lebanon, Jordan, Palestine and Iraq have two words. */
const LEVANTINE_MONTH = /(تشرين|كانون) (?:ال)?([أا]ول|ثاني)/g

/** A text with its days as our calendar counts them, and each month in one word. */
export const inCommonEra = (text: string): string =>
  text
    .replace(ERA_YEAR, (_, era: string, year: string) => {
      return `${BEFORE_ERAS[era]! + (year === '元' ? 1 : Number(year))}年`
    })
    .replace(PERSIAN_DAY, (written: string, ...parts: string[]) => {
      const [dayFirst, word, yearLast, yearFirst, number, dayLast] = parts
      const month = word === undefined ? Number(number) : PERSIAN_MONTHS.indexOf(word) + 1
      return (
        persianDay(Number(yearLast ?? yearFirst), month, Number(dayFirst ?? dayLast)) ?? written
      )
    })
    .replace(LEVANTINE_MONTH, (_, pair: string, which: string) => {
      const isFirst = which !== 'ثاني'
      if (pair === 'تشرين') return isFirst ? 'october' : 'november'
      return isFirst ? 'december' : 'january'
    })

/** Leap days before a year: eight in 33 years, which holds for the years that are written today. */
const leapDaysBefore = (year: number): number => Math.floor((8 * year + 21) / 33)

/** A Persian day as `2026-05-05`; undefined for none. */
function persianDay(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > (month <= LONG_MONTHS ? 31 : 30)) return undefined
  const days =
    365 * (year - NEW_YEAR.persian) +
    leapDaysBefore(year) -
    leapDaysBefore(NEW_YEAR.persian) +
    30 * (month - 1) +
    Math.min(month - 1, LONG_MONTHS) +
    day -
    1
  return new Date(NEW_YEAR.common + days * DAY_MS).toISOString().slice(0, 10)
}
