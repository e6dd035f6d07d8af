/** The embed builder: choose language, subject and look; see it; copy it. A form, without script too. */

import { copyLine } from './copy-line.ts'
import { layout } from './layout.ts'
import { languageName, number } from './locale.ts'
import { type Markup, markup, NOTHING } from './markup.ts'
import { local, type Shell } from './shell.ts'

export interface BuilderChoice {
  /** BCP 47 */
  readonly language?: string
  readonly tag?: string
  readonly source?: string
  readonly theme?: 'light' | 'dark'
  /** 1…20 */
  readonly count: number
  /** 1…20 */
  readonly sentences: number
}

export interface BuilderProps {
  readonly shell: Shell
  readonly canonical: string
  readonly choice: BuilderChoice
  readonly languages: readonly string[]
  readonly tags: readonly string[]
  readonly sources: readonly string[]
  /** Subresource Integrity value of the element's script, and its content-hashed address. */
  readonly element: { readonly url: string; readonly integrity?: string }
  /** Absolute address of the feed that fits the choice. */
  readonly feedUrl: string
}

export const DEFAULT_CHOICE: BuilderChoice = { count: 5, sentences: 2 }

/** Query of `/embed` and of the builder itself for a choice, without what is as by default. */
export function choiceQuery(choice: BuilderChoice): string {
  const query = new URLSearchParams()
  if (choice.language) query.set('lang', choice.language)
  if (choice.tag) query.set('tag', choice.tag)
  if (choice.source) query.set('source', choice.source)
  if (choice.theme) query.set('theme', choice.theme)
  query.set('count', String(choice.count))
  query.set('sentences', String(choice.sentences))
  return query.toString()
}

const attribute = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')

function elementSnippet({ shell, choice, element }: BuilderProps): string {
  const attributes = [
    ['lang', choice.language],
    ['tag', choice.tag],
    ['source', choice.source],
    ['theme', choice.theme],
    ['count', String(choice.count)],
    ['sentences', String(choice.sentences)],
  ]
    .filter(([, value]) => value)
    .map(([name, value]) => ` ${name}="${attribute(value ?? '')}"`)
    .join('')
  const integrity = element.integrity
    ? ` integrity="${element.integrity}" crossorigin="anonymous"`
    : ''
  const home = `${shell.baseUrl}/${choice.language ? `?lang=${encodeURIComponent(choice.language)}` : ''}`
  return `<script type="module" src="${element.url}"${integrity}></script>
<lede-headlines${attributes}>
  <a href="${attribute(home)}">${attribute(shell.siteTitle)}</a>
</lede-headlines>`
}

function frameSnippet({ shell, choice }: BuilderProps): string {
  const address = attribute(`${shell.baseUrl}/embed?${choiceQuery(choice)}`)
  return `<iframe src="${address}" title="${attribute(shell.siteTitle)}" width="100%" height="480" loading="lazy"></iframe>`
}

export function builderPage(props: BuilderProps): string {
  const { shell, choice, feedUrl } = props
  const { words } = shell
  const curl = `curl '${feedUrl}'`
  return layout({
    shell,
    title: words.embed,
    description: words.builderText,
    canonical: props.canonical,
    here: 'embed',
    scripts: [shell.assets['builder.js']],
    mainClass: 'plain builder',
    main: markup`<h1>${words.embed}</h1>
<p>${words.builderText}</p>
<form class="choices" action="${local(shell, '/embed/builder')}" method="get" data-builder>
${shell.chosenLanguage ? markup`<input type="hidden" name="ui" value="${words.tag}">` : NOTHING}
${choose(
  'lang',
  words.articleLanguage,
  choice.language,
  words.allLanguages,
  props.languages.map((name) => [name, languageName(name)]),
)}
${
  props.tags.length > 0
    ? choose(
        'tag',
        words.tagLabel,
        choice.tag,
        words.any,
        props.tags.map((name) => [name, name]),
      )
    : NOTHING
}
${
  props.sources.length > 0
    ? choose(
        'source',
        words.sourceLabel,
        choice.source,
        words.any,
        props.sources.map((name) => [name, name]),
      )
    : NOTHING
}
${choose('theme', words.look, choice.theme ?? 'auto', undefined, [
  ['auto', words.automatic],
  ['light', words.light],
  ['dark', words.dark],
])}
${choose('count', words.count, String(choice.count), undefined, counts([1, 3, 5, 8, 13, 20], words.tag))}
${choose('sentences', words.sentencesLabel, String(choice.sentences), undefined, counts([1, 2, 3, 5], words.tag))}
<button>${words.update}</button>
</form>
<div class="two">
<section><h2>${words.preview}</h2><div class="preview"><iframe data-preview src="/embed?${choiceQuery(choice)}" title="${words.preview}"></iframe></div></section>
<section><h2>${words.takeAlong}</h2>
${copyLine(shell, { label: words.elementCode, name: words.elementCode, code: elementSnippet(props), id: 'element-code' })}
${copyLine(shell, { label: words.frameCode, name: words.frameCode, code: frameSnippet(props), id: 'frame-code' })}
${copyLine(shell, { label: words.feedAddress, name: words.feedAddress, code: feedUrl, id: 'feed-code' })}
${copyLine(shell, { label: words.commandLine, name: words.commandLine, code: curl, id: 'curl-code' })}
</section></div>`,
  })
}

function counts(values: readonly number[], tag: string): [string, string][] {
  return values.map((value) => [String(value), number(value, tag)])
}

function choose(
  name: string,
  label: string,
  chosen: string | undefined,
  none: string | undefined,
  values: readonly (readonly [string, string])[],
): Markup {
  return markup`<p><label for="choose-${name}">${label}</label><select id="choose-${name}" name="${name}">
${none === undefined ? NOTHING : markup`<option value="">${none}</option>`}
${values.map(([value, text]) => markup`<option value="${value}"${value === chosen ? markup` selected` : NOTHING}>${text}</option>\n`)}</select></p>`
}
