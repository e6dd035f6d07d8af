/** A story as an entry of a feed: its sentences with their sources, and links to the reports. */

import { defined } from '../defined.ts'
import { sentenceGap } from '../language/spacing.ts'
import type { Telling } from '../story/telling.ts'
import { feedAddress } from './address.ts'
import type { Entry } from './entry.ts'
import { inLanguage, linked, markupOf } from './entry-html.ts'

interface StoryEntryProps {
  /** An absolute URI that never changes. */
  readonly id: string
  readonly url: string
  readonly telling: Telling
  readonly reports: readonly {
    readonly source: string
    readonly page: string
    readonly article: {
      readonly title: string
      readonly image: { readonly url: string } | null
    }
    readonly analysis: { readonly language: string; readonly direction: string }
  }[]
  readonly tags: readonly string[]
  /** Why the reports belong together, in words. */
  readonly reason: string
  /** «(only in {source})» in the language of the story. */
  readonly only: (source: string) => string
  readonly published: string
  readonly updated: string
}

export function storyEntry(props: StoryEntryProps): Entry {
  const { telling } = props
  const image = props.reports.map(({ article }) => feedAddress(article.image?.url)).find(Boolean)
  return {
    id: props.id,
    url: props.url,
    title: telling.title,
    language: telling.language,
    direction: telling.direction,
    summary: telling.text,
    contentHtml: contentHtml(props),
    // Only the sources that are quoted: another report of the same must not change the entry.
    authors: [...new Set(telling.sentences.map(({ report }) => props.reports[report]!.source))].map(
      (name) => ({ name }),
    ),
    tags: props.tags.map((term) => ({ term })),
    published: props.published,
    updated: props.updated,
    ...defined({ image: image === undefined ? undefined : { url: image } }),
    attachments: [],
    sentences: telling.sentences.map(({ text, href }) => ({ text, href })),
    translations: [],
  }
}

function contentHtml({ telling, reports, reason, only }: StoryEntryProps): string {
  const gap = sentenceGap(telling.language)
  const bySource = Map.groupBy(telling.sentences, ({ report }) => report)
  const told = [...bySource].map(([place, sentences]) => {
    const { source } = reports[place]!
    const texts = sentences.map(({ text, href, onlyHere }) => {
      const mark = onlyHere ? ` <small>${markupOf(only(source))}</small>` : ''
      return `${linked(text, href)}${mark}`
    })
    return `<p>${texts.join(gap)} <cite>${markupOf(source)}</cite></p>`
  })
  const list = reports.map(({ page, article, source, analysis }) => {
    const attributes = `lang="${markupOf(analysis.language)}" dir="${markupOf(analysis.direction)}"`
    return `<li ${attributes}>${linked(article.title || page, page)} <cite>${markupOf(source)}</cite></li>`
  })
  const why = reason === '' ? '' : `<p><em>${markupOf(reason)}</em></p>`
  const html = `${told.join('')}${why}<ul>${list.join('')}</ul>`
  return inLanguage(telling.language, telling.direction, html)
}
