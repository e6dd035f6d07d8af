/**
 * The page of one summary: of an article of the library, a page from the web, or a text that was
 * sent. It is complete without scripts. With scripts a slider changes the length at once and
 * without a request, because every longer summary contains the shorter ones.
 */

import { defined } from '../defined.ts'
import { FORMS } from '../library/forms.ts'
import { articleData } from './json-ld.ts'
import { layout } from './layout.ts'
import { lede } from './lede.ts'
import { linkList } from './link-list.ts'
import { duration, languageName, longDate } from './locale.ts'
import { dotted, type Markup, markup, NOTHING, webAddress } from './markup.ts'
import { opening } from './opening.ts'
import { rankSentences } from './ranking.ts'
import { after } from './reader-after.ts'
import type { ReaderProps } from './reader-props.ts'
import { wholeText } from './whole-text.ts'
import { why } from './why.ts'

/** Search engines and messengers show no more of a description. Letters. */
const DESCRIPTION_LETTERS = 300

export function readerPage(props: ReaderProps): string {
  const { shell, summary, analysis } = props
  const { article, language, direction } = summary
  const ranked = rankSentences(summary, analysis)
  const title = article.title || opening(summary.sentences[0]?.text ?? '') || shell.words.summary
  const image = webAddress(article.image?.url)
  return layout({
    shell,
    title,
    description: opening(summary.text, DESCRIPTION_LETTERS),
    ...defined({ canonical: props.canonical ?? undefined }),
    alternates: [
      ...props.translations,
      ...props.forms.map(({ name, url }) => ({ url, type: FORMS[name].mediaType })),
    ],
    feeds: props.feeds,
    ...defined({ oembed: props.oembed ?? undefined, image, card: props.cardUrl ?? undefined }),
    data: articleData({
      title,
      summary,
      canonical: props.canonical,
      site: { name: shell.siteTitle, url: `${shell.baseUrl}/` },
      images: [image, props.cardUrl].filter((one) => one != null),
    }),
    kind: 'article',
    noIndex: props.noIndex ?? false,
    mainClass: 'reader',
    main: markup`<article data-reader lang="${language}" dir="${direction}">
${heading(props, title)}
${lede(props, ranked)}
${subjects(props)}
${why(shell, ranked, summary.keywords, direction)}
${props.showWholeText && !summary.excerpt ? wholeText(shell, summary, ranked) : NOTHING}
${printedAddress(props)}
</article>
${after(props)}`,
  })
}

function heading({ shell, summary, canonical }: ReaderProps, title: string): Markup {
  const { words } = shell
  const { article, language } = summary
  // An article that was published here has no other address.
  const source = article.url === canonical ? undefined : webAddress(article.url)
  const date = longDate(article.published, shell.locale)
  const authors = article.authors.map(({ name, url }) => {
    const address = webAddress(url)
    return address
      ? markup`<a href="${address}" rel="author" dir="auto">${name}</a>`
      : markup`<bdi>${name}</bdi>`
  })
  return markup`<header>
<p class="kicker">${dotted([
    markup`<span>${languageName(language, words)}</span>`,
    article.site ? markup`<bdi>${article.site.name}</bdi>` : undefined,
  ])}</p>
<h1>${source ? markup`<a href="${source}">${title}</a>` : title}</h1>
<p class="facts" lang="${words.tag}">${dotted([
    ...authors,
    date ? markup`<time datetime="${article.published}">${date}</time>` : undefined,
    markup`<span>${words.readingTime}${words.colon}${duration(summary.statistics.readingSeconds, words.tag)}</span>`,
    source ? markup`<a class="source" href="${source}">${words.readAtSource}</a>` : undefined,
  ])}</p>
</header>`
}

/** The publisher's tags and the keywords of the text, as links. */
function subjects({ shell, summary, tagPath, keywordPath }: ReaderProps): Markup {
  const { words } = shell
  const { tags } = summary.article
  return markup`${tagPath === null ? NOTHING : linkList(shell, words.subjects, tags, tagPath)}
${linkList(shell, words.keywords, summary.keywords, keywordPath)}`
}

/** A link on paper cannot be followed, so the address is printed. */
function printedAddress({ canonical, summary }: ReaderProps): Markup {
  const address = webAddress(summary.article.url) ?? canonical
  return address ? markup`<p class="printed" dir="ltr">${address}</p>` : NOTHING
}
