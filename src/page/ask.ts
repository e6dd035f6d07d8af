/** The one field of the front page: for an address, a feed, a text, or words to search for. */

import { type Markup, markup } from './markup.ts'
import { local, type Shell } from './shell.ts'

/**
 * It is sent as `text`. The script finds out what is meant (`asked.ts`); without scripts the server
 * does.
 */
export function askForm(shell: Shell): Markup {
  const { words } = shell
  return markup`<form action="${local(shell, '/summary')}" method="post" data-ask data-search="${local(shell, '/')}">
<label for="ask">${words.askLabel}</label>
<div class="field"><textarea id="ask" name="text" rows="1" required dir="auto" spellcheck="false" autocapitalize="off" placeholder="${words.askPlaceholder}"></textarea>
<button>${words.askButton}</button></div>
</form>`
}
