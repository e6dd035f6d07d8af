/** The summary of one publication. */

import { isExcerptFor, type Publication } from '../../library/publication.ts'
import { summarise } from '../../summary/summarise.ts'
import type { Summary, SummaryOptions } from '../../summary/summary.ts'
import type { LedeContext } from '../request/context.ts'
import { publicationUrl } from './publication-links.ts'

/**
 * The summary of a publication. Its address is that of the source, or of its page here. Of a closed
 * publication only the publisher gets more than an excerpt, whatever form it is given in.
 */
export function publicationSummary(
  context: LedeContext,
  publication: Publication,
  options: SummaryOptions,
): Summary {
  const { article, analysis, date } = publication
  const url = article.url ?? publicationUrl(context.var.settings, publication.slug)
  const published = article.published ?? date
  const excerpt = isExcerptFor(publication, context.var.isPublisher)
  return summarise({ ...article, url, published }, analysis, { ...options, excerpt })
}
