/**
 * `/changes`: changes of published articles, for readers of feeds, who would not see them
 * otherwise.
 */

import { defined, filled } from '../defined.ts'
import { editEntry } from '../feed/edit-entry.ts'
import { FEED_FORMATS, type FeedFormat, FILES } from '../feed/feed-address.ts'
import { type Parameter, readParameters, type Values } from '../http/parameters.ts'
import { type Edit, type EditPage, listEdits } from '../library/edits.ts'
import { nameUrn } from '../library/identity.ts'
import { changesPage } from '../page/changes.ts'
import { wordsFor } from '../page/words/choose.ts'
import { asked } from '../publishing/durable.ts'
import { publicationUrl } from '../publishing/publication-url.ts'
import { answerFromLibrary, LIBRARY_LIFETIME, type Made } from './answer/library-answer.ts'
import { representListedFeed } from './answer/listed-feed.ts'
import { listedFeedLinks, representListedData, representListedPage } from './answer/listed-page.ts'
import { pathWith } from './answer/path-with.ts'
import { shellOf } from './answer/shell.ts'
import { chooseFormat } from './answer/summary-answer.ts'
import { address, type LedeApp, type LedeContext } from './request/context.ts'
import { FILTER_PARAMETERS, libraryFilter } from './request/filter.ts'

export const CHANGES_PARAMETERS = {
  lang: FILTER_PARAMETERS.lang,
  since: FILTER_PARAMETERS.since,
  limit: { kind: 'integer', min: 1, max: 100, description: 'How many changes; 20 by default.' },
  cursor: { kind: 'text', maxLength: 500, description: '“next” of the page before.' },
  format: { kind: 'choice', values: ['json', 'html'], description: 'The form; else by Accept.' },
} as const satisfies Record<string, Parameter>

const DEFAULT_LIMIT = 20

export function changeRoutes(app: LedeApp): void {
  address(app, '/changes', {
    GET: (context) =>
      answerFromLibrary(context, (warnings) => changes(context, warnings), CHANGES_PARAMETERS, {
        free: ['limit', 'format'],
      }),
  })
  for (const format of FEED_FORMATS) {
    address(app, `/changes/${FILES[format]}`, {
      GET: (context) =>
        answerFromLibrary(context, () => changesFeed(context, format), CHANGES_PARAMETERS),
    })
  }
}

async function found(
  context: LedeContext,
  { limit = DEFAULT_LIMIT, cursor, ...filter }: Values<typeof CHANGES_PARAMETERS>,
): Promise<EditPage> {
  const { DB } = context.env
  const { language, since } = libraryFilter(filter)
  if (!DB) return { items: [], next: null }
  return asked(listEdits(DB, { language, since, limit, cursor }))
}

const moment = (time: number): string => new Date(time).toISOString()
const idOf = ({ article, time }: Edit): Promise<string> => nameUrn(`edit/${article}/${time}`)

async function changes(context: LedeContext, warnings: readonly string[]): Promise<Made> {
  const { settings } = context.var
  const values = readParameters(new URL(context.req.url).searchParams, CHANGES_PARAMETERS)
  const page = await found(context, values)
  const format = chooseFormat(context.req.header('accept'), values.format, 'json')
  if (format === 'html') {
    const shell = await shellOf(context)
    const search = values.lang === undefined ? '' : `?lang=${encodeURIComponent(values.lang)}`
    const html = changesPage({
      shell,
      edits: page.items,
      older: page.next === null ? null : pathWith(context, { cursor: page.next }),
      canonical: `${settings.baseUrl}/changes`,
      feeds: listedFeedLinks(context, '/changes', shell.words.changes, search),
    })
    return representListedPage(context, html, { named: values.format })
  }
  const items = await Promise.all(
    page.items.map(async (edit) => ({
      id: await idOf(edit),
      article: edit.slug,
      url: publicationUrl(settings, edit.slug),
      title: edit.title,
      language: edit.language,
      date_modified: moment(edit.time),
      added: edit.added,
      taken_away: edit.taken,
    })),
  )
  const body = { items, next: page.next, ...defined({ warnings: filled(warnings) }) }
  return representListedData(context, body, { named: values.format })
}

async function changesFeed(context: LedeContext, format: FeedFormat): Promise<Made> {
  const { settings } = context.var
  const query = new URL(context.req.url).searchParams
  const values = readParameters(query, CHANGES_PARAMETERS)
  const page = await found(context, values)
  const { language } = libraryFilter(defined({ lang: values.lang }))
  const words = await wordsFor(language ?? settings.siteLanguage)
  const entries = await Promise.all(
    page.items.map(async (edit) => {
      const own = await wordsFor(edit.language)
      return editEntry(edit, {
        id: await idOf(edit),
        url: publicationUrl(settings, edit.slug),
        updated: moment(edit.time),
        added: own.added,
        taken: own.takenAway,
        colon: own.colon,
      })
    }),
  )
  const feed = {
    format,
    folder: '/changes',
    title: `${settings.siteTitle} · ${words.changes}`,
    description: words.changesText,
    query,
    parameters: CHANGES_PARAMETERS,
    lifetime: LIBRARY_LIFETIME,
    next: page.next,
    ...defined({ language }),
  }
  return representListedFeed(context, feed, entries)
}
