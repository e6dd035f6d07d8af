/** The addresses of publications on this site. */

import type { Publication } from '../../library/publication.ts'
import { publicationUrl } from '../../publishing/publication-url.ts'
import type { LedeContext } from '../request/context.ts'

export { publicationUrl }

export interface TranslationLink {
  readonly language: string
  readonly url: string
}

/** The addresses of the oEmbed answers for a page of this site, in both forms. */
export function oembedLinks(baseUrl: string, page: string): { json: string; xml: string } {
  const json = `${baseUrl}/oembed?url=${encodeURIComponent(page)}`
  return { json, xml: `${json}&format=xml` }
}

/** The pages of the same article in other languages. */
export async function translationLinks(
  context: LedeContext,
  publication: Pick<Publication, 'key' | 'slug'>,
): Promise<readonly TranslationLink[]> {
  const { library, settings } = context.var
  const translations = await library.translations(publication.key)
  return translations
    .filter(({ slug }) => slug !== publication.slug)
    .map(({ slug, language }) => ({ language, url: publicationUrl(settings, slug) }))
}
