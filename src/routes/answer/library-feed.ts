/** The feed of a part of the library: its channel and its entries, written in a format. */

import { latest } from '../../article/text/moment.ts'
import { defined } from '../../defined.ts'
import type { Channel } from '../../feed/channel.ts'
import type { Entry } from '../../feed/entry.ts'
import { channelTitle, type FeedRequest, feedUrl, filterHomeUrl } from '../../feed/feed-address.ts'
import { summaryEntry } from '../../feed/summary-entry.ts'
import { type Representation, represent } from '../../http/representation.ts'
import { nameUrn } from '../../library/identity.ts'
import type { LibraryPage } from '../../library/library.ts'
import type { Publication } from '../../library/publication.ts'
import type { LedeContext } from '../request/context.ts'
import { emptySince, otherLists } from './empty-list.ts'
import { discoveryLinks, representFeed } from './feed-format.ts'
import { publicationUrl, translationLinks } from './publication-links.ts'
import { publicationSummary } from './publication-summary.ts'

/** Writes a feed, or the page that shows it to people. `isEmpty` when no article is in it. */
export async function renderFeed(
  context: LedeContext,
  feed: FeedRequest,
  forPeople: boolean,
): Promise<{ readonly representation: Representation; readonly isEmpty: boolean }> {
  const page = await context.var.library.list({
    ...feed.filter,
    limit: feed.limit,
    ...defined({ cursor: feed.cursor }),
  })
  // At once, since each asks the database.
  const [channel, entries, lastModified] = await Promise.all([
    channelOf(context, feed, page),
    entriesOf(context, feed, page),
    context.var.library.listChanged(feed.filter, page.items),
  ])
  const extra = { lastModified, headers: { link: discoveryLinks(channel) } }
  const isEmpty = page.items.length === 0
  if (forPeople) {
    const { feedPage } = await import('./feed-page.ts')
    const others = isEmpty ? otherLists(await context.var.library.facets(), feed.filter) : undefined
    const html = await feedPage(context, feed, channel, entries, others)
    const representation = await represent(html, 'text/html; charset=utf-8', 'page', extra)
    return { representation, isEmpty }
  }
  const representation = await representFeed(feed.format, channel, entries, extra)
  return { representation, isEmpty }
}

async function channelOf(
  context: LedeContext,
  feed: FeedRequest,
  page: LibraryPage,
): Promise<Channel> {
  const { settings } = context.var
  const firstUrl = feedUrl(settings.baseUrl, { ...feed, cursor: undefined })
  const updated =
    latest(page.items.map(({ updated }) => updated)) ??
    (await emptySince(context.var.library, feed.filter))
  // Without the host: a feed that moves or is paged stays the same feed.
  const name = feedUrl('', { ...feed, cursor: undefined })
  return {
    id: await nameUrn(`channel${name}`),
    title: channelTitle(settings, feed.filter),
    description: 'Summaries in the articles’ own sentences, each linked to its place.',
    homeUrl: filterHomeUrl(settings.baseUrl, feed.filter),
    selfUrl: feedUrl(settings.baseUrl, feed),
    updated,
    author: { name: settings.siteTitle, url: settings.baseUrl },
    icon: `${settings.baseUrl}/icon.svg`,
    hubs: settings.hub === null ? [] : [settings.hub],
    ...defined({
      language: feed.filter.language,
      nextUrl:
        page.next === null ? undefined : feedUrl(settings.baseUrl, { ...feed, cursor: page.next }),
      firstUrl: page.next === null && feed.cursor === undefined ? undefined : firstUrl,
      archived: feed.cursor !== undefined || undefined,
    }),
  }
}

async function entriesOf(
  context: LedeContext,
  feed: FeedRequest,
  page: LibraryPage,
): Promise<Entry[]> {
  const { settings } = context.var
  return Promise.all(
    page.items.map(async (publication) =>
      summaryEntry(publicationSummary(context, publication, feed.options), {
        id: publication.id,
        url: publicationUrl(settings, publication.slug),
        content: feed.content,
        baseUrl: settings.baseUrl,
        published: publication.date,
        updated: publication.updated,
        translations: await translationLinks(context, publication),
        ...defined({
          source: publication.source === undefined ? undefined : sourceOf(publication),
        }),
      }),
    ),
  )
}

/** The source of an article that came from a followed feed. */
function sourceOf({ article, source = '' }: Publication): { title: string; url: string } {
  return { title: article.site?.name ?? source, url: article.url ?? '' }
}
