/** Reads title, site, language, tags and address of an article from the best source for each. */

import { defined } from '../../defined.ts'
import { canonicalTag } from '../../language/tag.ts'
import type { ArticleMetadata, Site } from '../article.ts'
import { decodeReferences, type PageDocument } from '../html/dom.ts'
import type { ProseMeasure } from '../html/prose.ts'
import { decodeHtmlReferences } from '../html/references.ts'
import { cleanText } from '../text/clean.ts'
import { withoutDoubles } from '../text/flat.ts'
import { absoluteAddress, declaredAddress } from '../web/page-address.ts'
import { PRODUCT_TOKEN } from '../web/robots.ts'
import { maxSnippetOf, stricter } from '../web/snippet-rules.ts'
import { readAuthors } from './bylines.ts'
import { type LinkedData, listOf, resolveNode, textOf } from './json-ld.ts'
import { readImage } from './lead-image.ts'
import { type MetaTags, readMetaTags } from './meta-tags.ts'
import { hostLabel, type MetadataSources } from './metadata-sources.ts'
import { readModified, readPublished } from './publication-dates.ts'
import { chooseTitle } from './title.ts'
import { readVisibleMetadata } from './visible-metadata.ts'

interface MetadataOptions {
  readonly url?: string | null
  readonly now?: string
}

/** What a page says about its article, and about the page itself. */
interface PageMetadata extends ArticleMetadata {
  /** Whether its publisher says that a part of it must be paid for. */
  readonly isLocked: boolean
}

const MAX_TAGS = 30
/** A longer text is not a title; a longer site's name is a slogan, a longer tag a sentence. Characters. */
const MAX_TITLE = 500
const MAX_SITE_NAME = 100
const MAX_TAG = 80
/** Length of a list of keywords. Characters. */
const MAX_KEYWORDS = 5_000

/**
 * All metadata of a page. For each field the linked data of the article come first, then Open Graph
 * and other meta elements, then marks in the visible page, then the address. The page must be
 * complete: nothing may have been removed yet.
 */
export function readMetadata(
  document: PageDocument,
  linked: LinkedData,
  prose: ProseMeasure,
  options: MetadataOptions,
): PageMetadata {
  const meta = readMetaTags(document)
  const pageUrl = options.url ?? null
  const base = absoluteAddress(meta.base, pageUrl) ?? pageUrl
  const url = declaredAddress([meta.link('canonical'), meta.first('og:url')], pageUrl)
  const titles = [meta.first('og:title'), meta.title, decoded(textOf(linked.article?.headline))]
  const visible = readVisibleMetadata(
    document.body,
    prose,
    titles.filter((title) => title !== null),
  )
  const language = declaredLanguage(document, meta, linked)
  const sources: MetadataSources = {
    linked,
    meta,
    visible,
    base,
    url,
    now: options.now,
    language,
  }
  const siteName = readSiteName(sources)
  const maxSnippet = [...meta.all('robots'), ...meta.all(PRODUCT_TOKEN.toLowerCase())]
    .map(maxSnippetOf)
    .reduce(stricter, undefined)
  return {
    url,
    // Cleaned after the cut, which may split a character.
    title: cleanText(unescaped(readTitle(sources, siteName).slice(0, MAX_TITLE))),
    language,
    authors: readAuthors(sources, siteName),
    site: readSite(sources, siteName),
    published: readPublished(sources),
    modified: readModified(sources),
    image: readImage(sources),
    tags: readTags(sources),
    isLocked: isLocked(sources),
    ...defined({ maxSnippet }),
  }
}

/** In linked data, in marked data (its meta elements are read like the others), or for Facebook. */
function isLocked({ linked, meta }: MetadataSources): boolean {
  const free = [linked.article?.isAccessibleForFree, meta.first('isaccessibleforfree')]
  return (
    free.some((value) => value === false || /^(?:false|no|0)$/i.test(String(value))) ||
    /^locked$/i.test(meta.first('article:content_tier') ?? '')
  )
}

