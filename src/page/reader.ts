/**
 * The page of one summary: an article of the library, a page from the web, or a text that was
 * sent. Everything is there without script; with it the length follows a slider, at once and
 * without a request, because the ranking is nested.
 */

import type { Article } from '../article/article.ts'
import type { Analysis } from '../summary/analysis.ts'
import type { Summary } from '../summary/summary.ts'
import { formatName } from './feed-format.ts'
import { layout } from './layout.ts'
import { duration, languageName, longDate, number } from './locale.ts'
import { dotted, type Markup, markup, NOTHING, webAddress } from './markup.ts'
import { type RankedSentence, rankSentences } from './ranking.ts'
import { type FeedOffer, local, type Shell } from './shell.ts'
import { wholeText } from './whole-text.ts'
import { why } from './why.ts'
import { fill } from './words/words.ts'

export interface ReaderProps {
  readonly shell: Shell
  /** The summary as asked for; it is what stands without script. */
  readonly summary: Summary
  readonly analysis: Analysis
  /** Absolute address of this page; null for a text that was sent. */
  readonly canonical: string | null
  /** Whether the whole text may be shown here. */
  readonly showWholeText: boolean
  /** The same article here in other languages, itself included or not; path or absolute. */
  readonly translations: readonly { readonly language: string; readonly url: string }[]
  /** Path of this page with so many sentences, for readers without script; null where none is. */
  readonly lengthPath: ((sentences: number) => string) | null
  /** Addresses of the other forms. */
  readonly forms: readonly { readonly name: FormName; readonly url: string }[]
  readonly feeds: readonly FeedOffer[]
  readonly oembed?: { readonly json: string; readonly xml: string }
  /** Pages that show somebody else's article are not for search engines. */
  readonly noIndex?: boolean
}

export type FormName = 'json' | 'text' | 'markdown'

const FORM_TYPES: Record<FormName, string> = {
  json: 'application/json',
  text: 'text/plain',
  markdown: 'text/markdown',
}

export function readerPage(props: ReaderProps): string {
  const { shell, summary, analysis } = props
  const { article, language, direction } = summary
  const ranked = rankSentences(summary, analysis)
  const title = article.title || summary.sentences[0]?.text || shell.words.summary
  return layout({
    shell,
    title,
    description: summary.text,
    ...(props.canonical !== null && { canonical: props.canonical }),
    alternates: [
      ...props.translations,
      ...props.forms.map(({ name, url }) => ({ url, type: FORM_TYPES[name] })),
    ],
    feeds: props.feeds,
    ...(props.oembed && { oembed: props.oembed }),
    ...imageOf(article),
    kind: 'article',
    noIndex: props.noIndex ?? false,
    mainClass: 'reader',
    main: markup`<article data-reader lang="${language}" dir="${direction}">
${heading(props, title)}
${lede(props, ranked)}
${keywords(props)}
${why(shell, ranked, summary.keywords)}
${props.showWholeText ? wholeText(shell, summary, ranked) : NOTHING}
</article>
${after(props)}`,
  })
}

function imageOf(article: Article): { image?: string } {
  const image = webAddress(article.image?.url)
  return image === undefined ? {} : { image }
}

function heading({ shell, summary, canonical }: ReaderProps, title: string): Markup {
  const { words } = shell
  const { article, language } = summary
  // An article that was published here has no other place to be read at.
  const source = article.url === canonical ? undefined : webAddress(article.url)
  const date = longDate(article.published, words.tag)
  const authors = article.authors.map(({ name, url }) => {
    const address = webAddress(url)
    return address
      ? markup`<a href="${address}" rel="author" dir="auto">${name}</a>`
      : markup`<bdi>${name}</bdi>`
  })
  return markup`<header>
<p class="kicker">${dotted([
    markup`<span>${languageName(language)}</span>`,
    article.site ? markup`<bdi>${article.site.name}</bdi>` : undefined,
  ])}</p>
<h1>${source ? markup`<a href="${source}">${title}</a>` : title}</h1>
<p class="facts" lang="${words.tag}">${dotted([
    ...authors,
    date ? markup`<time datetime="${article.published}">${date}</time>` : undefined,
    markup`<span>${words.readingTime}: ${duration(summary.statistics.readingSeconds, words.tag)}</span>`,
    source ? markup`<a class="source" href="${source}">${words.readAtSource}</a>` : undefined,
  ])}</p>
</header>`
}

