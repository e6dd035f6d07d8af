/** The error page: what a browser shows for a problem. */

import { askForm } from './ask.ts'
import { layout } from './layout.ts'
import { type Markup, markup, NOTHING, webAddress } from './markup.ts'
import { local, type Shell } from './shell.ts'
import { fill, type Words } from './words/words.ts'

export interface FailureProps {
  readonly shell: Shell
  readonly status: number
  /** The failure's code, such as `no-article`; any other text serves too. */
  readonly code: string
  /** One English sentence for people about this case. */
  readonly detail: string
  /** Names the request in the logs. */
  readonly reference?: string
  /** The address that the reader asked about, where there is one. */
  readonly source?: string
  /** A feed that can be read in its place: the source itself, or one that it names. */
  readonly feed?: string
}

type Kind = 'notFound' | 'bad' | 'refused' | 'tooMany' | 'noArticle' | 'upstream' | 'fault'

function kindOf(status: number, code: string): Kind {
  if (code === 'no-article' || code === 'unsupported-type') return 'noArticle'
  if (code.startsWith('upstream-') || code === 'too-many-redirects') return 'upstream'
  if (status === 404) return 'notFound'
  if (status === 429) return 'tooMany'
  if (status === 401 || status === 403 || code === 'blocked-url') return 'refused'
  return status < 500 ? 'bad' : 'fault'
}

type Texts = Extract<keyof Words, `${Kind}${'Title' | 'Text'}`>

export function failurePage(props: FailureProps): string {
  const { shell, status, code, reference } = props
  const { words } = shell
  const kind = kindOf(status, code)
  const title = words[`${kind}Title` satisfies Texts]
  return layout({
    shell,
    title,
    noIndex: true,
    mainClass: 'plain failure',
    main: markup`<p class="kicker">${status}</p>
<h1>${title}</h1>
<p>${words[`${kind}Text` satisfies Texts]}</p>
<p class="detail" lang="en" dir="ltr">${props.detail}</p>
${waysOn(props)}
<section class="ask">${askForm(shell)}</section>
<p><a href="${local(shell, '/')}">${words.backHome}</a></p>
${reference ? markup`<p class="reference">${words.reference} <code dir="ltr">${reference}</code></p>` : NOTHING}`,
  })
}

/** To the page that was asked for, and to the feed that can be read in its place. */
function waysOn({ shell, source, feed }: FailureProps): Markup {
  const { words } = shell
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
