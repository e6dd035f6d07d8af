/** Describes a page for search engines: schema.org's Article as JSON-LD 1.1. */

import type { Summary } from '../summary/summary.ts'
import { type Markup, markup, trusted, webAddress } from './markup.ts'

interface ArticleData {
  readonly title: string
  readonly summary: Summary
  /** Absolute address of this page; null if it has none of its own. */
  readonly canonical: string | null
  readonly site: { readonly name: string; readonly url: string }
  /** Absolute addresses of pictures. */
  readonly images: readonly string[]
}

/** Search engines read no more of a headline. Characters. */
const MAX_HEADLINE = 110
const MAX_KEYWORDS = 12

/**
 * The script element with the data. It never runs, so no policy forbids it. `<` is escaped, so
 * nothing in it can end the element.
 */
export function articleData({ title, summary, canonical, site, images }: ArticleData): Markup {
  const { article, language, keywords, text } = summary
  const source = webAddress(article.url)
  const other = source !== undefined && source !== canonical ? source : undefined
  const publisher = { '@type': 'Organization', name: site.name, url: site.url }
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: title.slice(0, MAX_HEADLINE),
    abstract: text,
    inLanguage: language,
    url: canonical ?? other,
    mainEntityOfPage: canonical ?? undefined,
    isBasedOn: canonical === null ? undefined : other,
    datePublished: article.published ?? undefined,
    dateModified: article.modified ?? undefined,
    author: article.authors.map(({ name, url }) => ({
      '@type': 'Person',
      name,
      url: webAddress(url),
    })),
    // Another site is the publisher of its own articles; here they are only summarised.
    publisher: canonical === null ? undefined : publisher,
    image: images.length > 0 ? images : undefined,
    keywords: [...new Set([...article.tags, ...keywords])].slice(0, MAX_KEYWORDS),
  }
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return markup`<script type="application/ld+json">${trusted(json)}</script>`
}
