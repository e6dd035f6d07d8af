/** `GET /card.svg`: the picture that stands for an article or a page where its address is shared. */

import { Failure } from '../failures.ts'
import { type Parameter, readParameters } from '../http/parameters.ts'
import { type Representation, represent } from '../http/representation.ts'
import { answer } from '../http/respond.ts'
import { shareCard } from '../page/share-card.ts'
import { articleTag } from '../publishing/front-tags.ts'
import { summarise } from '../summary/summarise.ts'
import { DEFAULT_OPTIONS, type Summary } from '../summary/summary.ts'
import { answerFromLibrary, LIBRARY_LIFETIME } from './answer/library-answer.ts'
import { publicationSummary } from './answer/publication-summary.ts'
import { FOREIGN_LIFETIME } from './embed-foreign.ts'
import { address, type LedeApp, type LedeContext } from './request/context.ts'
import { namedPublication } from './request/named-publication.ts'
import { analysePage } from './request/page-by-url.ts'

export const CARD_PARAMETERS = {
  article: { kind: 'text', maxLength: 200, description: 'The slug of an article.' },
  url: { kind: 'text', maxLength: 4096, description: 'The address of any public page.' },
} as const satisfies Record<string, Parameter>

export function shareCardRoutes(app: LedeApp): void {
  address(app, '/card.svg', {
    GET: async (context) => {
      const asked = readParameters(new URL(context.req.url).searchParams, CARD_PARAMETERS)
      const { article, url } = asked
      if ((article === undefined) === (url === undefined)) {
        throw new Failure(
          'bad-parameter',
          'Give article, the slug of an article, or url, the address of a page, but not both.',
          { extra: { parameter: 'url' } },
        )
      }
      if (url !== undefined) return foreignCard(context, url)
      return answerFromLibrary(
        context,
        async () => ({
          representation: await drawn(context, await ownSummary(context, article ?? '')),
          options: { cacheControl: LIBRARY_LIFETIME, tags: [articleTag(article ?? '')] },
        }),
        CARD_PARAMETERS,
        { free: Object.keys(CARD_PARAMETERS) },
      )
    },
  })
}

async function ownSummary(context: LedeContext, slug: string): Promise<Summary> {
  return publicationSummary(context, await namedPublication(context, slug), DEFAULT_OPTIONS)
}

async function foreignCard(context: LedeContext, url: string): Promise<Response> {
  const { article, analysis, cacheStatus, tag } = await analysePage(context, url)
  const summary = summarise(article, analysis, {
    ...DEFAULT_OPTIONS,
    excerpt: !context.var.isPublisher,
  })
  return answer(context.req.raw, await drawn(context, summary), {
    cacheControl: FOREIGN_LIFETIME,
    tags: [tag],
    cacheStatus,
  })
}

function drawn(context: LedeContext, summary: Summary): Promise<Representation> {
  const { siteTitle, baseUrl } = context.var.settings
  const { article, language, direction, sentences } = summary
  const sentence = sentences[0]?.text ?? ''
  const card = shareCard({
    title: article.title || sentence,
    sentence,
    language,
    direction,
    siteTitle,
    source: article.site?.name ?? URL.parse(article.url ?? baseUrl)?.hostname ?? '',
  })
  return represent(card, 'image/svg+xml; charset=utf-8', 'data')
}
