/** Entries written as RSS, Atom or JSON Feed, as simply as programs do. */

export interface WrittenEntry {
  /** Left out where the feed has none. */
  readonly id?: string
  readonly title?: string
  readonly link?: string
  /** As the feed writes it. */
  readonly date?: string
  readonly html?: string
  /** Further elements, in the markup of the format. */
  readonly more?: string
}

export interface WrittenChannel {
  readonly title: string
  readonly home: string
  readonly language?: string
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const element = (name: string, text: string | undefined, attributes = ''): string =>
  text === undefined ? '' : `<${name}${attributes}>${escaped(text)}</${name}>`

export function rss(
  { title, home, language }: WrittenChannel,
  entries: readonly WrittenEntry[],
  encoding = 'utf-8',
): string {
  const items = entries.map(
    ({ id, title, link, date, html, more = '' }) =>
      `<item>${element('title', title)}${element('link', link)}${element('guid', id, ' isPermaLink="false"')}${element('pubDate', date)}${element('description', html)}${more}</item>`,
  )
  return `<?xml version="1.0" encoding="${encoding}"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"><channel>
${element('title', title)}${element('link', home)}<description>Made up</description>${element('language', language)}
${items.join('\n')}
</channel></rss>`
}

/** @param dated the element that holds the dates; GitHub knows `updated` alone */
export function atom(
  { title, home, language }: WrittenChannel,
  entries: readonly WrittenEntry[],
  dated: 'published' | 'updated' = 'published',
): string {
  const items = entries.map(
    ({ id, title, link, date, html, more = '' }) =>
      `<entry>${element('id', id)}${element('title', title)}${link === undefined ? '' : `<link rel="alternate" href="${escaped(link)}"/>`}${element(dated, date)}${dated === 'updated' ? '' : element('updated', date)}${element('content', html, ' type="html"')}${more}</entry>`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"${language === undefined ? '' : ` xml:lang="${language}"`}>
<id>${home}</id>${element('title', title)}<link href="${home}"/><updated>2026-03-01T00:00:00Z</updated><author><name>Staff</name></author>
${items.join('\n')}
</feed>`
}

export function jsonFeed(
  { title, home, language }: WrittenChannel,
  entries: readonly WrittenEntry[],
): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    language,
    items: entries.map(({ id, title, link, date, html }) => ({
      id,
      title,
      url: link,
      date_published: date,
      content_html: html,
    })),
  })
}
