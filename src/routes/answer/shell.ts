/** What every page needs from the request, the settings and the library. */

import { defined, filled } from '../../defined.ts'
import { FEED_FORMATS, type FeedFilter, feedLink } from '../../feed/feed-address.ts'
import type { FeedOffer, Look, Shell } from '../../page/shell.ts'
import { dateLocale } from '../../page/words/accept.ts'
import { wordsOf } from '../../page/words/choose.ts'
import type { Words } from '../../page/words/words.ts'
import { mistakesInFiles } from '../../publishing/deployed.ts'
import type { Settings } from '../../settings.ts'
import type { LedeContext } from '../request/context.ts'
import { chosenInterface } from '../request/interface.ts'
import { ASSET_ADDRESSES } from './assets.ts'
import { ownPath } from './path-with.ts'
import { interfaceTag } from './reader-key.ts'

/** The words of the interface, in the language that the reader chose or the browser prefers. */
export const interfaceWords = (context: LedeContext): Promise<Words> =>
  wordsOf(interfaceTag(context))

/**
 * The address of the style with the site's colour. It contains the colour, so that a new colour
 * gets a new address.
 */
export const lookPath = (accent: string): string => `/look-${accent.slice(1)}.css`

function lookOf({ look }: Settings): Look {
  const { tagline, accent, logo, links } = look
  return {
    links,
    ...defined({ tagline, logo, style: accent === undefined ? undefined : lookPath(accent) }),
  }
}

export async function shellOf(context: LedeContext): Promise<Shell> {
  const { settings } = context.var
  const words = await interfaceWords(context)
  return {
    siteTitle: settings.siteTitle,
    baseUrl: settings.baseUrl,
    path: ownPath(context),
    words,
    locale: dateLocale(words.tag, context.req.header('accept-language')),
    chosenLanguage: chosenInterface(context) !== undefined,
    assets: ASSET_ADDRESSES,
    look: lookOf(settings),
    ...defined({ mistakes: filled(mistakesInFiles) }),
  }
}

/** The feeds of one part of the library, one for each format. */
export function feedOffers(context: LedeContext, filter: FeedFilter): FeedOffer[] {
  return FEED_FORMATS.map((format) => {
    const { title, xmlUrl, type } = feedLink(context.var.settings, filter, format)
    return { title, url: xmlUrl, type }
  })
}
