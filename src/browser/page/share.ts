/** Sharing; where the browser cannot, the address is copied. */

import { all, say } from './tools.ts'

async function share(button: HTMLElement, url: string): Promise<void> {
  try {
    if (navigator.share) {
      await navigator.share({ title: document.querySelector('h1')?.textContent.trim() ?? '', url })
    } else {
      await navigator.clipboard.writeText(url)
      say(button, button.dataset.done ?? '')
    }
  } catch {
    // The reader closed the sheet.
  }
}

for (const button of all('[data-share]')) {
  const url = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href
  if (!url || !(navigator.share || navigator.clipboard)) continue
  button.hidden = false
  button.addEventListener('click', () => share(button, url))
}
