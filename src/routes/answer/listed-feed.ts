/** A feed whose entries are not articles: stories, days or changes. */

import { latest } from '../../article/text/moment.ts'
import { defined } from '../../defined.ts'
import type { Channel } from '../../feed/channel.ts'
import type { Entry } from '../../feed/entry.ts'
import { type FeedFormat, FILES } from '../../feed/feed-address.ts'
import { namedQuery, type Parameter } from '../../http/parameters.ts'
import { represent } from '../../http/representation.ts'
import type { Lifetime } from '../../http/respond.ts'
import { nameUrn } from '../../library/identity.ts'
import { listTags } from '../../publishing/front-tags.ts'
import type { LedeContext } from '../request/context.ts'
import { isOpenedByPerson } from '../request/for-people.ts'
import { emptySince } from './empty-list.ts'
import { discoveryLinks, representFeed } from './feed-format.ts'
import type { Made } from './library-answer.ts'

export interface ListedFeed {
  readonly format: FeedFormat
  /** The path of the list, from its first slash on; the page of the list is there too. */
  readonly folder: string
  readonly title: string
  readonly description: string
  readonly query: URLSearchParams
  /** The feed's parameters; its address contains no others. */
  readonly parameters: Readonly<Record<string, Parameter>>
  /** Cursor of the next page. */
  readonly next: string | null
  readonly language?: string
  readonly lifetime: Lifetime
}

export async function representListedFeed(
  context: LedeContext,
  feed: ListedFeed,
  entries: readonly Entry[],
): Promise<Made> {
  const channel = await channelOf(context, feed, entries)
  const extra = {
    lastModified: await context.var.library.changed(),
    headers: { link: discoveryLinks(channel) },
  }
  const options = {
    cacheControl: feed.lifetime,
    tags: listTags({}),
    vary: ['Sec-Fetch-Dest'],
  }
  if (isOpenedByPerson(context)) {
    const { feedPage } = await import('./feed-page.ts')
    const html = await feedPage(context, feed, channel, entries)
    const page = await represent(html, 'text/html; charset=utf-8', 'page', extra)
    return {
      representation: page,
      options: { ...options, vary: [...options.vary, 'Accept-Language'] },
    }
  }
  return {
    representation: await representFeed(feed.format, channel, entries, extra),
    options,
  }
}

async function channelOf(
  context: LedeContext,
  { format, folder, title, description, query, parameters, next, language }: ListedFeed,
  entries: readonly Entry[],
): Promise<Channel> {
  const { settings } = context.var
  const addressOf = (file: string, changes: Readonly<Record<string, string | undefined>>) => {
    const named = namedQuery(query, parameters)
    named.delete('format')
    for (const [name, value] of Object.entries(changes)) {
      if (value === undefined) named.delete(name)
      else named.set(name, value)
    }
    return `${folder}${file}${named.size > 0 ? `?${named}` : ''}`
  }
  const file = `/${FILES[format]}`
  const cursor = query.get('cursor')
  const first = addressOf(file, { cursor: undefined })
  return {
    id: await nameUrn(`channel${first}`),
    title,
    description,
    homeUrl: settings.baseUrl + addressOf('', { cursor: undefined }),
    selfUrl: settings.baseUrl + addressOf(file, {}),
    updated:
      latest(entries.flatMap(({ updated }) => updated ?? [])) ??
      (await emptySince(context.var.library, {})),
    author: { name: settings.siteTitle, url: settings.baseUrl },
    icon: `${settings.baseUrl}/icon.svg`,
    hubs: settings.hub === null ? [] : [settings.hub],
    ...defined({
      language,
      nextUrl: next === null ? undefined : settings.baseUrl + addressOf(file, { cursor: next }),
      firstUrl: next === null && cursor === null ? undefined : settings.baseUrl + first,
      archived: cursor !== null || undefined,
    }),
  }
}
