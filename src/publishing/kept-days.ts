/**
 * Stored days, without what has been deleted since. The contents of a day are chosen once and never
 * again, but articles that have been withdrawn are no longer shown.
 */

import { latest } from '../article/text/moment.ts'
import { readingSeconds } from '../language/reading-speed.ts'
import { type Day, goneArticles } from '../library/days.ts'
import type { TodayItem } from '../story/today.ts'
import type { Today } from './today.ts'

interface KeptDay {
  readonly day: Day
  readonly today: Today
  /** RFC 3339: when it was made or, if later, when one of its articles was last deleted. */
  readonly updated: string
}

/**
 * @param isBundled whether the article with a slug is one of the deployed files
 */
export async function openDays(
  database: D1Database,
  isBundled: (slug: string) => boolean,
  days: readonly Day[],
): Promise<KeptDay[]> {
  // Only `keepYesterday` writes these, so the JSON is trusted.
  const told = days.map((day) => ({ day, today: JSON.parse(day.digest) as Today }))
  const named = told.flatMap(({ today }) => today.items.flatMap(slugsOf))
  const gone = await goneArticles(
    database,
    [...new Set(named)].filter((slug) => !isBundled(slug)),
  )
  return told.map(({ day, today }) => {
    const went = today.items.flatMap(slugsOf).flatMap((slug) => gone.get(slug) ?? [])
    return {
      day,
      today: withoutArticles(today, gone),
      updated: latest([day.made, ...went.map((time) => new Date(time).toISOString())]) ?? day.made,
    }
  })
}

const slugsOf = ({ articles = [] }: TodayItem): string[] => articles.map(({ slug }) => slug)

function withoutArticles(today: Today, gone: ReadonlyMap<string, number>): Today {
  const items = today.items.flatMap((item) => withoutGone(item, gone) ?? [])
  const texts = items.flatMap(({ sentences }) => sentences.map(({ text }) => text))
  return {
    ...today,
    items,
    readingSeconds: texts.reduce((sum, text) => sum + readingSeconds(text, today.language), 0),
  }
}

function withoutGone(item: TodayItem, gone: ReadonlyMap<string, number>): TodayItem | undefined {
  // Days stored before articles were recorded do not say which article a sentence is from, so none
  // of their items can be shown.
  const articles = (item.articles ?? []).filter(({ slug }) => !gone.has(slug))
  const sentences = item.sentences.filter(({ slug }) =>
    articles.some((article) => article.slug === slug),
  )
  if (sentences.length === 0) return undefined
  if (articles.length === item.articles.length) return item
  const speaking = articles.find(({ slug }) => slug === sentences[0]!.slug)!
  return {
    ...item,
    articles,
    sentences,
    title: speaking.title,
    sources: [...new Set(articles.map(({ source }) => source))],
    reports: Math.max(1, item.reports - (item.articles.length - articles.length)),
  }
}
