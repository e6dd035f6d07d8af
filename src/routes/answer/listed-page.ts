/** Lists of what is no article (stories, days, changes), as data and as pages. */

import { FEED_TYPES, FILES } from '../../feed/feed-address.ts'
import { represent } from '../../http/representation.ts'
import { listTags } from '../../publishing/front-tags.ts'
import type { LedeContext } from '../request/context.ts'
import { LIBRARY_LIFETIME, type Made } from './library-answer.ts'

/** @param lastModified RFC 3339; undefined where nobody can tell */
export async function representListedData(body: unknown, lastModified?: string): Promise<Made> {
  const type = 'application/json; charset=utf-8'
  return {
    representation: await represent(JSON.stringify(body), type, 'data', { lastModified }),
    options: { cacheControl: LIBRARY_LIFETIME, tags: listTags({}), vary: ['Accept'] },
  }
}

/** @param lastModified RFC 3339; undefined where nobody can tell */
export async function representListedPage(html: string, lastModified?: string): Promise<Made> {
  const vary = ['Accept', 'Accept-Language']
  return {
    representation: await represent(html, 'text/html; charset=utf-8', 'page', { lastModified }),
    options: { cacheControl: LIBRARY_LIFETIME, tags: listTags({}), vary },
  }
}

/**
 * The feed of a list, in each format.
 *
 * @param folder of its address, from its slash on
 * @param search of its address, with the question mark
 */
export function listedFeedLinks(
  { var: { settings } }: LedeContext,
  folder: string,
  title: string,
  search = '',
): { readonly title: string; readonly url: string; readonly type: string }[] {
  return (['atom', 'rss', 'json'] as const).map((format) => ({
    title: `${settings.siteTitle} · ${title}`,
    url: `${settings.baseUrl}${folder}/${FILES[format]}${search}`,
    type: FEED_TYPES[format],
  }))
}
