import type { ArticleMetadata, Author, Image, Site } from './article.ts'
import { authorsOfNode, namesIn } from './authors.ts'
import { cleanText } from './clean.ts'
import { dateInAddress, readDate, writtenDate } from './dates.ts'
import type { PageDocument } from './dom.ts'
import { isNode, type LinkedData, listOf, resolveNode, textOf } from './json-ld.ts'
import { type MetaTags, readMetaTags } from './meta-tags.ts'
import { absoluteAddress, canonicalAddress } from './page-address.ts'
import type { ProseMeasure } from './prose.ts'
import { chooseTitle, flat } from './title.ts'
import { type Mark, readVisibleMetadata, type VisibleMetadata } from './visible-metadata.ts'

export interface MetadataOptions {
  readonly url?: string | null
  readonly now?: string
}

interface Sources {
  readonly linked: LinkedData
  readonly meta: MetaTags
  readonly visible: VisibleMetadata
  readonly document: PageDocument
  /** Address that links are resolved against. */
  readonly base: string | null
  readonly url: string | null
  readonly now: string | undefined
  readonly language: string | null
}

/** Pixels; smaller ones are icons and trackers. */
const MIN_IMAGE = 100
const MAX_TAGS = 30
/** Characters; what is longer is no title. */
const MAX_TITLE = 500

/**
 * All metadata of a page. For each field the linked data of the article come first, then Open
 * Graph and other meta elements, then marks in the visible page, then the address. Must see the
 * page before anything is taken out of it.
 */
export function readMetadata(
  document: PageDocument,
  linked: LinkedData,
  prose: ProseMeasure,
  options: MetadataOptions,
): ArticleMetadata {
  const meta = readMetaTags(document)
  const pageUrl = options.url ?? null
  const base =
    absoluteAddress(document.querySelector('base')?.getAttribute('href'), pageUrl) ?? pageUrl
  const url = canonicalAddress([meta.link('canonical'), meta.first('og:url')], pageUrl)
  const visible = readVisibleMetadata(document.body, prose)
  const language = readLanguage(document, meta, linked)
  const sources: Sources = {
    linked,
    meta,
    visible,
    document,
    base,
    url,
    now: options.now,
    language,
  }
  const siteName = readSiteName(sources)
  return {
    url,
    title: cleanText(readTitle(sources, siteName)).slice(0, MAX_TITLE),
    language,
    authors: readAuthors(sources, siteName),
    site: readSite(sources, siteName),
    published: readPublished(sources),
    modified: readModified(sources),
    image: readImage(sources),
    tags: readTags(sources),
  }
}

function readTitle(
  { linked, meta, visible, document, url }: Sources,
  siteName: string | null,
): string {
  const names = [siteName, hostLabel(url)].filter((name) => name !== null)
  return chooseTitle({
    headline: textOf(linked.article?.headline) ?? textOf(linked.article?.name),
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
    document: document.querySelector('title')?.textContent?.replace(/\s+/g, ' ').trim() ?? null,
    siteNames: names,
  })
}

/** "example" of https://www.example.co.uk/…: sites often sign their titles with it. */
function hostLabel(url: string | null): string | null {
  if (url === null) return null
  const labels = new URL(url).hostname.replace(/^www\./, '').split('.')
  return labels.length > 1
    ? labels
        .slice(0, -1)
        .join('.')
        .replace(/\.(?:co|com|org|net)$/, '')
    : null
}

function readSiteName({ linked, meta }: Sources): string | null {
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
  return name === null || name.length > 100 ? null : name
}

function readSite({ meta, base, url }: Sources, name: string | null): Site | null {
  const icon = ['apple-touch-icon', 'icon', 'shortcut', 'apple-touch-icon-precomposed']
    .map((relation) => absoluteAddress(meta.link(relation), base))
    .find((address) => address !== null)
  const label = name ?? (url === null ? null : new URL(url).hostname.replace(/^www\./, ''))
  if (label === null) return null
  return icon === undefined || icon === null ? { name: label } : { name: label, icon }
}

function readLanguage(document: PageDocument, meta: MetaTags, linked: LinkedData): string | null {
  const declared = [
    document.documentElement.getAttribute('lang'),
    document.documentElement.getAttribute('xml:lang'),
    document.body.getAttribute('lang'),
    meta.first('content-language', 'language', 'dc.language', 'dcterms.language'),
    textOf(linked.article?.inLanguage),
    meta.first('og:locale'),
  ]
  for (const tag of declared) {
    const language = languageTag(tag)
    if (language !== null) return language
  }
  return null
}

/** A well-formed BCP 47 tag in its usual letter case, or null. */
function languageTag(value: string | null): string | null {
  const tag = value
    ?.trim()
    .split(/[\s,;]/, 1)[0]
    ?.replaceAll('_', '-')
  if (!tag || tag.length > 35) return null
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch {
    return null
  }
}

