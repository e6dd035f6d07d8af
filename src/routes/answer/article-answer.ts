/** One publication in the form that the client wants. */

import type { Representation } from '../../http/representation.ts'
import type { Publication } from '../../library/publication.ts'
import { type Format, PLAIN_FORMATS } from '../../plain/formats.ts'
import { versionTag } from '../../publishing/publish.ts'
import { sourceHash } from '../../summary/source-hash.ts'
import { summarise } from '../../summary/summarise.ts'
import type { Summary, SummaryOptions } from '../../summary/summary.ts'
import type { LedeContext } from '../request/context.ts'
import type { RequestedSummary } from '../request/options.ts'
import { publicationUrl, translationLinks } from './publication-links.ts'
import { representSummary } from './summary-answer.ts'
import { publicationPage } from './summary-page.ts'

/**
 * The summary of a publication; its address is its source, or its page here. Of a closed one it is
 * an excerpt for all but the publisher, and whatever is made of it keeps to that.
 */
export function publicationSummary(
  context: LedeContext,
  publication: Publication,
  options: SummaryOptions,
): Summary {
  const { article, analysis, date } = publication
  const url = article.url ?? publicationUrl(context.var.settings, publication.slug)
  const published = article.published ?? date
  const excerpt = publication.closed === true && !context.var.isPublisher
  return summarise({ ...article, url, published }, analysis, { ...options, excerpt })
}

/** A publication as one representation; its tag begins with the version, for `If-Match`. */
export async function representArticle(
  context: LedeContext,
  publication: Publication,
  requested: RequestedSummary,
  format: Format,
  warnings: readonly string[] = [],
): Promise<Representation> {
  const made = publicationSummary(context, publication, requested.options)
  const summary = { ...made, warnings: [...made.warnings, ...warnings] }
  const translations = await translationLinks(context, publication)
  const page = publicationUrl(context.var.settings, publication.slug)
  const links = [
    `<${page}>; rel="canonical"`,
    ...Object.values(PLAIN_FORMATS).map(
      ({ suffix, mediaType }) => `<${page}${suffix}>; rel="alternate"; type="${mediaType}"`,
    ),
    ...translations.map(({ url, language }) => `<${url}>; rel="alternate"; hreflang="${language}"`),
  ]
  const representation = await representSummary(summary, format, {
    id: publication.slug,
    sourceHash: await sourceHash(publication.article),
    include: requested.include,
    translations,
    headers: { link: links.join(', ') },
    page: () => publicationPage(context, publication, summary, translations),
  })
  return {
    ...representation,
    etag: `${versionTag(publication.hash)}.${representation.etag}`,
    lastModified: await context.var.library.articleChanged(publication),
  }
}
