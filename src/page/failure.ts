/** The error page: what a browser shows for a problem. */

import { askForm } from './ask.ts'
import { layout } from './layout.ts'
import { type Markup, markup, NOTHING, webAddress } from './markup.ts'
import { local, type Shell } from './shell.ts'
import { fill, type Words } from './words/words.ts'

interface FailureProps {
  readonly shell: Shell
  readonly status: number
  /** The code of the failure, such as `no-article`; other texts are allowed. */
  readonly code: string
  /** A sentence for people about this case, in English. */
  readonly detail: string
  /** Identifies the request in the logs. */
  readonly reference?: string
  /** The address that the request was about, if there was one. */
  readonly source?: string
  /** A feed to read instead: the page itself, or one that it names. */
  readonly feed?: string
  /** Path of the address that was probably meant. */
  readonly meant?: string
}

type Text = Extract<keyof Words, `${string}${'Title' | 'Text'}`>

/**
 * Problems whose text leaves open what exactly is wrong, such as which parameter: there the detail is
 * shown even to people who read another language than English.
 */
const isOpen = (text: Text): boolean => text === 'badText' || text === 'refusedText'

/** Title and text for a problem. */
function textsOf(status: number, code: string): readonly [Text, Text] {
  if (code === 'no-article') return ['noArticleTitle', 'noArticleText']
  if (code === 'unsupported-type') return ['noArticleTitle', 'wrongTypeText']
  const isMissing = status === 404 || status === 410
  // Trying again would not help.
  if (code === 'upstream-status' && isMissing) return ['notFoundTitle', 'goneText']
  if (code.startsWith('upstream-') || code === 'too-many-redirects') {
    return ['upstreamTitle', 'upstreamText']
  }
  if (status === 404) return ['notFoundTitle', 'notFoundText']
  if (code === 'robots-disallowed') return ['refusedTitle', 'robotsText']
  if (status === 429) return ['tooManyTitle', 'tooManyText']
  const isRefused = status === 401 || status === 403 || code === 'blocked-url'
  if (isRefused) return ['refusedTitle', 'refusedText']
  return status < 500 ? ['badTitle', 'badText'] : ['faultTitle', 'faultText']
}

export function failurePage(props: FailureProps): string {
  const { shell, status, code, reference } = props
  const { words } = shell
  const [titleName, textName] = textsOf(status, code)
  const title = words[titleName]
  return layout({
    shell,
    title,
    noIndex: true,
    mainClass: 'plain failure',
    main: markup`<p class="kicker">${status}</p>
<h1>${title}</h1>
<p>${words[textName]}</p>
${isOpen(textName) || words.tag === 'en' ? markup`<p class="detail" lang="en" dir="ltr">${props.detail}</p>` : NOTHING}
${waysOn(props)}
<section class="ask">${askForm(shell)}</section>
<p><a href="${local(shell, '/')}">${words.backHome}</a></p>
${reference ? markup`<p class="reference">${words.reference} <code dir="ltr">${reference}</code></p>` : NOTHING}`,
  })
}

/** Links to the address that was meant, or to the original page and the feed to read instead. */
function waysOn({ shell, source, feed, meant }: FailureProps): Markup {
  const { words } = shell
  if (meant !== undefined) {
    return markup`<p class="actions"><a class="button" href="${local(shell, meant)}" dir="ltr">${meant}</a></p>`
  }
  const page = webAddress(source)
  if (page === undefined) return NOTHING
  const site = URL.parse(page)?.hostname ?? page
  const offer = feed === page ? words.readFeed : fill(words.siteFeed, { site })
  return markup`<p class="detail" dir="ltr">${page}</p>
<p class="actions">${
    feed
      ? markup`<a class="button" href="${local(shell, `/feed?source=${encodeURIComponent(feed)}`)}">${offer}</a>`
      : NOTHING
  }<a class="${feed ? 'button quiet' : 'button'}" href="${page}" rel="nofollow noopener">${words.openPage}</a></p>`
}
