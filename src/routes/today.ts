/**
 * `/today`: the news of the day in a minute, as of now; and its feed, with an entry for each day
 * and language.
 */

import { latest, readMoment } from '../article/text/moment.ts'
import { defined, filled } from '../defined.ts'
import { Failure } from '../failures.ts'
import { FEED_FORMATS, type FeedFormat, FILES } from '../feed/feed-address.ts'
import { todayEntry } from '../feed/today-entry.ts'
import { type Parameter, readParameters } from '../http/parameters.ts'
import { matchesLanguage, primaryLanguage } from '../language/tag.ts'
import { listDays, readDay } from '../library/days.ts'
import { nameUrn } from '../library/identity.ts'
import { longDate } from '../page/locale.ts'
import { todayPage } from '../page/today.ts'
import { wordsFor } from '../page/words/choose.ts'
import { asked } from '../publishing/durable.ts'
import { openDays } from '../publishing/kept-days.ts'
import { type Today, tellToday } from '../publishing/today.ts'
import { answerFromLibrary, LIBRARY_LIFETIME, type Made } from './answer/library-answer.ts'
import { representListedFeed } from './answer/listed-feed.ts'
import { listedFeedLinks, representListedData, representListedPage } from './answer/listed-page.ts'
import { shellOf } from './answer/shell.ts'
import { chooseFormat } from './answer/summary-answer.ts'
import { address, type LedeApp, type LedeContext } from './request/context.ts'
import { FILTER_PARAMETERS } from './request/filter.ts'
import { readerLanguages } from './request/interface.ts'
import { readLanguage } from './request/language.ts'

export const TODAY_PARAMETERS = {
  lang: FILTER_PARAMETERS.lang,
  seconds: {
    kind: 'integer',
    min: 30,
    max: 600,
    description: 'Seconds of reading; 60 by default.',
  },
  day: { kind: 'text', maxLength: 10, description: 'A day of the feed, such as 2026-03-01 (UTC).' },
  format: { kind: 'choice', values: ['json', 'html'], description: 'The form; else by Accept.' },
} as const satisfies Record<string, Parameter>

export const TODAY_FEED_PARAMETERS = {
  lang: FILTER_PARAMETERS.lang,
  limit: { kind: 'integer', min: 1, max: 100, description: 'How many entries; 30 by default.' },
} as const satisfies Record<string, Parameter>

const DEFAULT_SECONDS = 60
const DAY_MS = 86_400_000
const DEFAULT_LIMIT = 30

export function todayRoutes(app: LedeApp): void {
  address(app, '/today', {
    GET: (context) =>
      answerFromLibrary(context, (warnings) => today(context, warnings), TODAY_PARAMETERS, {
        byLanguages: true,
      }),
  })
  for (const format of FEED_FORMATS) {
    address(app, `/today/${FILES[format]}`, {
      GET: (context) =>
        answerFromLibrary(context, () => todayFeed(context, format), TODAY_FEED_PARAMETERS, {
          free: ['limit'],
        }),
    })
  }
}

/**
 * The language asked for; else one that the library has: the reader's, the site's, or the most
 * frequent.
 */
async function languageOf(
  context: LedeContext,
  lang: string | undefined,
  isPage: boolean,
): Promise<string> {
  if (lang !== undefined) return readLanguage('lang', lang)
  const { settings, library } = context.var
  const { languages } = await library.facets()
  const accepted = isPage ? readerLanguages(context) : []
  for (const tag of [...accepted, settings.siteLanguage]) {
    const range = primaryLanguage(tag)
    if (languages.some(({ name }) => matchesLanguage(range, name))) return range
  }
  return primaryLanguage(languages[0]?.name ?? settings.siteLanguage)
}

