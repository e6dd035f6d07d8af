/** The page of the news of the day in a minute. */

import type { Direction } from '../language/direction.ts'
import { sentenceGap } from '../language/spacing.ts'
import type { TodayItem } from '../story/today.ts'
import { type LayoutProps, layout } from './layout.ts'
import { counted, duration, longDate } from './locale.ts'
import { dotted, type Markup, markup, NOTHING, webAddress } from './markup.ts'
import { local, type Shell } from './shell.ts'

interface TodayPageProps extends Pick<LayoutProps, 'canonical' | 'feeds'> {
  readonly shell: Shell
  readonly today: {
    readonly language: string
    readonly direction: Direction
    /** RFC 3339. */
    readonly until: string
    readonly readingSeconds: number
    readonly items: readonly TodayItem[]
  }
}

export function todayPage({ shell, today, ...frame }: TodayPageProps): string {
  const { words, locale } = shell
  const { items, language } = today
  return layout({
    ...frame,
    shell,
    title: words.today,
    description: words.todayText,
    mainClass: 'plain today',
    main: markup`<h1>${words.today}</h1>
<p>${words.todayText}</p>
<p class="facts">${dotted([
      markup`<time datetime="${today.until}">${longDate(today.until, locale)}</time>`,
      markup`<span>${words.readingTime}${words.colon}${duration(today.readingSeconds, words.tag)}</span>`,
    ])}</p>
${
  items.length === 0
    ? markup`<p class="nothing">${words.nothingHere}</p>`
    : markup`<div lang="${language}" dir="${today.direction}">${items.map((item) => todayItem(shell, item, language))}</div>`
}`,
  })
}

function todayItem(shell: Shell, item: TodayItem, language: string): Markup {
  const { words } = shell
  const gap = sentenceGap(language)
  const sentences = item.sentences.map(({ text, href }) => {
    const place = webAddress(href)
    return place ? markup`<a href="${place}">${text}</a>${gap}` : markup`<span>${text}</span>${gap}`
  })
  const { pathname } = new URL(item.url)
  // An article that names neither site nor author has only its title, which stands above.
  const sources = item.sources.filter((source) => source !== item.title).slice(0, 4)
  const facts = [
    ...(item.kind === 'story'
      ? [markup`<span>${counted(words.reportCount, item.reports, words.tag)}</span>`]
      : []),
    ...sources.map((source) => markup`<bdi>${source}</bdi>`),
  ]
  return markup`<section><h2><a href="${local(shell, pathname)}">${item.title}</a></h2>
<p class="sentences">${sentences}</p>
${facts.length > 0 ? markup`<p class="facts" lang="${words.tag}">${dotted(facts)}</p>` : NOTHING}</section>\n`
}
