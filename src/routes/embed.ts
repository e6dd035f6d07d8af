/** `/embed`: headlines, or one summary, as a small page for a frame on somebody else's page. */

import { MAX_ADDRESS_LENGTH } from '../article/web/address.ts'
import { defined } from '../defined.ts'
import { type CardItem, cardPage } from '../embed/card.ts'
import { Failure } from '../failures.ts'
import { channelTitle, filterHomeUrl } from '../feed/feed-address.ts'
import { type Parameter, readParameters } from '../http/parameters.ts'
import { type Representation, represent } from '../http/representation.ts'
import { answer } from '../http/respond.ts'
import { type Columns, DEFAULT_CHOICE, type EmbedChoice } from '../page/snippets.ts'
import { articleTag, listTags } from '../publishing/front-tags.ts'
import { ASSET_ADDRESSES } from './answer/assets.ts'
import { answerFromLibrary, LIBRARY_LIFETIME, type Made } from './answer/library-answer.ts'
import { publicationUrl } from './answer/publication-links.ts'
import { publicationSummary } from './answer/publication-summary.ts'
import { shellOf } from './answer/shell.ts'
import {
  type CardMatter,
  FOREIGN_LIFETIME,
  feedMatter,
  isAddress,
  pageMatter,
} from './embed-foreign.ts'
import { address, type LedeApp, type LedeContext } from './request/context.ts'
import { FILTER_PARAMETERS, libraryFilter } from './request/filter.ts'
import { namedPublication } from './request/named-publication.ts'

export const EMBED_PARAMETERS = {
  ...FILTER_PARAMETERS,
  source: {
    kind: 'text',
    maxLength: MAX_ADDRESS_LENGTH,
    description:
      'The name of a followed source, or the address of any public feed; several addresses by repeating it.',
  },
  article: { kind: 'text', maxLength: 200, description: 'The slug of one article to show.' },
  story: { kind: 'text', maxLength: 40, description: 'The id of one story to show.' },
  url: {
    kind: 'text',
    maxLength: MAX_ADDRESS_LENGTH,
    description: 'The address of any public page to show.',
  },
  count: { kind: 'integer', min: 1, max: 20, description: 'How many headlines; 5 by default.' },
  sentences: { kind: 'integer', min: 1, max: 20, description: 'Of each summary; 2 by default.' },
  columns: {
    kind: 'integer',
    min: 1,
    max: 4,
    description: 'Headlines side by side, where there is room; 1 by default.',
  },
  pictures: {
    kind: 'choice',
    values: ['off', 'on'],
    description: 'Whether to show thumbnails, fetched through this site; off by default.',
  },
  theme: { kind: 'choice', values: ['auto', 'light', 'dark'], description: 'The look.' },
} as const satisfies Record<string, Parameter>

export function embedRoutes(app: LedeApp): void {
  address(app, '/embed', {
    GET: (context) => {
      const foreign = foreignMatter(context)
      return foreign
        ? foreignCard(context, foreign)
        : answerFromLibrary(context, () => embed(context), EMBED_PARAMETERS)
    },
  })
}

/**
 * The choices in a query, as the builder makes it.
 *
 * @throws Failure `bad-parameter`
 */
export function readEmbedChoice(query: URLSearchParams): EmbedChoice {
  const values = readParameters(query, EMBED_PARAMETERS)
  const { language, tag, source, text } = libraryFilter(values)
  const { theme, columns } = values
  return {
    ...defined({
      language,
      tag,
      source,
      text,
      columns: columns as Columns | undefined,
      theme: theme === 'light' || theme === 'dark' ? theme : undefined,
      pictures: values.pictures === 'on' || undefined,
    }),
    count: values.count ?? DEFAULT_CHOICE.count,
    sentences: values.sentences ?? DEFAULT_CHOICE.sentences,
  }
}

/**
 * What a request wants to see that is not in the library; undefined for the library.
 *
 * @throws Failure `bad-parameter`
 */