async function today(context: LedeContext, warnings: readonly string[]): Promise<Made> {
  const { library, settings, tiers } = context.var
  const values = readParameters(new URL(context.req.url).searchParams, TODAY_PARAMETERS)
  const format = chooseFormat(context.req.header('accept'), values.format, 'json')
  const isPage = format === 'html'
  const language = await languageOf(context, values.lang, isPage)
  const seconds = values.seconds ?? DEFAULT_SECONDS
  const told =
    values.day === undefined
      ? await tellToday(context.var, { language, until: tiers.now(), seconds })
      : await keptDay(context, values.day, language)
  const changed = await library.changed()
  const listed = {
    named: values.format,
    lastModified: values.day === undefined ? changedAsOf(told, changed, tiers.now()) : changed,
  }
  if (!isPage) {
    const body = { ...todayObject(told, seconds), ...defined({ warnings: filled(warnings) }) }
    return representListedData(context, body, listed)
  }
  const query = `?lang=${language}`
  const shell = await shellOf(context)
  const html = todayPage({
    shell,
    today: told,
    canonical: `${settings.baseUrl}/today${query}`,
    feeds: listedFeedLinks(context, '/today', shell.words.today, query),
  })
  return representListedPage(context, html, listed)
}

/**
 * When the news as of now last changed: with the library, and with the clock. Each moment tells of
 * another day, until nothing is left of the last day; from then on it is told as a whole.
 */
function changedAsOf(
  { until }: Today,
  changed: string | undefined,
  now: number,
): string | undefined {
  if (changed === undefined) return undefined
  return latest([changed, new Date(Math.min(now, Date.parse(until) + DAY_MS)).toISOString()])
}

const todayObject = (told: Today, seconds: number) => ({
  language: told.language,
  direction: told.direction,
  until: told.until,
  seconds,
  reading_seconds: told.readingSeconds,
  items: told.items.map(({ reports, articles: _, sentences, ...item }) => ({
    ...item,
    sentences: sentences.map(({ text, href }) => ({ text, href })),
    article_count: reports,
  })),
})

/** @throws Failure `bad-parameter`, `not-found` or `not-durable` */
async function keptDay(context: LedeContext, day: string, language: string): Promise<Today> {
  // Ten characters, which the parameter's bound allows, hold no time of day.
  if (readMoment(day) === null) {
    throw new Failure('bad-parameter', 'day must be a date that exists, such as 2026-03-01.', {
      extra: { parameter: 'day' },
    })
  }
  const { DB } = context.env
  const kept = DB && (await asked(readDay(DB, day, primaryLanguage(language))))
  const [open] = kept ? await asked(openDays(DB, context.var.library.isBundled, [kept])) : []
  if (open) return open.today
  throw new Failure('not-found', `${day} was not told in this language.`)
}

async function todayFeed(context: LedeContext, format: FeedFormat): Promise<Made> {
  const { settings, library } = context.var
  const { DB } = context.env
  const query = new URL(context.req.url).searchParams
  const { lang, limit = DEFAULT_LIMIT } = readParameters(query, TODAY_FEED_PARAMETERS)
  const language = readLanguage('lang', lang)
  const range = language === undefined ? undefined : primaryLanguage(language)
  const days = DB ? await asked(listDays(DB, { language: range, limit })) : []
  const open = DB ? await asked(openDays(DB, library.isBundled, days)) : []
  // A day of which everything has been deleted is not listed any more.
  const told = open.filter(({ today }) => today.items.length > 0)
  const entries = await Promise.all(
    told.map(async ({ day, today, updated }) => {
      const own = await wordsFor(day.language)
      return todayEntry(today, {
        id: await nameUrn(`day/${day.day}/${day.language}`),
        url: `${settings.baseUrl}/today?lang=${day.language}&day=${day.day}`,
        title: `${own.today} · ${longDate(day.day, own.tag)}`,
        made: day.made,
        updated,
      })
    }),
  )
  const words = await wordsFor(language ?? settings.siteLanguage)
  const feed = {
    format,
    folder: '/today',
    title: `${settings.siteTitle} · ${words.today}`,
    description: words.todayText,
    query,
    parameters: TODAY_FEED_PARAMETERS,
    lifetime: LIBRARY_LIFETIME,
    next: null,
    ...defined({ language }),
  }
  return representListedFeed(context, feed, entries)
}
