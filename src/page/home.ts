/**
 * The front page: the field for an article, the newest headlines, and how to subscribe or embed.
 */

import { countScripts } from '../language/script.ts'
import { askForm } from './ask.ts'
import { copyLine } from './copy-line.ts'
import { type Headline, headline } from './headline.ts'
import { headlineGrid } from './headline-grid.ts'
import { layout } from './layout.ts'
import { type ListFilter, listPath } from './list-path.ts'
import { counted, languageName, number } from './locale.ts'
import { dotted, type Markup, markup, NOTHING } from './markup.ts'
import { type NamedLists, otherLists } from './other-lists.ts'
import { type FeedOffer, local, type Shell } from './shell.ts'
import { DEFAULT_CHOICE, elementSnippet } from './snippets.ts'
import { fill, type Words } from './words/words.ts'

export interface HomeProps {
  readonly shell: Shell
  /** Newest first. */
  readonly headlines: readonly Headline[]
  /** Three examples in three scripts, chosen by `chooseExamples`. */
  readonly examples: readonly Example[]
  readonly languages: readonly { readonly name: string; readonly count: number }[]
  /** The newest in the reader's own languages; they are not in `headlines`. */
  readonly own: readonly Headline[]
  /** Lists with articles, to be offered where the one shown has none. */
  readonly others: NamedLists
  /** The filters that the reader chose. */
  readonly filter: ListFilter
  /** How many articles match; null where that is not known. */
  readonly total: number | null
  /** Absolute; the main one first. */
  readonly feeds: readonly FeedOffer[]
  /** Path of the page with the next older articles; null on the last. */
  readonly older: string | null
  /** Absolute. */
  readonly canonical: string
}

interface Example {
  readonly title: string
  /** Path or absolute address of the summary. */
  readonly url: string
  /** BCP 47 */
  readonly language: string
}

/** The first candidates whose titles are in different languages and scripts, `count` of them. */
export function chooseExamples(candidates: Iterable<Example>, count = 3): Example[] {
  const chosen = new Map<string, Example>()
  for (const candidate of candidates) {
    if (chosen.size >= count) break
    const scripts = [...countScripts(candidate.title)]
    const [script] = scripts.toSorted(([, a], [, b]) => b - a)[0] ?? []
    // A title in Japanese may have more of either script.
    const isNew = [...chosen.values()].every(({ language }) => language !== candidate.language)
    if (script !== undefined && isNew && !chosen.has(script)) chosen.set(script, candidate)
  }
  return [...chosen.values()]
}

export function homePage(props: HomeProps): string {
  const { shell, filter, headlines, own } = props
  const { words } = shell
  const shown = shownAs(filter, words)
  return layout({
    shell,
    title: shown.join(' · '),
    description: `${words.tagline} · ${words.promise}`,
    canonical: props.canonical,
    feeds: props.feeds,
    here: 'home',
    mainClass: 'home',
    main: markup`${shown.length > 0 ? NOTHING : markup`<h1 class="unseen">${shell.siteTitle}</h1>`}
${ask(props)}
${
  own.length > 0
    ? markup`<section class="front" aria-labelledby="own">
<div class="section-head"><h2 id="own">${words.yourLanguages}</h2></div>
${gridOf(shell, own)}</section>`
    : NOTHING
}
<section class="front" aria-labelledby="newest">
<div class="section-head">${shown.length > 0 ? heading(props) : markup`<h2 id="newest">${words.newest}</h2>`}${search(props)}${languageFilter(props)}</div>
${
  headlines.length > 0
    ? gridOf(shell, headlines, shown.length > 0 ? 'h2' : 'h3')
    : markup`<p class="nothing">${shown.length > 0 ? words.nothingFound : words.nothingHere}</p>
${otherLists(shell, props.others)}`
}
${props.older === null ? NOTHING : markup`<p class="older"><a rel="next" href="${local(shell, props.older)}">${words.older}</a></p>`}
</section>
${takeAlong(props)}`,
  })
}

/** The parts of a filter, as people read them. */
function shownAs({ language, tag, source, text }: ListFilter, words: Words): string[] {
  return [
    language === undefined ? undefined : languageName(language, words),
    tag,
    source,
    text === undefined ? undefined : fill(words.quoted, { text }),
  ].filter((part) => part !== undefined)
}

const gridOf = (shell: Shell, headlines: readonly Headline[], level: 'h2' | 'h3' = 'h3'): Markup =>
  headlineGrid(
    headlines.map((one) => ({
      shown: headline(shell, one, level),
      text: one.summary.text,
      language: one.summary.language,
    })),
  )

