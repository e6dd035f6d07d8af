/** Buttons that copy the line next to them. */

import { all, say } from './tools.ts'

async function copy(button: HTMLElement): Promise<void> {
  const code = button.parentElement?.querySelector('code')
  if (!code) return
  try {
    await navigator.clipboard.writeText(code.textContent)
    say(button, button.dataset.done ?? '')
  } catch {
    getSelection()?.selectAllChildren(code)
  }
}

// Browsers offer the clipboard only to pages on https.
if (navigator.clipboard) {
  for (const button of all('[data-copy]')) {
    button.hidden = false
    button.addEventListener('click', () => copy(button))
  }
}
