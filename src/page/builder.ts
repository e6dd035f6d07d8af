/**
 * The embed builder: choose language, subject and look, see the result, and copy it. A form that
 * works without scripts too.
 */

import { copyLine } from './copy-line.ts'
import { layout } from './layout.ts'
import { languageName, number } from './locale.ts'
import { type Markup, markup, NOTHING } from './markup.ts'
import { local, type Shell } from './shell.ts'
import {
  cardPath,
  type EmbedChoice,
  elementSnippet,
  embedHeight,
  frameSnippet,
  MAX_HEIGHT,
} from './snippets.ts'

export interface BuilderProps {
  readonly shell: Shell
  readonly canonical: string
  readonly choice: EmbedChoice
  readonly languages: readonly string[]
  readonly tags: readonly string[]
  readonly sources: readonly string[]
  /** The script that defines the elements. */
  readonly element: string
  /** The script that fits frames to the height of their cards. */
  readonly fit: string
  /** Absolute address of the feed with the same choice. */
  readonly feedUrl: string
}

export function builderPage(props: BuilderProps): string {
  const { shell, choice, feedUrl } = props
  const { words } = shell
  const { baseUrl, siteTitle } = shell
  const own = { baseUrl, siteTitle, choice }
  const card = cardPath(baseUrl, choice)
  const one = choice.url !== undefined
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
${choices(props)}
<div class="two">
<section><h2>${words.preview}</h2><div class="preview"><iframe data-preview src="${card}" title="${words.preview}" height="${embedHeight(choice)}"></iframe></div></section>
<section><h2>${words.takeAlong}</h2>
${copyLine(shell, { label: words.elementCode, name: words.elementCode, code: elementSnippet({ ...own, script: props.element }), id: 'element-code' })}
${copyLine(shell, { label: words.frameCode, name: words.frameCode, code: frameSnippet({ ...own, script: props.fit }), id: 'frame-code' })}
<p class="note">${words.frameNote}</p>
${copyLine(shell, { label: words.feedAddress, name: words.feedAddress, code: feedUrl, id: 'feed-code', hidden: one })}
${copyLine(shell, { label: words.commandLine, name: words.commandLine, code: `curl '${one ? summaryUrl(baseUrl, choice) : feedUrl}'`, id: 'curl-code' })}
</section></div>`,
  })
}

/** The form; its fields are the parameters of this page. */
function choices({ shell, choice, languages, tags, sources }: BuilderProps): Markup {
  const { words } = shell
  return markup`<form class="choices" action="${local(shell, '/embed/builder')}" method="get" data-builder>
${shell.chosenLanguage ? markup`<input type="hidden" name="ui" value="${words.tag}">` : NOTHING}
${choose(
  'lang',
  words.articleLanguage,
  choice.language,
  words.allLanguages,
  languages.map((name) => [name, languageName(name, words)]),
)}
${
  tags.length > 0
    ? choose(
        'tag',
        words.tagLabel,
        choice.tag,
        words.any,
        tags.map((name) => [name, name]),
      )
    : NOTHING
}
<p><label for="choose-source">${words.sourceOrFeed}</label><input id="choose-source" name="source" value="${choice.source ?? ''}" list="sources" maxlength="2000" autocapitalize="off" spellcheck="false" dir="ltr"></p>
<datalist id="sources">${sources.map((name) => markup`<option value="${name}">`)}</datalist>
<p><label for="choose-url">${words.builderUrl}</label><input id="choose-url" name="url" type="url" value="${choice.url ?? ''}" maxlength="4000" placeholder="https://…" dir="ltr"></p>
<p><label for="choose-q">${words.search}</label><input id="choose-q" name="q" value="${choice.text ?? ''}" maxlength="200" dir="auto"></p>
${choose('theme', words.look, choice.theme ?? 'auto', undefined, [
  ['auto', words.automatic],
  ['light', words.light],
  ['dark', words.dark],
])}
${choose('count', words.count, String(choice.count), undefined, counts([1, 3, 5, 8, 13, 20], words.tag))}
${choose('sentences', words.sentencesLabel, String(choice.sentences), undefined, counts([1, 2, 3, 5], words.tag))}
${choose('columns', words.columns, String(choice.columns ?? 1), undefined, counts([1, 2, 3, 4], words.tag))}
${choose('height', words.maxHeight, String(choice.maxHeight ?? MAX_HEIGHT), undefined, counts([320, 480, MAX_HEIGHT, 960, 1280], words.tag))}
<p class="check"><input type="checkbox" id="choose-pictures" name="pictures" value="on"${choice.pictures ? markup` checked` : NOTHING}><label for="choose-pictures">${words.smallPictures}</label></p>
<button>${words.update}</button>
</form>`
}

/** The address of the data of one summary. */
function summaryUrl(baseUrl: string, { url = '', sentences }: EmbedChoice): string {
  return `${baseUrl}/summary?sentences=${sentences}&url=${encodeURIComponent(url)}`
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
