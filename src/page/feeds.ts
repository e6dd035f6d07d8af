/** The list of all feeds. */

import { copyLine } from './copy-line.ts'
import { formatName } from './feed-format.ts'
import { layout } from './layout.ts'
import { languageName } from './locale.ts'
import { type Markup, markup, NOTHING } from './markup.ts'
import type { FeedOffer, Shell } from './shell.ts'

interface FeedsProps {
  readonly shell: Shell
  /** Absolute address of this page. */
  readonly canonical: string
  /** The feed of everything, in its formats, the main one first. */
  readonly main: readonly FeedOffer[]
  readonly languages: readonly NamedFeed[]
  readonly tags: readonly NamedFeed[]
  readonly sources: readonly NamedFeed[]
  /** The feeds of what is no article: stories, days, changes. */
  readonly lists: readonly NamedFeed[]
  /** Absolute address of the OPML file. */
  readonly opml: string
}

export interface NamedFeed {
  /** The language (BCP 47), tag, source or list. */
  readonly name: string
  /** The same feed in its formats; the main one first. */
  readonly formats: readonly FeedOffer[]
}

export function feedsPage(props: FeedsProps): string {
  const { shell, main } = props
  const { words } = shell
  return layout({
    shell,
    title: words.feeds,
    description: words.feedsText,
    canonical: props.canonical,
    feeds: main,
    here: 'feeds',
    mainClass: 'plain feeds',
    main: markup`<h1>${words.feeds}</h1>
<p>${words.feedsText}</p>
<section><h2>${words.feedsAll}</h2>
${main.map(({ url, type }) => copyLine(shell, { label: formatName(type), name: formatName(type), code: url }))}
${rows(props.lists, (name) => markup`<span>${name}</span>`)}
<p><a href="${props.opml}" type="text/x-opml">${words.opml}</a></p></section>
<section><h2>${words.anyFeed}</h2>
<form class="search" action="/feed" method="get"><label for="any-feed">${words.feedAddress}</label><input id="any-feed" type="url" name="source" required maxlength="2000" placeholder="https://…" dir="ltr"><button class="quiet">${words.update}</button></form></section>
${list(words.byLanguage, props.languages, (name) => markup`<span lang="${name}" dir="auto">${languageName(name, words)}</span>`)}
${list(words.byTag, props.tags, (name) => markup`<bdi>${name}</bdi>`)}
${list(words.bySource, props.sources, (name) => markup`<bdi>${name}</bdi>`)}`,
  })
}

function list(title: string, feeds: readonly NamedFeed[], named: (name: string) => Markup): Markup {
  if (feeds.length === 0) return NOTHING
  return markup`<section><h2>${title}</h2>${rows(feeds, named)}</section>`
}

function rows(feeds: readonly NamedFeed[], named: (name: string) => Markup): Markup {
  return markup`<ul class="feed-list">${feeds.map(
    ({ name, formats }) =>
      markup`<li>${named(name)} <span class="formats">${formats.map(
        ({ url, type, title: full }) =>
          markup`<a href="${url}" type="${type}" aria-label="${formatName(type)} · ${full}">${formatName(type)}</a> `,
      )}</span></li>\n`,
  )}</ul>`
}
