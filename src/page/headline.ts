/** One article on the front page: its source, its title, its summary. */

import type { Summary } from '../summary/summary.ts'
import { counted, duration, languageName, longDate } from './locale.ts'
import { dotted, type Markup, markup, NOTHING } from './markup.ts'
import { opening } from './opening.ts'
import { local, type Shell } from './shell.ts'

export interface Headline {
  /** Path or absolute address of its page on this site. */
  readonly url: string
  readonly summary: Summary
  /** RFC 3339. */
  readonly date: string
  /** The story that it belongs to. */
  readonly story?: HeadlineStory
}

interface HeadlineStory {
  /** Path. */
  readonly url: string
  /** Number of the other articles in the story; their sources and languages. */
  readonly count: number
  readonly sources: readonly string[]
  /** BCP 47. */
  readonly languages: readonly string[]
}

/** Sources that a line names; the page of the story names all. */
const NAMED_SOURCES = 4

/** @param level of its heading, below that of the list */
export function headline(
  shell: Shell,
  { url, summary, date, story }: Headline,
  level: 'h2' | 'h3' = 'h3',
): Markup {
  const { words } = shell
  const { article, language, direction, statistics } = summary
  return markup`<article lang="${language}" dir="${direction}">
<p class="kicker">${dotted([
    markup`<span>${languageName(language, words)}</span>`,
    article.site ? markup`<bdi>${article.site.name}</bdi>` : undefined,
  ])}</p>
${titled(level, markup`<a href="${local(shell, url)}">${article.title || opening(summary.text) || url}</a>`)}
<p class="dek">${summary.text}</p>
<p class="facts" lang="${words.tag}">${dotted([
    markup`<time datetime="${date}">${longDate(date, shell.locale)}</time>`,
    markup`<span>${duration(statistics.readingSeconds, words.tag)}</span>`,
  ])}</p>
${story ? storyLine(shell, story) : NOTHING}
</article>`
}

/** Which other sources report it, and in which languages. */
function storyLine(shell: Shell, { url, count, sources, languages }: HeadlineStory): Markup {
  const { words } = shell
  return markup`<p class="facts" lang="${words.tag}">${dotted([
    markup`<a href="${local(shell, url)}">${words.sameStory}${words.colon}${counted(words.reportCount, count, words.tag)}</a>`,
    ...sources.slice(0, NAMED_SOURCES).map((source) => markup`<bdi>${source}</bdi>`),
    ...languages.map((tag) => markup`<bdi lang="${tag}">${languageName(tag, words)}</bdi>`),
  ])}</p>`
}

const titled = (level: 'h2' | 'h3', link: Markup): Markup =>
  level === 'h2' ? markup`<h2>${link}</h2>` : markup`<h3>${link}</h3>`