/**
 * The first source that names people. Names that are only the publisher's own are kept for the
 * case that no other source has any.
 */
function readAuthors(sources: Sources, siteName: string | null): readonly Author[] {
  const { linked, meta, visible, base, url } = sources
  const publisher =
    linked.article === null
      ? null
      : textOf(resolveNode(listOf(linked.article.publisher)[0], linked.nodes))
  const own = [siteName, publisher, textOf(linked.site?.name), hostLabel(url)]
    .filter((name) => name !== null)
    .map(flat)
  let institution: readonly Author[] = []
  for (const authors of authorSources(linked, meta, visible, base)) {
    const people = authors.filter(
      (author) => !own.some((name) => sameInstitution(flat(author.name), name)),
    )
    if (people.length > 0) return people
    if (institution.length === 0) institution = authors
  }
  return institution
}

function sameInstitution(author: string, name: string): boolean {
  if (author === '' || name === '') return false
  return (
    author === name ||
    (name.length > 3 && author.startsWith(name)) ||
    (author.length > 3 && name.startsWith(author))
  )
}

function* authorSources(
  linked: LinkedData,
  meta: MetaTags,
  visible: VisibleMetadata,
  base: string | null,
): Generator<readonly Author[]> {
  if (linked.article !== null) yield authorsOfNode(linked.article, linked.nodes, base)
  for (const name of AUTHOR_META) {
    if (name === 'twitter:data1' && !BYLINE_LABEL.test(meta.first('twitter:label1') ?? '')) continue
    const names = unique(meta.all(name).flatMap(namesIn))
    if (names.length > 0) yield names.slice(0, 20).map((author) => ({ name: author }))
  }
  yield visibleAuthors(visible, base)
}

const AUTHOR_META =
  'author article:author og:article:author article:author_name og:author parsely-author sailthru.author byl citation_author dc.creator dcterms.creator cxenseparse:author twitter:data1'.split(
    ' ',
  )
const BYLINE_LABEL = /written|author|verfasst|geschrieben|escrito|écrit|scritto|von|by|par/i

/** Marked bylines, the surest and nearest to the headline; all of the same kind next to it. */
function visibleAuthors(visible: VisibleMetadata, base: string | null): Author[] {
  for (const strength of [3, 2, 1]) {
    const marks = visible.authors.filter((mark) => mark.strength === strength).sort(byNearness)
    const first = marks.find((mark) => namesOf(mark).length > 0)
    if (first === undefined) continue
    const authors: Author[] = []
    for (const mark of marks) {
      if (Math.abs(mark.distance - first.distance) > 12) continue
      const names = namesOf(mark)
      for (const name of names) {
        if (authors.some((author) => flat(author.name) === flat(name))) continue
        const url = names.length === 1 ? absoluteAddress(mark.href, base) : null
        authors.push(url === null ? { name } : { name, url })
      }
    }
    return authors.slice(0, 20)
  }
  for (const text of visible.near) {
    const byline =
      /^(?:by|von|por|par|di|door|av|af|autor(?:in)?:|texte? ?:|написал|автор:)\s+(\p{Lu}[^.!?]{2,60})$/iu.exec(
        text,
      )?.[1]
    const names = byline === undefined ? [] : namesIn(byline)
    if (names.length > 0) return names.map((name) => ({ name }))
  }
  return []
}

function namesOf(mark: Mark): string[] {
  return namesIn(mark.machine !== null && !/^https?:/.test(mark.machine) ? mark.machine : mark.text)
}

function byNearness(a: Mark, b: Mark): number {
  // What stands before the headline is believed less.
  const cost = (mark: Mark) => (mark.distance < 0 ? -2 * mark.distance : mark.distance)
  return cost(a) - cost(b)
}

const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'og:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'publish_date',
  'publish-date',
  'published-date',
  'publication_date',
  'pubdate',
  'dcterms.created',
  'dcterms.issued',
  'dcterms.date',
  'dc.date.issued',
  'dc.date.created',
  'dc.date',
  'dc.created',
  'citation_publication_date',
  'citation_date',
  'cxenseparse:recs:publishtime',
  'date',
  'article.published',
  'published',
  'rnews:datepublished',
  'bt:pubdate',
  'created',
  'article.created',
  'datecreated',
  'vr:published_time',
  'release_date',
  'displaydate',
  'originalpublicationdate',
  'shareaholic:article_published_time',
]
const MODIFIED_META = [
  'article:modified_time',
  'og:updated_time',
  'og:article:modified_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
  'revised',
  'shareaholic:article_modified_time',
]

