/**
 * What a person sees when they open a feed in a browser: what it is, how to subscribe, and its
 * entries.
 */

import type { Direction } from '../language/direction.ts'
import { copyLine } from './copy-line.ts'
import { layout } from './layout.ts'
import { longDate } from './locale.ts'
import { type Markup, markup, NOTHING, webAddress } from './markup.ts'
import { type NamedLists, otherLists } from './other-lists.ts'
import { type FeedOffer, local, type Shell } from './shell.ts'

interface FeedViewProps {
  readonly shell: Shell
  readonly title: string
  readonly description: string
  /** Absolute address of the feed itself. */
  readonly selfUrl: string
  readonly type: FeedOffer['type']
  readonly entries: readonly FeedViewEntry[]
  /** Lists with articles, to be offered where this one has none. */
  readonly others?: NamedLists
}

interface FeedViewEntry {
  readonly url: string
  readonly title: string
  readonly summary: string
  readonly language?: string
  readonly direction?: Direction
  /** RFC 3339. */
  readonly published?: string
}

export function feedViewPage(props: FeedViewProps): string {
  const { shell, title, selfUrl, type } = props
  const { words } = shell
  return layout({
    shell,
    title,
    noIndex: true,
    feeds: [{ title, url: selfUrl, type }],
    here: 'feeds',
    mainClass: 'plain feed-view',
    main: markup`<p class="kicker">${words.thisIsFeed}</p>
<h1 dir="auto">${title}</h1>
<p>${words.whatIsFeed}</p>
${copyLine(shell, { level: 2, label: words.feedAddress, name: words.feedAddress, code: selfUrl })}
<p class="actions"><a class="button" href="${selfUrl.replace(/^https?:/, 'feed:')}">${words.openInReader}</a>
<a href="${local(shell, '/feeds')}">${words.feeds}</a></p>
${entries(props)}`,
  })
}

function entries({ shell, entries: listed, others }: FeedViewProps): Markup {
  if (listed.length > 0) {
    return markup`<ol class="entries">${listed.map((entry) => entryItem(shell, entry))}</ol>`
  }
  return markup`<p class="nothing">${shell.words.nothingHere}</p>
${others ? otherLists(shell, others) : NOTHING}`
}

function entryItem({ words, locale }: Shell, entry: FeedViewEntry) {
  const date = longDate(entry.published ?? null, locale)
  const language = entry.language ? markup` lang="${entry.language}"` : NOTHING
  return markup`<li><article${language} dir="${entry.direction ?? 'auto'}">
<h2><a href="${webAddress(entry.url) ?? '#'}">${entry.title || entry.url}</a></h2>
<p>${entry.summary}</p>
${date ? markup`<p class="facts" lang="${words.tag}"><time datetime="${entry.published}">${date}</time></p>` : NOTHING}
</article></li>\n`
}
