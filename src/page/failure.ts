/** What a person sees in a browser when something is not possible. */

import { layout } from './layout.ts'
import { markup, NOTHING } from './markup.ts'
import { local, type Shell } from './shell.ts'
import type { Words } from './words/words.ts'

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
  /** The address of a feed that can be read instead. */
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

export function failurePage({
  shell,
  status,
  code,
  detail,
  reference,
  source,
  feed,
}: FailureProps): string {
  const { words } = shell
  const kind = kindOf(status, code)
  const title = words[`${kind}Title` satisfies keyof Words]
  const text = words[`${kind}Text` satisfies keyof Words]
  return layout({
    shell,
    title,
    noIndex: true,
    mainClass: 'plain failure',
    main: markup`<p class="kicker">${status}</p>
<h1>${title}</h1>
<p>${text}</p>
<p class="detail" lang="en" dir="ltr">${detail}</p>
${source ? markup`<p class="detail" dir="ltr"><a href="${source}" rel="nofollow">${source}</a></p>` : NOTHING}
${
  feed
    ? markup`<p><a class="button" href="/feed?source=${encodeURIComponent(feed)}" rel="nofollow">${words.feedInstead}</a></p>`
    : NOTHING
}
<p><a class="button" href="${local(shell, '/')}">${words.backHome}</a></p>
${reference ? markup`<p class="reference">${words.reference} <code dir="ltr">${reference}</code></p>` : NOTHING}`,
  })
}
