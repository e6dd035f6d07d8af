/** The page of a story, the list of stories, and how other pages show one. */

import { defined } from '../defined.ts'
import { sentenceGap } from '../language/spacing.ts'
import type { ToldSentence } from '../story/telling.ts'
import { headlineGrid } from './headline-grid.ts'
import { type LayoutProps, layout } from './layout.ts'
import { counted, languageName, longDate } from './locale.ts'
import { dotted, type Markup, markup, NOTHING, webAddress } from './markup.ts'
import { opening } from './opening.ts'
import { local, type Shell } from './shell.ts'
import type { StoryReport, StoryView } from './story-view.ts'
import { fill } from './words/words.ts'

const DESCRIPTION_LETTERS = 300
/** Sources that a line names; the others are counted. */
const NAMED_SOURCES = 4

type Frame = Pick<LayoutProps, 'canonical' | 'feeds' | 'oembed' | 'alternates'>

interface StoryPageProps extends Frame {
  readonly shell: Shell
  readonly story: StoryView
  /** Path of this story in another language. */
  readonly languagePath: (language: string) => string
  /** Path of the page that makes snippets for it. */
  readonly embedPath: string
  /** Absolute address of its share card. */
  readonly card: string
}

export function storyPage(props: StoryPageProps): string {
  const { shell, story, languagePath, embedPath, ...frame } = props
  const { words } = shell
  const { telling } = story
  const image = story.reports.map(({ article }) => webAddress(article.image?.url)).find(Boolean)
  return layout({
    ...frame,
    shell,
    title: telling.title,
    description: opening(telling.text, DESCRIPTION_LETTERS),
    ...defined({ image }),
    kind: 'article',
    here: 'stories',
    mainClass: 'reader story',
    main: markup`<article lang="${telling.language}" dir="${telling.direction}">
<header>
<p class="kicker" lang="${words.tag}"><a href="${local(shell, '/stories')}">${words.stories}</a></p>
<h1>${telling.title}</h1>
${facts(shell, story, languagePath)}
</header>
<section class="lede" aria-labelledby="lede-title">
<h2 id="lede-title" lang="${words.tag}">${words.summary}</h2>
${storyParagraphs(shell, story)}
${reason(story)}
<p class="tools" lang="${words.tag}"><button type="button" class="quiet" data-share="page" data-done="${words.copied}" hidden>${words.share}</button>
<a class="button quiet" href="${local(shell, embedPath)}" rel="nofollow">${words.embed}</a></p>
</section>
<section class="reports" aria-labelledby="reports"><h2 id="reports" lang="${words.tag}">${words.reports}</h2>
<ul>${story.reports.toReversed().map((report) => reportItem(shell, report))}</ul></section>
<p class="printed" dir="ltr">${story.url}</p>
</article>`,
  })
}

/** @param languagePath the targets of its languages as links; without it they are plain words */
function facts(
  shell: Shell,
  story: StoryView,
  languagePath?: (language: string) => string,
): Markup {
  const { words } = shell
  const language = (tag: string) => {
    const name = markup`<bdi lang="${tag}">${languageName(tag, words)}</bdi>`
    return languagePath === undefined || tag === story.telling.language
      ? name
      : markup`<a href="${local(shell, languagePath(tag))}" hreflang="${tag}" rel="nofollow">${name}</a>`
  }
  return markup`<p class="facts" lang="${words.tag}">${dotted([
    // Among headlines, the number stands above the title.
    languagePath && markup`<span>${counted(words.reportCount, story.size, words.tag)}</span>`,
    ...story.languages.map(language),
    ...story.sources.slice(0, NAMED_SOURCES).map((source) => markup`<bdi>${source}</bdi>`),
    markup`<time datetime="${story.newest}">${longDate(story.newest, shell.locale)}</time>`,
  ])}</p>`
}

