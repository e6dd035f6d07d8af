/** `/embed/builder`: a page that makes the snippets to embed. */

import { MAX_ADDRESS_LENGTH } from '../article/web/address.ts'
import { defined } from '../defined.ts'
import { Failure } from '../failures.ts'
import { type FeedFilter, feedLink } from '../feed/feed-address.ts'
import { readParameters } from '../http/parameters.ts'
import { builderPage } from '../page/builder.ts'
import { webAddress } from '../page/markup.ts'
import { type EmbedChoice, feedAddresses } from '../page/snippets.ts'
import type { Settings } from '../settings.ts'
import { answerFromLibrary, type Made } from './answer/library-answer.ts'
import { shellOf } from './answer/shell.ts'
import { EMBED_PARAMETERS, readEmbedChoice } from './embed.ts'
import { pageOf } from './pages.ts'
import { address, type LedeApp, type LedeContext } from './request/context.ts'

export function builderRoutes(app: LedeApp): void {
  address(app, '/embed/builder', {
    GET: (context) =>
      answerFromLibrary(context, () => builder(context), ALL_PARAMETERS, {
        free: Object.keys(ALL_PARAMETERS),
      }),
  })
}

async function builder(context: LedeContext): Promise<Made> {
  const { library, settings } = context.var
  const facets = await library.facets()
  const choice = readBuilderChoice(new URL(context.req.url).searchParams)
  const html = builderPage({
    shell: await shellOf(context),
    canonical: `${settings.baseUrl}/embed/builder`,
    choice,
    languages: facets.languages.map(({ name }) => name),
    tags: facets.tags.map(({ name }) => name),
    sources: facets.sources.map(({ name }) => name),
    element: `${settings.baseUrl}/embed.js`,
    fit: `${settings.baseUrl}/embed-fit.js`,
    feedUrl: feedOf(settings, choice),
  })
  return pageOf(context, html)
}

const BUILDER_PARAMETERS = {
  url: { kind: 'text', maxLength: MAX_ADDRESS_LENGTH, description: 'A page, to show its summary.' },
  source: { kind: 'text', maxLength: 2048, description: 'A source, or addresses of feeds.' },
  height: { kind: 'integer', min: 160, max: 4000, description: 'Pixels at most.' },
} as const

const ALL_PARAMETERS = { ...EMBED_PARAMETERS, ...BUILDER_PARAMETERS }

/** @throws Failure `bad-parameter` */
function readBuilderChoice(query: URLSearchParams): EmbedChoice {
  const { url, source, height } = readParameters(query, BUILDER_PARAMETERS)
  const others = new URLSearchParams(query)
  for (const name of Object.keys(BUILDER_PARAMETERS)) others.delete(name)
  if (url && webAddress(url) === undefined) {
    throw new Failure('bad-parameter', 'url must be an address such as https://example.com/news.', {
      extra: { parameter: 'url' },
    })
  }
  return {
    ...readEmbedChoice(others),
    ...defined({ url: url || undefined, source: source || undefined, maxHeight: height }),
  }
}

/** The feed with the same choice: of this site, or the summarised feed of any other. */
function feedOf(settings: Settings, { language, tag, source, text }: EmbedChoice): string {
  const feeds = feedAddresses(source)
  if (feeds.length > 0) {
    return `${settings.baseUrl}/feed?${new URLSearchParams(feeds.map((one) => ['source', one]))}`
  }
  const filter: FeedFilter = defined({ language, tag, source, text })
  return feedLink(settings, filter, 'atom').xmlUrl
}
