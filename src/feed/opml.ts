/** Writes OPML 2.0 (opml.org/spec2.opml): a list of feeds that feed readers import. */

import { feedAddress } from './address.ts'
import { languageTag } from './language-tag.ts'
import { moment } from './moment.ts'
import { withoutTags } from './text-construct.ts'
import { element, xmlLine } from './xml-text.ts'

export interface OpmlFeed {
  readonly title: string
  /** The feed itself; absolute. */
  readonly xmlUrl: string
  /** The web page of the feed; absolute. */
  readonly htmlUrl: string
  /** BCP 47. */
  readonly language?: string
  readonly type: 'rss' | 'atom' | 'json'
}

/** `version` in OPML's words, which has none for Atom and JSON Feed. */
const VERSIONS = { rss: 'RSS2', atom: undefined, json: undefined } as const

/**
 * An OPML 2.0 document. Every outline has `type="rss"`, which in OPML means a feed of any format;
 * readers skip other types. `created` is RFC 3339, and left out where it is unknown.
 */
export function renderOpml(title: string, feeds: readonly OpmlFeed[], created?: string): string {
  const date = moment(created)
  const head = [
    element('title', {}, withoutTags(xmlLine(title))),
    ...(date === undefined ? [] : [element('dateCreated', {}, date.toUTCString())]),
  ]
  const outlines = feeds.flatMap((feed) => {
    const xmlUrl = feedAddress(feed.xmlUrl)
    if (xmlUrl === undefined) return []
    // OPML allows HTML in these attributes.
    const name = withoutTags(xmlLine(feed.title))
    return [
      element('outline', {
        type: 'rss',
        text: name,
        title: name,
        xmlUrl,
        htmlUrl: feedAddress(feed.htmlUrl),
        language: languageTag(feed.language),
        version: VERSIONS[feed.type],
      }),
    ]
  })
  const lines = (depth: number, elements: readonly string[]) =>
    elements.map((markup) => `${' '.repeat(depth)}${markup}\n`).join('')
  return `<?xml version="1.0" encoding="utf-8"?>
<opml version="2.0">
  <head>
${lines(4, head)}  </head>
  <body>
${lines(4, outlines)}  </body>
</opml>
`
}
