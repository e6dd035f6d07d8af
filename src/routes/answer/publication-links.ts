/** Where publications live on this site. */

import type { Publication } from '../../library/publication.ts'
import { publicationUrl } from '../../publishing/publication-url.ts'
import type { LedeContext } from '../request/context.ts'

export { publicationUrl }

export interface TranslationLink {
  readonly language: string
  readonly url: string
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
