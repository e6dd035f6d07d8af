/**
 * A story as a page for a frame: its sentences, their sources, and why the reports belong together.
 */

import { sentenceGap } from '../language/spacing.ts'
import { counted, languageName, longDate } from '../page/locale.ts'
import { dotted, markup, NOTHING, webAddress } from '../page/markup.ts'
import type { StoryView } from '../page/story-view.ts'
import { type CardFrame, cardDocument } from './card.ts'

/** Sources that a card names at most. */
const NAMED_SOURCES = 4

export function storyCardPage({
  story,
  ...frame
}: Omit<CardFrame, 'homeUrl' | 'title'> & { readonly story: StoryView }): string {
  const { telling, url, sources, languages, size } = story
  const { words } = frame
  const gap = sentenceGap(telling.language)
  const sentences = telling.sentences.map(({ text, href }) => {
    const place = webAddress(href)
    return place
      ? markup`<a href="${place}" target="_blank" rel="noopener">${text}</a>${gap}`
      : markup`<span>${text}</span>${gap}`
  })
  return cardDocument(
    { ...frame, homeUrl: url, title: telling.title },
    markup`<article lang="${telling.language}" dir="${telling.direction}">
<p class="kicker">${dotted(sources.slice(0, NAMED_SOURCES).map((source) => markup`<bdi>${source}</bdi>`))}</p>
<h2><a href="${url}" target="_blank" rel="noopener">${telling.title}</a></h2>
<p class="dek sentences">${sentences}</p>
${story.reason === '' ? NOTHING : markup`<p class="facts" lang="${words.tag}"><bdi dir="${words.direction}">${story.reason}</bdi></p>`}
<p class="facts" lang="${words.tag}">${dotted([
      markup`<span>${counted(words.reportCount, size, words.tag)}</span>`,
      ...languages.map((tag) => markup`<bdi lang="${tag}">${languageName(tag, words)}</bdi>`),
      markup`<time datetime="${story.newest}">${longDate(story.newest, words.tag)}</time>`,
    ])}</p>
</article>\n`,
  )
}
