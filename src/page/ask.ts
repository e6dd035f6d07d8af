/** The one field: an address, a feed, a text, or words to search for. */

import { type Markup, markup } from './markup.ts'
import { local, type Shell } from './shell.ts'

/**
 * It is sent as `text`; the script, and for browsers without it the server, finds out what is meant
 * (`asked.ts`).
 */
export function askForm(shell: Shell): Markup {
  const { words } = shell
  return markup`<form action="${local(shell, '/summary')}" method="post" data-ask data-search="${local(shell, '/')}">
<label for="ask">${words.askLabel}</label>
<div class="field"><textarea id="ask" name="text" rows="1" required dir="auto" spellcheck="false" autocapitalize="off" placeholder="${words.askPlaceholder}"></textarea>
<button>${words.askButton}</button></div>
</form>`
}
