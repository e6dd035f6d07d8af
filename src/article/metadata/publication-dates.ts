/** Finds when an article was published and when it was changed. */

import { dateInAddress, inZoneOf, readDate, writtenDate } from '../text/dates.ts'
import { textOf } from './json-ld.ts'
import { byNearness, type MetadataSources } from './metadata-sources.ts'
import { beginningOf, timelineEntries } from './timeline.ts'
import type { VisibleMark } from './visible-marks.ts'
import type { VisibleMetadata } from './visible-metadata.ts'

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

/** A marked date within so many elements after the headline belongs to it. */
const BESIDE = 15

/** Length of a line with a date and little else. Characters. */
const LINE = 40
/** A date after the last separator in a title. */
const DATE_IN_TITLE = /[|·•–—] ?[^|·•–—]{6,20}$/u

/** A date in the linked data: a text, or seconds since 1970. */
const dateText = (value: unknown): string | null =>
  typeof value === 'number' ? String(value) : textOf(value)

/** When the article was first published, as RFC 3339, or null. */
export function readPublished(sources: MetadataSources): string | null {
  const { linked, meta, visible, url, now, language } = sources
  const options = { now, language }
  const read = (value: string | null) => (value === null ? null : readDate(value, options))
  const stated = [
    dateText(linked.article?.datePublished),
    dateText(linked.article?.dateCreated),
    ...PUBLISHED_META.map((name) => meta.first(name)),
    dateText(linked.page?.datePublished),
  ]
  // A bare day in a meta element is often the last change; one beside the headline is not.
  const besideHeadline = () =>
    firstDate(
      visible.dates.filter(
        (mark) =>
          !mark.modified && mark.strength > 1 && mark.distance >= 0 && mark.distance <= BESIDE,
      ),
      (mark) =>
        /\d:\d/.test(mark.machine ?? mark.text)
          ? (read(mark.machine) ?? writtenDate(mark.text, options))
          : null,
    )
  for (const value of stated) {
    const date = read(value)
    if (date === null) continue
    return /\d:\d/.test(value ?? '') ? inLocalTime(date, visible) : (besideHeadline() ?? date)
  }
  const inAddress = url === null ? null : dateInAddress(url, options)
  const marks = visible.dates.filter((mark) => !mark.modified)
  const dateOf = (mark: VisibleMark) => read(mark.machine) ?? writtenDate(mark.text, options)
  for (const strength of [3, 2]) {
    const alike = marks.filter((mark) => mark.strength === strength).sort(byNearness)
    const mark = alike.find((mark) => dateOf(mark) !== null)
    if (mark === undefined) continue
    // Above the headline or below the text it may be that of another story.
    const isBeside = strength === 3 || (mark.distance >= 0 && !mark.isBelowText)
    return (isBeside ? null : dateLine(sources, dateOf)) ?? dateOf(mark)
  }
  return inAddress ?? unmarkedDate(sources, dateOf) ?? readModified(sources)
}

/** A line between headline and text that is only a date, without any mark. */
function dateLine(
  { visible, now, language }: MetadataSources,
  dateOf: (mark: VisibleMark) => string | null,
): string | null {
  const entries = timelineEntries(visible, { now, language })
  const lines = visible.near.filter(
    ({ text, distance, isBelowText, modified }) =>
      distance > 0 && distance <= BESIDE && !isBelowText && !modified && text.length <= LINE,
  )
  return firstDate(
    lines.filter(({ text }) => !entries.has(beginningOf(text))),
    dateOf,
  )
}

/** A date that is hardly marked or not at all: near the headline, in the title, in any text. */
function unmarkedDate(
  { meta, visible, now, language }: MetadataSources,
  dateOf: (mark: VisibleMark) => string | null,
): string | null {
  const options = { now, language }
  const entries = timelineEntries(visible, options)
  const isOwn = (text: string) => !entries.has(beginningOf(text))
  const weak = [
    ...visible.dates.filter(({ strength, modified }) => strength === 1 && !modified),
    ...visible.near.filter(({ text }) => isOwn(text)),
  ]
  const inTitle = writtenDate(DATE_IN_TITLE.exec(meta.title ?? '')?.[0] ?? '', options)
  // A caption near the headline may have another day; a line that is only a date does not.
  const date =
    firstDate(
      weak.filter(({ text, distance }) => Math.abs(distance) <= BESIDE && text.length <= LINE),
      dateOf,
    ) ??
    inTitle ??
    firstDate(weak, dateOf)
  if (date !== null) return date
  const texts = visible.texts.filter(isOwn)
  for (const text of [...texts, meta.title ?? '', meta.first('description') ?? '']) {
    const date = writtenDate(text, options)
    if (date !== null) return date
  }
  return null
}

/** When the page was last changed, as RFC 3339, or null. */
export function readModified({
  linked,
  meta,
  visible,
  now,
  language,
}: MetadataSources): string | null {
  const options = { now, language }
  const stated = [
    dateText(linked.article?.dateModified),
    ...MODIFIED_META.map((name) => meta.first(name)),
    dateText(linked.page?.dateModified),
  ]
  for (const mark of visible.dates) if (mark.modified) stated.push(mark.machine ?? mark.text)
  for (const value of stated) {
    const date = value === null ? null : readDate(value, options)
    if (date !== null) return date
  }
  return null
}

function firstDate(
  marks: readonly VisibleMark[],
  dateOf: (mark: VisibleMark) => string | null,
): string | null {
  for (const mark of [...marks].sort(byNearness)) {
    const date = dateOf(mark)
    if (date !== null) return date
  }
  return null
}

/** A moment given in UTC, in the time zone in which the page shows it, if it does. */
function inLocalTime(date: string, visible: VisibleMetadata): string {
  if (!/(?:Z|\+00:00)$/.test(date)) return date
  for (const { text } of [...visible.dates, ...visible.near].sort(byNearness)) {
    const local = inZoneOf(date, text)
    if (local !== null) return local
  }
  return date
}
