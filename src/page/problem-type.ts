/**
 * The page that explains a type of problem: where the `type` of an `application/problem+json`
 * leads.
 */

import { layout } from './layout.ts'
import { markup } from './markup.ts'
import type { Shell } from './shell.ts'

interface ProblemTypeProps {
  readonly shell: Shell
  readonly code: string
  /** The usual HTTP status. */
  readonly status: number
  readonly title: string
  /** What to do about it. */
  readonly remedy: string
}

/** In English, like the problems themselves: it is for programmers. */
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
