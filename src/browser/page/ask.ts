/** The one field: opens an address, searches for a few words, and sends anything else as a text. */

import { type Asked, meaningOf } from '../../page/asked.ts'
import { all } from './tools.ts'

/** The address to open; undefined for a text, which the form sends. */
function targetOf(form: HTMLFormElement, meant: Asked): URL | undefined {
  if (meant.kind === 'text') return undefined
  const address = meant.kind === 'address'
  const target = new URL(address ? form.action : (form.dataset.search ?? '/'), location.href)
  if (address) target.searchParams.set('url', meant.url)
  else target.searchParams.set('q', meant.words)
  return target
}

for (const form of all<HTMLFormElement>('[data-ask]')) {
  const field = form.elements.namedItem('text')
  if (!(field instanceof HTMLTextAreaElement)) continue
  const target = () => targetOf(form, meaningOf(field.value))
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing && target()) {
      event.preventDefault()
      form.requestSubmit()
    }
  })
  form.addEventListener('submit', (event) => {
    const url = target()
    if (!url) return
    event.preventDefault()
    location.assign(url)
  })
}
