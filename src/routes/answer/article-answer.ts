/** One publication in the form that the client wants. */

import type { Representation } from '../../http/representation.ts'
import { FORMS } from '../../library/forms.ts'
import type { Publication } from '../../library/publication.ts'
import type { Format } from '../../plain/formats.ts'
import { versionTag } from '../../publishing/preconditions.ts'
import { sourceHash } from '../../summary/source-hash.ts'
import type { LedeContext } from '../request/context.ts'
import type { RequestedSummary } from '../request/options.ts'
import { publicationUrl, translationLinks } from './publication-links.ts'
import { publicationSummary } from './publication-summary.ts'
import { representSummary } from './summary-answer.ts'

/** A publication as one representation. Its entity tag begins with the version, for `If-Match`. */
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
    ...Object.values(FORMS).map(
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
    page: async () => {
      const { publicationPage } = await import('./summary-page.ts')
      return publicationPage(context, publication, summary, translations)
    },
  })
  return {
    ...representation,
    etag: `${versionTag(publication.hash)}.${representation.etag}`,
    lastModified: await context.var.library.articleChanged(publication),
  }
}
