/** One day, told as an entry of a feed. */

import type { Direction } from '../language/direction.ts'
import { sentenceGap } from '../language/spacing.ts'
import type { TodayItem } from '../story/today.ts'
import type { Entry } from './entry.ts'
import { inLanguage, linked, markupOf } from './entry-html.ts'

interface TodayEntryOptions {
  readonly id: string
  readonly url: string
  readonly title: string
  /** RFC 3339. */
  readonly made: string
  /** RFC 3339: when something of it was last taken away; else when it was made. */
  readonly updated: string
}

interface Told {
  readonly language: string
  readonly direction: Direction
  readonly items: readonly TodayItem[]
}

export function todayEntry(
  told: Told,
  { id, url, title, made, updated }: TodayEntryOptions,
): Entry {
  const { language, items } = told
  const gap = sentenceGap(language)
  const html = items.map((item) => {
    const sentences = item.sentences.map(({ text, href }) => linked(text, href))
    return `<h2>${linked(item.title, item.url)}</h2><p>${sentences.join(gap)} <cite>${markupOf(item.sources.join(', '))}</cite></p>`
  })
  return {
    id,
    url,
    title,
    language,
    direction: told.direction,
    summary: items.map(({ sentences }) => sentences[0]?.text ?? '').join(gap),
    contentHtml: inLanguage(language, told.direction, html.join('')),
    authors: [],
    tags: [],
    published: made,
    updated,
    attachments: [],
    translations: [],
  }
}