/** Why these articles belong together. */
const reason = ({ reason: text, words }: StoryView): Markup =>
  text === ''
    ? NOTHING
    : markup`<p class="note reason" lang="${words.tag}"><bdi dir="${words.direction}">${text}</bdi></p>`

/** A paragraph for each source; what only that source says is marked. */
function storyParagraphs(shell: Shell, { telling, reports }: StoryView): Markup[] {
  const bySource = Map.groupBy(telling.sentences, ({ report }) => report)
  return [...bySource].map(([place, sentences]) => {
    const { source, page } = reports[place]!
    const gap = sentenceGap(telling.language)
    const told = sentences.map((one, i) => {
      const before = sentences[i - 1]
      const apart = before !== undefined && one.index !== before.index + 1
      const text = sentence(shell, one, source)
      return markup`${apart ? markup`<span class="apart">${text}</span>` : text}${gap}`
    })
    return markup`<p class="sentences">${told}<cite><a href="${local(shell, pathOf(page))}"><bdi>${source}</bdi></a></cite></p>\n`
  })
}

function sentence({ words }: Shell, { text, href, onlyHere }: ToldSentence, source: string) {
  const place = webAddress(href)
  const told = place ? markup`<a href="${place}">${text}</a>` : markup`<span>${text}</span>`
  if (!onlyHere) return told
  const only = fill(words.onlySource, { source })
  return markup`${told} <small class="only" lang="${words.tag}"><bdi>${only}</bdi></small>`
}

const pathOf = (address: string): string => new URL(address).pathname

function reportItem(shell: Shell, { article, analysis, source, page, date }: StoryReport): Markup {
  const { language, direction } = analysis
  return markup`<li lang="${language}" dir="${direction}"><a href="${local(shell, pathOf(page))}">${article.title || page}</a>
<p class="facts" lang="${shell.words.tag}">${dotted([
    markup`<span lang="${language}">${languageName(language, shell.words)}</span>`,
    markup`<bdi>${source}</bdi>`,
    markup`<time datetime="${date}">${longDate(date, shell.locale)}</time>`,
  ])}</p></li>\n`
}

interface StoriesPageProps extends Frame {
  readonly shell: Shell
  readonly title: string
  readonly intro: string
  readonly stories: readonly StoryView[]
  /** Path of the page with older stories; null on the last. */
  readonly older: string | null
}

export function storiesPage({ shell, title, intro, stories, older, ...frame }: StoriesPageProps) {
  const { words } = shell
  return layout({
    ...frame,
    shell,
    title,
    description: intro,
    here: 'stories',
    mainClass: 'home stories',
    main: markup`<section class="front" aria-labelledby="stories">
<div class="section-head"><h1 id="stories">${title}</h1><p class="measure">${intro}</p></div>
${
  stories.length > 0
    ? headlineGrid(
        stories.map((story) => ({ ...story.telling, shown: storyHeadline(shell, story, 'h2') })),
      )
    : markup`<p class="nothing">${words.nothingHere}</p>`
}
${older === null ? NOTHING : markup`<p class="older"><a rel="next" href="${local(shell, older)}">${words.olderStories}</a></p>`}
</section>`,
  })
}

/** One story among headlines: its title, its sentences, its sources and languages. */
function storyHeadline(shell: Shell, story: StoryView, level: 'h2' | 'h3' = 'h3'): Markup {
  const { telling, url } = story
  const link = markup`<a href="${local(shell, pathOf(url))}">${telling.title || opening(telling.text)}</a>`
  return markup`<article lang="${telling.language}" dir="${telling.direction}" class="story">
<p class="kicker" lang="${shell.words.tag}">${dotted([markup`<span>${counted(shell.words.reportCount, story.size, shell.words.tag)}</span>`])}</p>
${level === 'h2' ? markup`<h2>${link}</h2>` : markup`<h3>${link}</h3>`}
<p class="dek">${telling.text}</p>
${reason(story)}
${facts(shell, story)}
</article>`
}
