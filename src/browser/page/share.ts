/**
 * Shares what is shown: the page with its length, or the sentences of a text without an address.
 */

import { all, say } from './tools.ts'

// Browsers offer this only to pages on https.
const canShare = 'share' in navigator
const clipboard = navigator.clipboard as Clipboard | undefined

/** Parameters that decide which sentences are shown. */
const KEPT = ['sentences', 'lang']

/**
 * The address of this page for others: with its length, but without the language of the interface.
 */
function pageAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href
  const here = new URL(location.href)
  const url = new URL(canonical ?? here)
  url.hash = ''
  url.searchParams.delete('ui')
  for (const name of KEPT) {
    const value = here.searchParams.get(name)
    if (value) url.searchParams.set(name, value)
  }
  return url.href
}

function shownText(): string {
  const pieces = all('[data-sentences] [data-rank]').filter((piece) => !piece.hidden)
  return pieces
    .map((piece) => piece.textContent)
    .join('')
    .trim()
}

async function share(button: HTMLElement): Promise<void> {
  const title = document.querySelector('h1')?.textContent.trim() ?? ''
  const what = button.dataset.share === 'text' ? { text: shownText() } : { url: pageAddress() }
  try {
    if (canShare) return await navigator.share({ title, ...what })
    await navigator.clipboard.writeText(what.url ?? what.text ?? '')
    say(button, button.dataset.done ?? '')
  } catch {
    // The reader closed the dialog.
  }
}

if (canShare || clipboard) {
  for (const button of all('[data-share]')) {
    button.hidden = false
    button.addEventListener('click', () => share(button))
  }
}
