/** `/embed`: headlines or one summary as a page for a frame. It is complete without scripts. */

import { sentenceGap } from '../language/spacing.ts'
import { ICON } from '../page/icon.ts'
import { duration, languageName, longDate } from '../page/locale.ts'
import { dotted, type Markup, markup, NOTHING, webAddress } from '../page/markup.ts'
import { opening } from '../page/opening.ts'
import type { Columns } from '../page/snippets.ts'
import type { Words } from '../page/words/words.ts'
import type { Summary } from '../summary/summary.ts'
import { PICTURE_PIXELS, picturePath } from './picture.ts'

export interface CardItem {
  /** Absolute address of its page on this site. */
  readonly url: string
  readonly summary: Summary
  /** RFC 3339; null where it is not known. */
  readonly date: string | null
}

/** What surrounds the content of every card. */
export interface CardFrame {
  readonly siteTitle: string
  /** Absolute address of the page that the card leads to. */
  readonly homeUrl: string
  readonly title: string
  readonly words: Words
  /** `auto` follows the setting of the reader's device. */
  readonly theme: 'auto' | 'light' | 'dark'
  /** Addresses of the card's style and script. */
  readonly assets: { readonly style: string; readonly script: string }
}

export interface CardProps extends CardFrame {
  /** BCP 47, of the content; undefined where it is in several languages. */
  readonly language?: string
  /** A single summary shows its sentences, each a link to its place; several show as headlines. */
  readonly items: readonly CardItem[]
  readonly single: boolean
  /** Whether thumbnails of the articles' pictures are shown. */
  readonly pictures?: boolean
  /** Columns of headlines, where there is room; 1 by default. */
  readonly columns?: Columns
}

export function cardPage(props: CardProps): string {
  const { words, items, single, pictures = false, columns = 1 } = props
  return cardDocument(
    props,
    markup`${
      items.length === 0
        ? markup`<p>${words.nothingHere}</p>`
        : single
          ? items.slice(0, 1).map((item) => summaryCard(item, words, pictures))
          : markup`<div class="items"${columns > 1 ? markup` data-columns="${columns}"` : NOTHING}>${items.map((item) => headlineCard(item, words, pictures))}</div>`
    }`,
  )
}

/** The whole HTML document of a card. */
export function cardDocument(props: CardFrame, matter: Markup): string {
  const { words, siteTitle, homeUrl, title, assets } = props
  return markup`<!doctype html>
<html lang="${words.tag}" dir="${words.direction}" data-theme="${props.theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="responsive-embedded-sizing">
<title>${title}</title>
<link rel="icon" href="${ICON}">
<link rel="stylesheet" href="${assets.style}">
<script defer src="${assets.script}"></script>
</head>
<body class="card">
<main>
<h1 class="unseen" dir="auto">${title}</h1>
${matter}
</main>
<footer><a href="${homeUrl}" target="_blank" rel="noopener" dir="auto">${siteTitle}</a></footer>
</body>
</html>
`.toString()
}

function frame(
  { url, summary, date }: CardItem,
  words: Words,
  pictures: boolean,
  body: Markup,
): Markup {
  const { article, language, direction, statistics } = summary
  const picture = pictures ? webAddress(article.image?.url) : undefined
  const title = article.title || opening(summary.text) || url
  return markup`<article lang="${language}" dir="${direction}">
${picture ? markup`<img src="${picturePath(picture)}" alt="" width="${PICTURE_PIXELS}" height="${PICTURE_PIXELS}" loading="lazy">` : NOTHING}
<p class="kicker">${dotted([
    markup`<span>${languageName(language, words)}</span>`,
    article.site ? markup`<bdi>${article.site.name}</bdi>` : undefined,
  ])}</p>
<h2><a href="${url}" target="_blank" rel="noopener">${title}</a></h2>
${body}
<p class="facts" lang="${words.tag}">${dotted([
    date ? markup`<time datetime="${date}">${longDate(date, words.tag)}</time>` : undefined,
    markup`<span>${duration(statistics.readingSeconds, words.tag)}</span>`,
  ])}</p>
</article>\n`
}

function headlineCard(item: CardItem, words: Words, pictures: boolean): Markup {
  return frame(item, words, pictures, markup`<p class="dek">${item.summary.text}</p>`)
}

function summaryCard(item: CardItem, words: Words, pictures: boolean): Markup {
  const gap = sentenceGap(item.summary.language)
  let before: number | undefined
  const sentences = item.summary.sentences.map(({ text, href, index }) => {
    const place = webAddress(href)
    const apart = before !== undefined && index !== before + 1 ? markup` class="apart"` : NOTHING
    before = index
    return place
      ? markup`<a href="${place}" target="_blank" rel="noopener"${apart}>${text}</a>${gap}`
      : markup`<span${apart}>${text}</span>${gap}`
  })
  return frame(item, words, pictures, markup`<p class="dek sentences">${sentences}</p>`)
}
