/** Lists of other things than articles (stories, days, changes), as data and as pages. */

import { FEED_FORMATS, FEED_TYPES, FILES } from '../../feed/feed-address.ts'
import { represent } from '../../http/representation.ts'
import { listTags } from '../../publishing/front-tags.ts'
import type { LedeContext } from '../request/context.ts'
import { LIBRARY_LIFETIME, type Made } from './library-answer.ts'
import { variesBy } from './summary-answer.ts'

/** How a list is answered. */
interface Listed {
  /** The form that the address names; undefined where `Accept` decides. */
  readonly named: 'json' | 'html' | undefined
  /** RFC 3339, where it does not simply change with the library. */
  readonly lastModified?: string | undefined
}

export const representListedData = (
  context: LedeContext,
  body: unknown,
  listed: Listed,
): Promise<Made> => representListed(context, 'json', JSON.stringify(body), listed)

export const representListedPage = (
  context: LedeContext,
  html: string,
  listed: Listed,
): Promise<Made> => representListed(context, 'html', html, listed)

async function representListed(
  { var: { library } }: LedeContext,
  form: 'json' | 'html',
  body: string,
  { named, lastModified }: Listed,
): Promise<Made> {
  const [type, kind] =
    form === 'html'
      ? (['text/html; charset=utf-8', 'page'] as const)
      : (['application/json; charset=utf-8', 'data'] as const)
  return {
    representation: await represent(body, type, kind, {
      lastModified: lastModified ?? (await library.changed()),
    }),
    options: {
      cacheControl: LIBRARY_LIFETIME,
      tags: listTags({}),
      vary: variesBy(form, named),
    },
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
