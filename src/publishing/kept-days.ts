/**
 * Days as they were told, without what has been deleted since. What a day tells is chosen once and
 * never again; but an article that its publisher takes back is no longer shown by it either.
 */

import { latest } from '../article/text/moment.ts'
import { readingSeconds } from '../language/reading-speed.ts'
import { type Day, goneArticles } from '../library/days.ts'
import type { TodayItem } from '../story/today.ts'
import type { Today } from './today.ts'

export interface KeptDay {
  readonly day: Day
  readonly today: Today
  /** RFC 3339: when it was made, or when the last of its articles went. */
  readonly updated: string
}

/**
 * @param isBundled whether the article of a slug came with the deployed files
 */
export async function openDays(
  database: D1Database,
  isBundled: (slug: string) => boolean,
  days: readonly Day[],
): Promise<KeptDay[]> {
  // Nothing but `keepYesterday` writes them.
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
  // Days kept before articles were noted do not say which article a sentence is from, so that nothing
  // of them can be shown.
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
