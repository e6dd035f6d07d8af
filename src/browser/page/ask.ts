/** One field: a lone address is asked for as such, everything else is sent as a text. */

import { all } from './tools.ts'

function addressIn(text: string): string | undefined {
  if (/\s/.test(text)) return undefined
  const whole = /^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(text) ? `https://${text}` : text
  return /^https?:\/\/./i.test(whole) ? whole : undefined
}

for (const form of all<HTMLFormElement>('[data-ask]')) {
  const field = form.elements.namedItem('text')
  if (!(field instanceof HTMLTextAreaElement)) continue
  const address = () => addressIn(field.value.trim())
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing && address()) {
      event.preventDefault()
      form.requestSubmit()
    }
  })
  form.addEventListener('submit', (event) => {
    const url = address()
    if (!url) return
    event.preventDefault()
    const target = new URL(form.action)
    target.searchParams.set('url', url)
    location.assign(target)
  })
}