/** What was escaped once or twice too often, as in `Holm &amp;amp; Berg`. */
const unescaped = (text: string): string => decodeHtmlReferences(decodeHtmlReferences(text))

function readTitle(
  { linked, meta, visible, url }: MetadataSources,
  siteName: string | null,
): string {
  const names = [siteName, hostLabel(url)].filter((name) => name !== null)
  return chooseTitle({
    headline: decoded(textOf(linked.article?.headline) ?? textOf(linked.article?.name)),
    meta: [
      'og:title',
      'twitter:title',
      'dc.title',
      'dcterms.title',
      'sailthru.title',
      'parsely-title',
      'citation_title',
    ]
      .map((name) => meta.first(name))
      .filter((title) => title !== null),
    headings: visible.headings,
    behindBreadcrumbs: visible.behindBreadcrumbs,
    document: meta.title?.replace(/\s+/g, ' ').trim() ?? null,
    siteNames: names,
    get lines() {
      return visible.lines
    },
  })
}

function decoded(text: string | null): string | null {
  return text === null ? null : decodeReferences(text)
}

function readSiteName({ linked, meta }: MetadataSources): string | null {
  const publisher =
    linked.article === null ? null : resolveNode(listOf(linked.article.publisher)[0], linked.nodes)
  const name =
    meta.first(
      'og:site_name',
      'application-name',
      'apple-mobile-web-app-title',
      'al:android:app_name',
      'dc.publisher',
      'citation_journal_title',
    ) ??
    textOf(publisher) ??
    textOf(linked.site?.name)
  return name === null || name.length > MAX_SITE_NAME ? null : name
}

function readSite({ meta, base, url }: MetadataSources, name: string | null): Site | null {
  const icon = ['apple-touch-icon', 'icon', 'shortcut', 'apple-touch-icon-precomposed']
    .map((relation) => absoluteAddress(meta.link(relation), base))
    .find((address) => address !== null)
  const label = name ?? (url === null ? null : new URL(url).hostname.replace(/^www\./, ''))
  if (label === null) return null
  return icon === undefined || icon === null ? { name: label } : { name: label, icon }
}

function declaredLanguage(
  document: PageDocument,
  meta: MetaTags,
  linked: LinkedData,
): string | null {
  const declared = [
    document.documentElement.getAttribute('lang'),
    document.documentElement.getAttribute('xml:lang'),
    document.body.getAttribute('lang'),
    meta.first('content-language', 'language', 'dc.language', 'dcterms.language'),
    textOf(linked.article?.inLanguage),
    meta.first('og:locale'),
  ]
  for (const tag of declared) {
    // Some pages declare several languages; the first is that of the text.
    const language = canonicalTag(tag?.trim().split(/[\s,;]/, 1)[0] ?? '')
    if (language !== undefined) return language
  }
  return null
}

/** The section, then tags and keywords, as declared by the publisher. */
function readTags({ linked, meta }: MetadataSources): readonly string[] {
  const lists = [
    ...listOf(linked.article?.articleSection),
    meta.first('article:section'),
    ...meta.all('article:tag'),
    ...listOf(linked.article?.keywords).flatMap(parted),
    ...['news_keywords', 'parsely-tags', 'sailthru.tags', 'keywords'].flatMap((name) =>
      parted(meta.first(name)),
    ),
  ]
  return withoutDoubles(
    lists.map(textOf).filter((tag) => tag !== null && tag.length <= MAX_TAG) as string[],
  ).slice(0, MAX_TAGS)
}

function parted(value: unknown): string[] {
  const text = textOf(value)
  return text === null
    ? []
    : text
        .slice(0, MAX_KEYWORDS)
        .split(/[,;|]/)
        .map((part) => part.trim())
        .filter((part) => part !== '')
}
