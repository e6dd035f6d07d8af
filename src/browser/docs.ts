/** The script of the API page: sends a request and shows the answer. */

import { defined } from '../defined.ts'

const MAX_SHOWN = 20_000

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

function addressOf(form: HTMLFormElement): string {
  let path = form.dataset.path ?? ''
  const query = new URLSearchParams()
  for (const field of form.querySelectorAll<Field>('[name]')) {
    const value = field.value.trim()
    if (field.dataset.in === 'path')
      path = path.replace(`{${field.name}}`, encodeURIComponent(value))
    else if (field.dataset.in === 'query' && value !== '') query.set(field.name, value)
  }
  return path + (query.size > 0 ? `?${query}` : '')
}

function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}

async function answerTo(form: HTMLFormElement): Promise<string> {
  const { method = 'GET', accept = 'application/json' } = form.dataset
  const body = form.querySelector<HTMLTextAreaElement>('[data-in=body]')
  const token = form.querySelector<HTMLInputElement>('[data-in=token]')?.value.trim()
  const started = performance.now()
  try {
    const answer = await fetch(addressOf(form), {
      method,
      headers: {
        accept,
        ...defined({
          'content-type': body ? (body.dataset.type ?? '') : undefined,
          authorization: token ? `Bearer ${token}` : undefined,
        }),
      },
      ...defined({ body: body?.value }),
    })
    const text = indented(await answer.text()).slice(0, MAX_SHOWN)
    const spent = Math.round(performance.now() - started)
    return `${answer.status} ${answer.headers.get('content-type')} · ${spent} ms\n\n${text}`
  } catch (failure) {
    return String(failure)
  }
}

function prepare(form: HTMLFormElement): void {
  const shown = form.querySelector<HTMLElement>('[data-answer]')
  const line = form.querySelector('[data-request]')
  const write = () => {
    if (line) line.textContent = `${form.dataset.method} ${addressOf(form)}`
  }
  form.addEventListener('input', write)
  form.hidden = false
  write()
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    if (!shown) return
    shown.hidden = false
    shown.setAttribute('aria-busy', 'true')
    shown.textContent = await answerTo(form)
    shown.removeAttribute('aria-busy')
    shown.focus()
  })
}

// A form is set up only when its address is opened: setting up two dozen at once would delay a slow
// phone.
for (const form of document.querySelectorAll<HTMLFormElement>('[open] > [data-try]')) prepare(form)
document.addEventListener(
  'toggle',
  ({ target }) => {
    const form =
      target instanceof Element && target.querySelector<HTMLFormElement>('[data-try][hidden]')
    if (form) prepare(form)
  },
  true,
)
