/** The front page: a field for an article, the newest headlines, and how to take them along. */

import { countScripts } from '../language/script.ts'
import { copyLine } from './copy-line.ts'
import { type Headline, headline } from './headline.ts'
import { layout } from './layout.ts'
import { languageName, number } from './locale.ts'
import { type Markup, markup, NOTHING } from './markup.ts'
import { type FeedOffer, local, type Shell } from './shell.ts'

export interface HomeProps {
  readonly shell: Shell
  /** Newest first. */
  readonly headlines: readonly Headline[]
  /** Three, in three scripts: `chooseExamples` finds them. */
  readonly examples: readonly Example[]
  readonly languages: readonly { readonly name: string; readonly count: number }[]
  /** What the reader narrowed the page to. */
  readonly filter: {
    readonly language?: string
    readonly tag?: string
    readonly source?: string
    readonly text?: string
  }
  /** Absolute; the main one first. */
  readonly feeds: readonly FeedOffer[]
  /** Path of the page with the next older articles; null on the last. */
  readonly older: string | null
  /** Absolute. */
  readonly canonical: string
}

export interface Example {
  readonly title: string
  /** Path or absolute address that shows the summary. */
  readonly url: string
  /** BCP 47 */
  readonly language: string
}

/** The first `count` candidates whose titles are written in different scripts. */
export function chooseExamples(candidates: Iterable<Example>, count = 3): Example[] {
  const chosen = new Map<string, Example>()
  for (const candidate of candidates) {
    if (chosen.size >= count) break
    const scripts = [...countScripts(candidate.title)]
    const [script] = scripts.toSorted(([, a], [, b]) => b - a)[0] ?? []
    if (script !== undefined && !chosen.has(script)) chosen.set(script, candidate)
  }
  return [...chosen.values()]
}

export function homePage(props: HomeProps): string {
  const { shell, filter, feeds, headlines } = props
  const { words } = shell
  const narrowed = [
    filter.language === undefined ? undefined : languageName(filter.language),
    filter.tag,
    filter.source,
    filter.text,
  ].filter((part) => part !== undefined)
  return layout({
    shell,
    title: narrowed.join(' · '),
    description: `${words.tagline}. ${words.promise}`,
    canonical: props.canonical,
    feeds,
    here: 'home',
    mainClass: 'home',
    main: markup`<h1 class="unseen">${narrowed.length > 0 ? narrowed.join(' · ') : shell.siteTitle}</h1>
${ask(props)}
<section class="front" aria-labelledby="newest">
<div class="section-head"><h2 id="newest">${words.newest}</h2>${languageFilter(props)}</div>
${
  headlines.length === 0
    ? markup`<p class="nothing">${words.nothingHere}</p>`
    : markup`<div class="headlines">${headlines.map((one) => headline(shell, one))}</div>`
}
${props.older === null ? NOTHING : markup`<p class="older"><a rel="next" href="${local(shell, props.older)}">${words.older}</a></p>`}
</section>
${takeAlong(shell, feeds)}`,
  })
}

/**
 * One field for an address or a text. It is sent as `text`; the script, and for browsers without
 * it the server, turns a lone address into `/summary?url=`.
 */
function ask({ shell, examples }: HomeProps): Markup {
  const { words } = shell
  return markup`<section class="ask">
<form action="${local(shell, '/summary')}" method="post" data-ask>
<label for="ask">${words.askLabel}</label>
<div class="field"><textarea id="ask" name="text" rows="1" required dir="auto" spellcheck="false" autocapitalize="off" placeholder="${words.askPlaceholder}"></textarea>
<button>${words.askButton}</button></div>
</form>
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
  return markup`<nav class="languages" aria-label="${words.articleLanguage}"><ul>
<li><a href="${local(shell, '/')}"${filter.language === undefined ? here : NOTHING}>${words.allLanguages}</a></li>
${languages.map(
  ({ name, count }) =>
    markup`<li><a href="${local(shell, `/?lang=${encodeURIComponent(name)}`)}" lang="${name}" dir="auto"${name === filter.language ? here : NOTHING}>${languageName(name)}</a> <span>${number(count, words.tag)}</span></li>\n`,
)}</ul></nav>`
}

function takeAlong(shell: Shell, feeds: readonly FeedOffer[]): Markup {
  const { words, baseUrl } = shell
  const [feed] = feeds
  return markup`<section class="along" aria-labelledby="along">
<h2 id="along">${words.takeAlong}</h2>
<div class="ways">
${feed ? copyLine(shell, { label: markup`<a href="${local(shell, '/feeds')}">${words.subscribe}</a>`, name: words.subscribe, code: feed.url }) : NOTHING}
${copyLine(shell, {
  label: markup`<a href="${local(shell, '/embed/builder')}">${words.embed}</a>`,
  name: words.embed,
  code: `<script type="module" src="${baseUrl}/embed.js"></script>\n<lede-headlines></lede-headlines>`,
})}
${copyLine(shell, {
  label: markup`<a href="${local(shell, '/docs')}">${words.api}</a>`,
  name: words.api,
  code: `curl '${baseUrl}/summary?sentences=3&url=https://…'`,
})}
</div>
</section>`
}