/** The summary itself, with its length and its tools. */
function lede(props: ReaderProps, ranked: readonly RankedSentence[]): Markup {
  const { shell, summary } = props
  const { words } = shell
  const note = summary.alreadyShort ? words.alreadyShort : summary.partial ? words.partial : ''
  return markup`<section class="lede" aria-labelledby="lede-title">
<h2 id="lede-title" lang="${words.tag}">${words.summary}</h2>
${lengths(props, ranked)}
<p class="sentences" data-sentences>${ranked
    .filter(({ rank }) => rank < MAX_SENTENCES)
    .sort((a, b) => a.sentence.start - b.sentence.start)
    .map((one) => ledeSentence(props, one))}</p>
${note ? markup`<p class="note" lang="${words.tag}" dir="${words.direction}">${note}</p>` : NOTHING}
<p class="tools" lang="${words.tag}">
<button type="button" class="quiet" data-listen data-stop="${words.stop}" hidden>${words.listen}</button>
<button type="button" class="quiet" data-share data-done="${words.copied}" hidden>${words.share}</button>
</p>
</section>`
}

/** As many as the service gives at most. */
const MAX_SENTENCES = 20

function ledeSentence(
  props: ReaderProps,
  { sentence, rank, chosen, seconds }: RankedSentence,
): Markup {
  const place = props.showWholeText ? `#s${sentence.index}` : webAddress(sentence.href)
  const text = place ? markup`<a href="${place}">${sentence.text}</a>` : sentence.text
  // The space stands inside, so that it goes when the sentence is hidden.
  const gap = /^(?:zh|ja)\b/.test(props.summary.language) ? '' : ' '
  return markup`<span data-rank="${rank}" data-seconds="${seconds.toFixed(1)}"${chosen ? NOTHING : markup` hidden`}>${text}${gap}</span>`
}

function lengths(
  { shell, summary, analysis, lengthPath }: ReaderProps,
  ranked: readonly RankedSentence[],
): Markup {
  const { words } = shell
  const { tag } = words
  const most = Math.min(MAX_SENTENCES, ranked.length)
  const { sentences, statistics } = summary
  const total = number(statistics.sentences, tag)
  const saved = statistics.readingSeconds - statistics.summaryReadingSeconds
  const steps = [1, 2, 3, 5, 8, 13].filter((count) => count <= most)
  return markup`<div class="lengths" lang="${tag}" data-total="${statistics.sentences}" data-reading="${analysis.readingSeconds}" data-count-text="${words.sentencesOf}" data-saved-text="${words.saved}">
${
  most > 1
    ? markup`${
        lengthPath
          ? markup`<nav class="steps" aria-label="${words.length}" data-steps>${steps.map(
              (count) =>
                markup`<a href="${local(shell, lengthPath(count))}" rel="nofollow"${count === sentences.length ? markup` aria-current="true"` : NOTHING}>${number(count, tag)}</a> `,
            )}</nav>`
          : NOTHING
      }<label class="slider" data-slider hidden><span class="unseen">${words.length}</span><input type="range" min="1" max="${most}" step="1" value="${Math.max(1, Math.min(most, sentences.length))}"></label>`
    : NOTHING
}
<p class="measure"><output data-count dir="${words.direction}">${fill(words.sentencesOf, { count: number(sentences.length, tag), total })}</output> <span data-saved dir="${words.direction}">${
    saved > 0 ? fill(words.saved, { time: duration(saved, tag) }) : ''
  }</span></p>
</div>`
}

function keywords({ shell, summary }: ReaderProps): Markup {
  const { words } = shell
  if (summary.keywords.length === 0) return NOTHING
  return markup`<section class="keywords"><h2 lang="${words.tag}">${words.keywords}</h2>
<ul>${summary.keywords.map((word) => markup`<li>${word}</li>\n`)}</ul></section>`
}

function after({ shell, summary, translations, forms, feeds }: ReaderProps): Markup {
  const { words } = shell
  const others = translations.filter(({ language }) => language !== summary.language)
  const names: Record<FormName, string> = {
    json: 'JSON',
    text: words.plainText,
    markdown: 'Markdown',
  }
  const [feed] = feeds
  return markup`<aside class="after" aria-label="${words.takeAlong}">
${
  others.length > 0
    ? markup`<section><h2>${words.translations}</h2><ul>${others.map(
        ({ language, url }) =>
          markup`<li><a href="${url}" hreflang="${language}" lang="${language}" dir="auto">${languageName(language)}</a></li>\n`,
      )}</ul></section>`
    : NOTHING
}
${
  forms.length > 0
    ? markup`<section><h2>${words.otherForms}</h2><ul>${forms.map(
        ({ name, url }) =>
          markup`<li><a href="${url}" type="${FORM_TYPES[name]}">${names[name]}</a></li>\n`,
      )}</ul></section>`
    : NOTHING
}
${
  feed
    ? markup`<section><h2>${words.subscribe}</h2><ul>${feeds.map(
        ({ title, url, type }) =>
          markup`<li><a href="${url}" type="${type}" aria-label="${formatName(type)} · ${title}">${formatName(type)}</a></li>\n`,
      )}</ul></section>`
    : NOTHING
}
</aside>`
}
