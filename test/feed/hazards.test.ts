/**
 * What endangers a feed, a file each: `entry` changes an entry, `read` is what a reader must find.
 * `npm run scaffold -- hazard NAME` makes one.
 */

import { parseAtomFeed, parseRssFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import type { Entry } from '../../src/feed/entry.ts'
import { renderJsonFeed } from '../../src/feed/json-feed.ts'
import { renderAtom, renderRss } from '../../src/feed/render.ts'
import { channel, entry, notWellFormed } from './samples.ts'

interface Hazard {
  readonly entry: Partial<Entry>
  readonly read: { readonly title: string }
}

const hazards = import.meta.glob<Hazard>('./hazards/*.json', { eager: true, import: 'default' })
const named = Object.entries(hazards).map(
  ([path, hazard]) => [path.split('/')[2]!.replace('.json', ''), hazard] as const,
)

/** Atom's titles are HTML, and RSS's where they look so: a reader resolves references once more. */
const plain = (html: string | undefined) =>
  html?.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

describe('the hazards', () => {
  it('are there', () => expect(named.length).toBeGreaterThan(0))

  it.each(named)('%s: every format can be read, and says the same', (_, hazard) => {
    const [rss, atom, json] = [renderRss, renderAtom, renderJsonFeed].map((render) =>
      render(channel(), [entry(hazard.entry)]),
    ) as [string, string, string]
    expect(notWellFormed(rss)).toBeNull()
    expect(notWellFormed(atom)).toBeNull()
    const { title } = hazard.read
    expect(plain(parseRssFeed(rss).items?.[0]?.title)).toBe(title)
    expect(plain(parseAtomFeed(atom).entries?.[0]?.title?.value)).toBe(title)
    expect(JSON.parse(json).items[0].title).toBe(title)
  })
})
