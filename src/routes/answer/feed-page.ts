/** A feed as a page, for a person who opens its address in a browser. */

import type { Channel } from '../../feed/channel.ts'
import type { Entry } from '../../feed/entry.ts'
import { FEED_TYPES, type FeedRequest } from '../../feed/feed-address.ts'
import { feedViewPage } from '../../page/feed-view.ts'
import type { LedeContext } from '../request/context.ts'
import { shellOf } from './shell.ts'

export async function feedPage(
  context: LedeContext,
  feed: Pick<FeedRequest, 'format'>,
  channel: Channel,
  entries: readonly Entry[],
): Promise<string> {
  return feedViewPage({
    shell: await shellOf(context),
    title: channel.title,
    description: channel.description,
    selfUrl: channel.selfUrl,
    type: FEED_TYPES[feed.format],
    entries,
  })
}
