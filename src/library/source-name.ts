/** The name of an article's source, as readers see it. */

import type { Publication } from './publication.ts'

interface Whose {
  readonly site?: string | null | undefined
  readonly source?: string | null | undefined
  readonly url?: string | null | undefined
  readonly author?: string | null | undefined
  readonly title: string
  readonly slug: string
}

const MOST_LETTERS = 40

/**
 * The name of the site, else of the source, the host or the author; without any of these, the
 * title.
 */
export function sourceName({ site, source, url, author, title, slug }: Whose): string {
  const host = url ? URL.parse(url)?.hostname.replace(/^www\./, '') : undefined
  return site || source || host || author || shortened(title) || slug
}

export const sourceNameOf = ({
  article,
  source,
  slug,
}: Pick<Publication, 'article' | 'source' | 'slug'>): string =>
  sourceName({
    site: article.site?.name,
    source,
    url: article.url,
    author: article.authors[0]?.name,
    title: article.title,
    slug,
  })

/** Cut at a space, if there is one. */
function shortened(title: string): string {
  const letters = [...title]
  if (letters.length <= MOST_LETTERS) return title
  const cut = letters.slice(0, MOST_LETTERS).join('')
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MOST_LETTERS / 2)).trimEnd()}…`
}