function readPublished(sources: Sources): string | null {
  const { linked, meta, visible, document, url, now, language } = sources
  const options = { now, language }
  const read = (value: string | null) => (value === null ? null : readDate(value, options))
  const stated = [
    textOf(linked.article?.datePublished),
    textOf(linked.article?.dateCreated),
    ...PUBLISHED_META.map((name) => meta.first(name)),
    textOf(linked.page?.datePublished),
  ]
  for (const value of stated) {
    const date = read(value)
    if (date !== null) return date
  }
  const inAddress = url === null ? null : dateInAddress(url, options)
  const marks = visible.dates.filter((mark) => !mark.modified)
  for (const strength of [3, 2]) {
    for (const mark of marks.filter((mark) => mark.strength === strength).sort(byNearness)) {
      const date = read(mark.machine) ?? writtenDate(mark.text, options)
      if (date !== null) return date
    }
  }
  if (inAddress !== null) return inAddress
  for (const mark of marks.filter((mark) => mark.strength === 1).sort(byNearness)) {
    const date = read(mark.machine) ?? writtenDate(mark.text, options)
    if (date !== null) return date
  }
  for (const text of visible.near) {
    const date =
      text.length <= 120 ? writtenDate(text, options) : writtenDate(text.slice(0, 30), options)
    if (date !== null) return date
  }
  for (const text of [
    ...visible.texts,
    document.querySelector('title')?.textContent ?? '',
    meta.first('description') ?? '',
  ]) {
    const date = writtenDate(text, options)
    if (date !== null) return date
  }
  return readModified(sources)
}

function readModified({ linked, meta, visible, now, language }: Sources): string | null {
  const options = { now, language }
  const stated = [
    textOf(linked.article?.dateModified),
    ...MODIFIED_META.map((name) => meta.first(name)),
    textOf(linked.page?.dateModified),
  ]
  for (const mark of visible.dates) if (mark.modified) stated.push(mark.machine ?? mark.text)
  for (const value of stated) {
    const date = value === null ? null : readDate(value, options)
    if (date !== null) return date
  }
  return null
}

function readImage({ linked, meta, base }: Sources): Image | null {
  const candidates: {
    url: string | null
    width: number
    height: number
    alt: string | null
    type: string | null
  }[] = []
  candidates.push({
    url: meta.first('og:image', 'og:image:url', 'og:image:secure_url'),
    width: Number(meta.first('og:image:width')),
    height: Number(meta.first('og:image:height')),
    alt: meta.first('og:image:alt', 'twitter:image:alt'),
    type: meta.first('og:image:type'),
  })
  for (const value of listOf(linked.article?.image).slice(0, 5)) {
    const node = resolveNode(value, linked.nodes)
    if (isNode(node)) {
      candidates.push({
        url: textOf(node.url) ?? textOf(node.contentUrl),
        width: pixels(node.width),
        height: pixels(node.height),
        alt: textOf(node.caption),
        type: null,
      })
    } else candidates.push({ url: textOf(node), width: 0, height: 0, alt: null, type: null })
  }
  candidates.push({
    url: meta.first('twitter:image', 'twitter:image:src', 'thumbnailurl') ?? meta.link('image_src'),
    width: 0,
    height: 0,
    alt: null,
    type: null,
  })
  for (const { url, width, height, alt, type } of candidates) {
    const address = absoluteAddress(url, base)
    if (address === null || (width > 0 && width < MIN_IMAGE) || (height > 0 && height < MIN_IMAGE))
      continue
    return {
      url: address,
      ...(type !== null && /^image\/[\w.+-]+$/.test(type) && { type }),
      ...(width > 0 && { width }),
      ...(height > 0 && { height }),
      ...(alt !== null && { alt }),
    }
  }
  return null
}

function pixels(value: unknown): number {
  const text = isNode(value) ? value.value : value
  const number = typeof text === 'number' ? text : Number.parseInt(String(text), 10)
  return Number.isFinite(number) && number > 0 ? Math.round(number) : 0
}

/** Section first, then tags and keywords, as the publisher declares them. */
function readTags({ linked, meta }: Sources): readonly string[] {
  const lists = [
    ...listOf(linked.article?.articleSection),
    meta.first('article:section'),
    ...meta.all('article:tag'),
    ...listOf(linked.article?.keywords).flatMap(parted),
    ...['news_keywords', 'parsely-tags', 'sailthru.tags', 'keywords'].flatMap((name) =>
      parted(meta.first(name)),
    ),
  ]
  return unique(
    lists.map(textOf).filter((tag) => tag !== null && tag.length <= 80) as string[],
  ).slice(0, MAX_TAGS)
}

function parted(value: unknown): string[] {
  const text = textOf(value)
  return text === null ? [] : text.split(/\s*[,;|]\s*/).filter((part) => part !== '')
}

function unique(list: readonly string[]): string[] {
  const seen = new Set<string>()
  return list.filter((item) => {
    const key = flat(item)
    if (key === '' || seen.has(key)) return false
    seen.add(key)
    return true
  })
}
