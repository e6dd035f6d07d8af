/** `/articles`: the library. */

import { defined, filled } from '../defined.ts'
import { unknownName } from '../failures.ts'
import { type Parameter, readParameters } from '../http/parameters.ts'
import { represent } from '../http/representation.ts'
import { FORMS } from '../library/forms.ts'
import type { Publication } from '../library/publication.ts'
import { FORM_NAMES, type Format } from '../plain/formats.ts'
import { type SummaryObject, summaryObject } from '../plain/json.ts'
import { articleTag, listTags } from '../publishing/front-tags.ts'
import { sourceHash } from '../summary/source-hash.ts'
import type { SummaryOptions } from '../summary/summary.ts'
import { representArticle } from './answer/article-answer.ts'
import { answerFromLibrary, LIBRARY_LIFETIME, type Made } from './answer/library-answer.ts'
import { translationLinks } from './answer/publication-links.ts'
import { publicationSummary } from './answer/publication-summary.ts'
import { chooseFormat, variesBy } from './answer/summary-answer.ts'
import { address, type LedeApp, type LedeContext } from './request/context.ts'
import { FILTER_PARAMETERS, libraryFilter } from './request/filter.ts'
import { takeTurn } from './request/limit.ts'
import { findNamed } from './request/named-publication.ts'
import {
  FOCUS_PARAMETERS,
  LENGTH_PARAMETERS,
  type RequestedSummary,
  readLengthAndFocus,
  readSummaryOptions,
  SUMMARY_PARAMETERS,
} from './request/options.ts'
import { requireToken } from './request/token.ts'

export const LIST_PARAMETERS = {
  ...FILTER_PARAMETERS,
  limit: { kind: 'integer', min: 1, max: 100, description: 'How many items; 20 by default.' },
  cursor: { kind: 'text', maxLength: 500, description: '“next” of the page before.' },
  include: {
    kind: 'list',
    values: ['content_text', 'all_sentences'],
    description: 'Adds the whole text, or every sentence with its score.',
  },
} as const satisfies Record<string, Parameter>

const LIST_QUERY_PARAMETERS = { ...LIST_PARAMETERS, ...LENGTH_PARAMETERS, ...FOCUS_PARAMETERS }

const DEFAULT_LIMIT = 20

/**
 * Parameters of one article that do not count against the rate limit: all except a question.
 * Another language counts where the article must be analysed in it.
 */
const CHEAP_PARAMETERS = Object.keys(SUMMARY_PARAMETERS).filter((name) => name !== 'query')

export function articleRoutes(app: LedeApp): void {
  address(app, '/articles', {
    GET: (context) =>
      answerFromLibrary(
        context,
        (warnings) => listArticles(context, warnings),
        LIST_QUERY_PARAMETERS,
      ),
    POST: async (context) => (await publishing()).postArticles(context),
  })
  address(app, '/articles/:slug', {
    GET: (context) =>
      answerFromLibrary(context, (warnings) => showArticle(context, warnings), SUMMARY_PARAMETERS, {
        free: CHEAP_PARAMETERS,
      }),
    PUT: async (context) => (await publishing()).putArticle(context),
    PATCH: async (context) => (await publishing()).patchArticle(context),
    DELETE: async (context) => (await publishing()).deleteArticle(context),
  })
}

/** Loaded only for publishing; readers do not need it. */
const publishing = () => import('./publish-articles.ts')

async function listArticles(context: LedeContext, warnings: readonly string[]): Promise<Made> {
  const query = new URL(context.req.url).searchParams
  const values = readParameters(query, LIST_PARAMETERS)
  const options = readLengthAndFocus(query)
  const { library } = context.var
  const filter = libraryFilter(values)
  const page = await library.list({
    ...filter,
    order: 'best',
    limit: values.limit ?? DEFAULT_LIMIT,
    ...defined({ cursor: values.cursor }),
  })
  const include = {
    contentText: values.include?.includes('content_text') ?? false,
    allSentences: values.include?.includes('all_sentences') ?? false,
  }
  const [items, lastModified] = await Promise.all([
    articleObjects(context, page.items, options, include),
    library.listChanged(filter, page.items),
  ])
  const representation = await represent(
    JSON.stringify({ items, next: page.next, ...defined({ warnings: filled(warnings) }) }),
    'application/json; charset=utf-8',
    'data',
    { lastModified },
  )
  return { representation, options: { cacheControl: LIBRARY_LIFETIME, tags: listTags(filter) } }
}

/** The summary objects of publications. */
export function articleObjects(
  context: LedeContext,
  publications: readonly Publication[],
  options: SummaryOptions,
  include: RequestedSummary['include'],
): Promise<SummaryObject[]> {
  return Promise.all(
    publications.map(async (publication) =>
      summaryObject(publicationSummary(context, publication, options), {
        id: publication.slug,
        sourceHash: await sourceHash(publication.article),
        include,
        translations: await translationLinks(context, publication),
      }),
    ),
  )
}

/** The article at `slug`, `slug.json`, `slug.txt` or `slug.md`; a slug may itself contain dots. */
async function findPublication(
  context: LedeContext,
  name: string,
): Promise<{ publication: Publication; suffixFormat?: Format } | undefined> {
  const whole = await findNamed(context, name)
  if (whole) return { publication: whole }
  for (const suffixFormat of FORM_NAMES) {
    const { suffix } = FORMS[suffixFormat]
    if (!name.endsWith(suffix)) continue
    const publication = await findNamed(context, name.slice(0, -suffix.length))
    if (publication) return { publication, suffixFormat }
  }
  return undefined
}

async function showArticle(context: LedeContext, warnings: readonly string[]): Promise<Made> {
  const query = new URL(context.req.url).searchParams
  const requested = readSummaryOptions(query)
  const name = context.req.param('slug') ?? ''
  const found = await findPublication(context, name)
  if (!found) {
    const suffix = FORM_NAMES.map((form) => FORMS[form].suffix).find((end) => name.endsWith(end))
    const slug = suffix ? name.slice(0, -suffix.length) : name
    throw unknownName('article', slug, '/articles lists all.')
  }
  const { suffixFormat } = found
  // Only the publisher may read the whole of somebody else's text, here as at its own address.
  if (requested.include.contentText && found.publication.closed) await requireToken(context, 'read')
  const publication = await inLanguage(context, found.publication, requested.language)
  const named = requested.format ?? suffixFormat
  const format = chooseFormat(context.req.header('accept'), named, 'html')
  const representation = await representArticle(context, publication, requested, format, warnings)
  return {
    representation,
    options: {
      cacheControl: LIBRARY_LIFETIME,
      tags: [...new Set([found.publication, publication])].map(({ slug }) => articleTag(slug)),
      vary: variesBy(format, named),
    },
  }
}

/**
 * A publication, analysed in the language that the request names if that differs from its own.
 *
 * @throws Failure `rate-limited`, because analysing costs work
 */
async function inLanguage(
  context: LedeContext,
  publication: Publication,
  language: string | undefined,
): Promise<Publication> {
  if (language === undefined || language === publication.analysis.language) return publication
  await takeTurn(context)
  const { analyse } = await import('../summary/analyse.ts')
  return { ...publication, analysis: analyse(publication.article, { language }) }
}
