/** Reads how often a feed is updated, by its own word. */

import { type Element, textOf } from './element.ts'

const HOUR = 60
/** Minutes of the periods of RSS 1.0. */
const PERIODS: ReadonlyMap<string, number> = new Map([
  ['hourly', HOUR],
  ['daily', 24 * HOUR],
  ['weekly', 7 * 24 * HOUR],
  ['monthly', 30 * 24 * HOUR],
  ['yearly', 365 * 24 * HOUR],
])

/**
 * Minutes between updates: RSS 2.0 `ttl`, else `sy:updatePeriod` divided by `sy:updateFrequency`
 * (web.resource.org/rss/1.0/modules/syndication); null where neither says anything.
 */
export function updateMinutes(channel: Element): number | null {
  const ttl = positive(textOf(channel, 'ttl'))
  if (ttl !== null) return ttl
  const period = PERIODS.get(textOf(channel, 'sy:updateperiod')?.toLowerCase() ?? '')
  const frequency = positive(textOf(channel, 'sy:updatefrequency')) ?? 1
  return period === undefined ? null : period / frequency
}

function positive(text: string | undefined): number | null {
  const number = Number(text)
  return Number.isFinite(number) && number > 0 ? number : null
}