/** What is shown, how many articles that is, and how to leave it. */
function heading({ shell, total, canonical, filter }: HomeProps): Markup {
  const { words } = shell
  const { language, tag, source, text } = filter
  const names = [
    language === undefined
      ? undefined
      : markup`<bdi lang="${language}">${languageName(language, words)}</bdi>`,
    tag === undefined ? undefined : markup`<bdi>${tag}</bdi>`,
    source === undefined ? undefined : markup`<bdi>${source}</bdi>`,
    // Each language has its own quotation marks, and the browser knows them.
    text === undefined ? undefined : markup`<span><q><bdi>${text}</bdi></q></span>`,
  ]
  return markup`<div class="shown"><h1 id="newest"><a href="${local(shell, pathOf(canonical))}">${dotted(names)}</a></h1>
<p class="measure">${total === null ? NOTHING : markup`${counted(words.articleCount, total, words.tag)} `}<a class="out" href="${local(shell, '/')}">${words.allArticles}</a></p></div>`
}

function pathOf(address: string): string {
  const { pathname, search } = new URL(address)
  return pathname + search
}

function search({ shell, filter }: HomeProps): Markup {
  const { words } = shell
  // A search keeps the language, subject and source that are shown.
  const kept = [
    ['lang', filter.language],
    ['tag', filter.tag],
    ['source', filter.source],
    ['ui', shell.chosenLanguage ? words.tag : undefined],
  ].filter(([, value]) => value !== undefined)
  return markup`<form class="search" role="search" action="/" method="get">${kept.map(
    ([name, value]) => markup`<input type="hidden" name="${name}" value="${value}">`,
  )}<input type="search" name="q" value="${filter.text ?? ''}" maxlength="200" required dir="auto" aria-label="${words.searchLabel}"><button class="quiet">${words.search}</button></form>`
}

function ask({ shell, examples }: HomeProps): Markup {
  const { words } = shell
  return markup`<section class="ask">
${askForm(shell)}
${
  examples.length > 0
    ? markup`<p class="examples"><span>${words.tryOne}</span> ${examples.map(
        ({ title, url, language }) =>
          markup`<a href="${local(shell, url)}" lang="${language}" dir="auto">${title}</a> `,
      )}</p>`
    : NOTHING
}</section>`
}

function languageFilter({ shell, languages, filter }: HomeProps): Markup {
  const { words } = shell
  if (languages.length < 2) return NOTHING
  const here = markup` aria-current="page"`
  const { language: current, ...rest } = filter
  // The counts are of the whole library.
  const counts = Object.keys(rest).length === 0
  return markup`<nav class="languages" aria-label="${words.articleLanguage}"><ul>
<li><a href="${local(shell, listPath(rest))}"${current === undefined ? here : NOTHING}>${words.allLanguages}</a></li>
${languages.map(
  ({ name, count }) =>
    markup`<li><a href="${local(shell, listPath({ ...rest, language: name }))}" lang="${name}" dir="auto"${name === current ? here : NOTHING}>${languageName(name, words)}</a>${counts ? markup` <span>${number(count, words.tag)}</span>` : NOTHING}</li>\n`,
)}</ul></nav>`
}

/** A bookmark that leads from any page to its summary. It runs no script of ours there. */
const bookmarkletOf = (baseUrl: string): string =>
  `javascript:location.href='${baseUrl}/summary?format=html&url='+encodeURIComponent(location.href)`

/** The feed, the embed and the data of the list that is shown. */
function takeAlong({ shell, feeds, filter, canonical }: HomeProps): Markup {
  const { words, baseUrl, siteTitle } = shell
  const [feed] = feeds
  const { search: query } = new URL(canonical)
  const choice = { ...DEFAULT_CHOICE, ...filter }
  const script = `${baseUrl}/embed.js`
  const data = query === '' ? '/summary?sentences=3&url=https://…' : `/articles${query}`
  return markup`<section class="along" aria-labelledby="along">
<h2 id="along">${words.takeAlong}</h2>
<div class="ways">
${feed ? copyLine(shell, { label: markup`<a href="${local(shell, '/feeds')}">${words.subscribe}</a>`, name: words.subscribe, code: feed.url }) : NOTHING}
${copyLine(shell, {
  label: markup`<a href="${local(shell, `/embed/builder${query}`)}">${words.embed}</a>`,
  name: words.embed,
  code: elementSnippet({ baseUrl, siteTitle, choice, script }),
})}
${copyLine(shell, {
  label: markup`<a href="${local(shell, '/docs')}">${words.api}</a>`,
  name: words.api,
  code: `curl '${baseUrl}${data}'`,
})}
${query === '' ? bookmark(shell) : NOTHING}
</div>
</section>`
}

function bookmark(shell: Shell): Markup {
  const { words, siteTitle, baseUrl } = shell
  const name = fill(words.bookmarklet, { site: siteTitle })
  const code = bookmarkletOf(baseUrl)
  return copyLine(shell, {
    label: markup`<a href="${code}" data-bookmark>${name}</a>`,
    name,
    code,
    note: words.bookmarkletText,
  })
}
