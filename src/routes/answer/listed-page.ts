/** Lists of other things than articles (stories, days, changes), as data and as pages. */

import { FEED_FORMATS, FEED_TYPES, FILES } from '../../feed/feed-address.ts'
import { represent } from '../../http/representation.ts'
import { listTags } from '../../publishing/front-tags.ts'
import type { LedeContext } from '../request/context.ts'
import { LIBRARY_LIFETIME, type Made } from './library-answer.ts'

/** @param lastModified RFC 3339; undefined where it is not known */
export async function representListedData(body: unknown, lastModified?: string): Promise<Made> {
  const type = 'application/json; charset=utf-8'
  return {
    representation: await represent(JSON.stringify(body), type, 'data', { lastModified }),
    options: { cacheControl: LIBRARY_LIFETIME, tags: listTags({}), vary: ['Accept'] },
  }
}

/** @param lastModified RFC 3339; undefined where it is not known */
export async function representListedPage(html: string, lastModified?: string): Promise<Made> {
  const vary = ['Accept', 'Accept-Language']
  return {
    representation: await represent(html, 'text/html; charset=utf-8', 'page', { lastModified }),
    options: { cacheControl: LIBRARY_LIFETIME, tags: listTags({}), vary },
  }
}

/**
 * Links to the feed of a list, one for each format.
 *
 * @param folder path of the list, from its first slash on
 * @param search query of its address, with the question mark
 */
export function listedFeedLinks(
  { var: { settings } }: LedeContext,
  folder: string,
  title: string,
  search = '',
): { readonly title: string; readonly url: string; readonly type: string }[] {
  return FEED_FORMATS.map((format) => ({
    title: `${settings.siteTitle} · ${title}`,
    url: `${settings.baseUrl}${folder}/${FILES[format]}${search}`,
    type: FEED_TYPES[format],
  }))
}
