/** A line to copy, with a button that only shows where script can copy. */

import { type Markup, markup } from './markup.ts'
import type { Shell } from './shell.ts'

export interface CopyLineProps {
  readonly label: Markup | string
  /** The label as plain text, for the button's name. */
  readonly name: string
  readonly code: string
  /** So that a script can change the line. */
  readonly id?: string
}

export function copyLine({ words }: Shell, { label, name, code, id }: CopyLineProps): Markup {
  return markup`<div class="line"><h3>${label}</h3>
<pre tabindex="0" dir="ltr" role="group" aria-label="${name}"><code${id ? markup` id="${id}"` : ''}>${code}</code></pre>
<button type="button" class="quiet" data-copy data-done="${words.copied}" aria-label="${words.copy}: ${name}" hidden>${words.copy}</button></div>`
}
