/** Explains a type of problem: the page behind the `type` of an `application/problem+json`. */

import { layout } from './layout.ts'
import { markup } from './markup.ts'
import type { Shell } from './shell.ts'

export interface ProblemTypeProps {
  readonly shell: Shell
  readonly code: string
  /** HTTP status that it usually comes with. */
  readonly status: number
  readonly title: string
  /** What whoever meets it can do. */
  readonly remedy: string
}

/** In English, as the problems themselves are: it is for those who write programs. */
export function problemTypePage({ shell, code, status, title, remedy }: ProblemTypeProps): string {
  return layout({
    shell,
    title,
    canonical: `${shell.baseUrl}/problems/${code}`,
    language: 'en',
    direction: 'ltr',
    mainClass: 'plain',
    main: markup`<p class="kicker">${status} · <code>${code}</code></p>
<h1>${title}</h1>
<p>${remedy}</p>
<p><a href="/docs">/docs</a></p>`,
  })
}
