/** A line to copy, with a button that is shown only where scripts can copy. */

import { type Markup, markup, NOTHING } from './markup.ts'
import type { Shell } from './shell.ts'

interface CopyLineProps {
  readonly label: Markup | string
  /** The label as plain text, for the button's name. */
  readonly name: string
  readonly code: string
  /** An id, so that a script can change the line. */
  readonly id?: string
  /** Hidden until a script shows it. */
  readonly hidden?: boolean
  /** What to do with it. */
  readonly note?: string
  /** Level of its heading; 3 by default. */
  readonly level?: 2 | 3
}

export function copyLine({ words }: Shell, props: CopyLineProps): Markup {
  const { label, name, code, id, note, level = 3, hidden = false } = props
  return markup`<div class="line"${hidden ? markup` hidden` : NOTHING}>${level === 2 ? markup`<h2>${label}</h2>` : markup`<h3>${label}</h3>`}
<pre tabindex="0" dir="ltr" role="group" aria-label="${name}"><code${id ? markup` id="${id}"` : NOTHING}>${code}</code></pre>
<button type="button" class="quiet" data-copy data-done="${words.copied}" aria-label="${words.copy}${words.colon}${name}" hidden>${words.copy}</button>${note === undefined ? NOTHING : markup`<p class="note">${note}</p>`}</div>`
}
