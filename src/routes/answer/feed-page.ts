/** A feed as a page, for a person who opens its address in a browser. */

import { defined } from '../../defined.ts'
import type { Channel } from '../../feed/channel.ts'
import type { Entry } from '../../feed/entry.ts'
import { FEED_TYPES, type FeedRequest } from '../../feed/feed-address.ts'
import { feedViewPage } from '../../page/feed-view.ts'
import type { NamedLists } from '../../page/other-lists.ts'
import type { LedeContext } from '../request/context.ts'
import { shellOf } from './shell.ts'

/** @param others lists with articles, to be offered where this one has none */
export async function feedPage(
  context: LedeContext,
  feed: Pick<FeedRequest, 'format'>,
  channel: Channel,
  entries: readonly Entry[],
  others?: NamedLists,
): Promise<string> {
  return feedViewPage({
    shell: await shellOf(context),
    title: channel.title,
    description: channel.description,
    selfUrl: channel.selfUrl,
    type: FEED_TYPES[feed.format],
    entries,
    ...defined({ others }),
  })
}
