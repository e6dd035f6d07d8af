/** What follows a summary on its page: other languages, other formats, feeds. */

import { FORMS, type FormName } from '../library/forms.ts'
import { formatName } from './feed-format.ts'
import { languageName } from './locale.ts'
import { type Markup, markup, NOTHING } from './markup.ts'
import type { ReaderProps } from './reader-props.ts'
import { local, type Shell } from './shell.ts'
import { fill } from './words/words.ts'

export function after(props: ReaderProps): Markup {
  const { shell, summary, translations, forms, feeds, sourceFeed } = props
  const { words } = shell
  const others = translations.filter(({ language }) => language !== summary.language)
  const nameOf = (form: FormName) => (form === 'text' ? words.plainText : FORMS[form].title)
  const [feed] = feeds
  return markup`<aside class="after" dir="${summary.direction}" aria-label="${words.takeAlong}">
${
  others.length > 0
    ? markup`<section><h2>${words.translations}</h2><ul>${others.map(
        ({ language, url }) =>
          markup`<li><a href="${ownPage(shell, url)}" hreflang="${language}" lang="${language}" dir="auto">${languageName(language, words)}</a></li>\n`,
      )}</ul></section>`
    : NOTHING
}
${
  forms.length > 0
    ? markup`<section><h2>${words.otherForms}</h2><ul>${forms.map(
        ({ name, url }) =>
          markup`<li><a href="${url}" type="${FORMS[name].mediaType}">${nameOf(name)}</a></li>\n`,
      )}</ul></section>`
    : NOTHING
}
${
  sourceFeed
    ? markup`<section><h2>${words.subscribe}</h2><ul><li><a href="${local(shell, `/feed?source=${encodeURIComponent(sourceFeed)}`)}" rel="nofollow" dir="${words.direction}">${fill(words.siteFeed, { site: URL.parse(sourceFeed)?.hostname ?? sourceFeed })}</a></li></ul></section>`
    : feed
      ? markup`<section><h2>${words.subscribe}</h2><ul>${feeds.map(
          ({ title, url, type }) =>
            markup`<li><a href="${url}" type="${type}" aria-label="${formatName(type)} · ${title}">${formatName(type)}</a></li>\n`,
        )}</ul></section>`
      : NOTHING
}
</aside>`
}

/** Keeps the interface's language in links to our own pages; other addresses stay unchanged. */
function ownPage(shell: Shell, url: string): string {
  return url.startsWith(`${shell.baseUrl}/`) ? local(shell, url.slice(shell.baseUrl.length)) : url
}
