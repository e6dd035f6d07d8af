/** `GET /card.svg`: the picture shown where the address of an article, story or page is shared. */

import { MAX_ADDRESS_LENGTH } from '../article/web/address.ts'
import { Failure } from '../failures.ts'
import { xmlLine } from '../feed/xml-text.ts'
import { type Parameter, readParameters } from '../http/parameters.ts'
import { type Representation, represent } from '../http/representation.ts'
import { answer } from '../http/respond.ts'
import { type CardDrawing, shareCard } from '../page/share-card.ts'
import { articleTag, listTags } from '../publishing/front-tags.ts'
import { summarise } from '../summary/summarise.ts'
import { DEFAULT_OPTIONS, type Summary } from '../summary/summary.ts'
import { answerFromLibrary, LIBRARY_LIFETIME, type Made } from './answer/library-answer.ts'
import { publicationSummary } from './answer/publication-summary.ts'
import { FOREIGN_LIFETIME } from './embed-foreign.ts'
import { address, type LedeApp, type LedeContext } from './request/context.ts'
import { namedPublication } from './request/named-publication.ts'
import { analysePage } from './request/page-by-url.ts'

export const CARD_PARAMETERS = {
  article: { kind: 'text', maxLength: 200, description: 'The slug of an article.' },
  story: { kind: 'text', maxLength: 40, description: 'The id of a story.' },
  url: {
    kind: 'text',
    maxLength: MAX_ADDRESS_LENGTH,
    description: 'The address of any public page.',
  },
} as const satisfies Record<string, Parameter>

export function shareCardRoutes(app: LedeApp): void {
  address(app, '/card.svg', {
    GET: async (context) => {
      const asked = readParameters(new URL(context.req.url).searchParams, CARD_PARAMETERS)
      const { article, story, url } = asked
      if (Object.values(asked).filter((one) => one !== undefined).length !== 1) {
        throw new Failure(
          'bad-parameter',
          'Give article, the slug of an article, or story, the id of a story, or url, the address of a page, and no more than one.',
          { extra: { parameter: 'url' } },
        )
      }
      if (url !== undefined) return foreignCard(context, url)
      const made = async () =>
        story === undefined ? articleCard(context, article ?? '') : storyCard(context, story)
      return answerFromLibrary(context, made, CARD_PARAMETERS, {
        free: Object.keys(CARD_PARAMETERS),
      })
    },
  })
}

async function articleCard(context: LedeContext, name: string): Promise<Made> {
  const publication = await namedPublication(context, name)
  const summary = publicationSummary(context, publication, DEFAULT_OPTIONS)
  return {
    representation: await drawn(context, drawingOf(context, summary)),
    options: { cacheControl: LIBRARY_LIFETIME, tags: [articleTag(publication.slug)] },
  }
}

async function storyCard(context: LedeContext, id: string): Promise<Made> {
  const { storyDrawing } = await import('./story-card.ts')
  return {
    representation: await drawn(context, await storyDrawing(context, id)),
    // Told in the reader's language.
    options: { cacheControl: LIBRARY_LIFETIME, tags: listTags({}), vary: ['Accept-Language'] },
  }
}

async function foreignCard(context: LedeContext, url: string): Promise<Response> {
  const { article, analysis, cacheStatus, tag } = await analysePage(context, url)
  const summary = summarise(article, analysis, {
    ...DEFAULT_OPTIONS,
    excerpt: !context.var.isPublisher,
  })
  return answer(context.req.raw, await drawn(context, drawingOf(context, summary)), {
    cacheControl: FOREIGN_LIFETIME,
    tags: [tag],
    cacheStatus,
  })
}

/** What the card of an article shows. */
function drawingOf(context: LedeContext, summary: Summary): CardDrawing {
  const { article, language, direction, sentences } = summary
  const sentence = sentences[0]?.text ?? ''
  const host = URL.parse(article.url ?? context.var.settings.baseUrl)?.hostname ?? ''
  const source = article.site?.name ?? host
  return { title: article.title || sentence, sentence, language, direction, source }
}

function drawn(context: LedeContext, drawing: CardDrawing): Promise<Representation> {
  const card = shareCard({
    ...drawing,
    title: xmlLine(drawing.title),
    sentence: xmlLine(drawing.sentence),
    source: xmlLine(drawing.source),
    siteTitle: context.var.settings.siteTitle,
  })
  return represent(card, 'image/svg+xml; charset=utf-8', 'data')
}