function foreignMatter(context: LedeContext): (() => Promise<CardMatter>) | undefined {
  const query = new URL(context.req.url).searchParams
  const { url, source, article, count, sentences } = readParameters(query, EMBED_PARAMETERS)
  if (url !== undefined && article !== undefined) {
    throw new Failure('bad-parameter', 'Give article, or url, but not both.', {
      extra: { parameter: 'url' },
    })
  }
  if (url !== undefined) return () => pageMatter(context, url, sentences ?? SINGLE_SENTENCES)
  if (article !== undefined || !isAddress(source)) return undefined
  const sources = query.getAll('source').map((one) => one.trim())
  return () => feedMatter(context, sources.filter(isAddress), defined({ count, length: sentences }))
}

async function foreignCard(
  context: LedeContext,
  matterOf: () => Promise<CardMatter>,
): Promise<Response> {
  const query = new URL(context.req.url).searchParams
  const { url } = readParameters(query, EMBED_PARAMETERS)
  const { tags = [], ...matter } = await matterOf()
  const representation = await card(context, matter, url !== undefined)
  return answer(context.req.raw, representation, {
    cacheControl: FOREIGN_LIFETIME,
    tags,
    vary: ['Accept-Language'],
  })
}

/** Sentences on a card with one summary. */
const SINGLE_SENTENCES = 3

async function embed(context: LedeContext): Promise<Made> {
  const { settings, library } = context.var
  const query = new URL(context.req.url).searchParams
  const values = readParameters(query, EMBED_PARAMETERS)
  if (values.story !== undefined) {
    const { storyCard } = await import('./story-card.ts')
    return storyCard(context, values.story, values)
  }
  const choice = readEmbedChoice(query)
  const filter = libraryFilter(values)
  const single = values.article !== undefined
  const publications =
    values.article === undefined
      ? (await library.list({ ...filter, order: 'best', limit: choice.count })).items
      : [await namedPublication(context, values.article)]
  const sentences = values.sentences ?? (single ? SINGLE_SENTENCES : DEFAULT_CHOICE.sentences)
  const items: CardItem[] = publications.map((publication) => ({
    url: publicationUrl(settings, publication.slug),
    summary: publicationSummary(context, publication, {
      length: { kind: 'sentences', value: sentences },
    }),
    date: publication.date,
  }))
  const language = single ? publications[0]?.analysis.language : filter.language
  const matter: CardMatter = {
    homeUrl: single ? (items[0]?.url ?? settings.baseUrl) : filterHomeUrl(settings.baseUrl, filter),
    title: single ? (publications[0]?.article.title ?? '') : channelTitle(settings, filter),
    ...defined({ language }),
    items,
  }
  const changed = single
    ? library.articleChanged(publications[0]!)
    : library.listChanged(filter, publications)
  return {
    representation: { ...(await card(context, matter, single)), lastModified: await changed },
    options: {
      cacheControl: LIBRARY_LIFETIME,
      tags: single ? publications.map(({ slug }) => articleTag(slug)) : listTags(filter),
      vary: ['Accept-Language'],
    },
  }
}

/**
 * @param single whether the card shows one summary, with its sentences as links, and not headlines
 */
async function card(
  context: LedeContext,
  matter: CardMatter,
  single: boolean,
): Promise<Representation> {
  const query = new URL(context.req.url).searchParams
  const { theme, pictures, columns } = readParameters(query, EMBED_PARAMETERS)
  const html = cardPage({
    ...matter,
    siteTitle: context.var.settings.siteTitle,
    words: (await shellOf(context)).words,
    theme: theme ?? 'auto',
    pictures: pictures === 'on',
    ...defined({ columns: columns as Columns | undefined }),
    single,
    assets: { style: ASSET_ADDRESSES['embed.css'], script: ASSET_ADDRESSES['embed-frame.js'] },
  })
  return represent(html, 'text/html; charset=utf-8', 'embed')
}
