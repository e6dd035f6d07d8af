/** The script of the embed builder: shows what was chosen at once. */

const COPIED = ['element-code', 'frame-code', 'feed-code', 'curl-code']

let current: AbortController | undefined

/**
 * Requests the whole page again: the server writes the snippets, so that they are written in one
 * place.
 */
async function show(form: HTMLFormElement): Promise<void> {
  const target = new URL(form.action)
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value !== '') target.searchParams.append(name, value)
  }
  current?.abort()
  current = new AbortController()
  const { signal } = current
  try {
    const answer = await fetch(target, { headers: { accept: 'text/html' }, signal })
    if (!answer.ok) throw new Error(answer.statusText)
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    for (const id of COPIED) {
      const [here, there] = [document.getElementById(id), page.getElementById(id)]
      if (!here || !there) continue
      here.textContent = there.textContent
      const [line, newLine] = [
        here.closest<HTMLElement>('.line'),
        there.closest<HTMLElement>('.line'),
      ]
      if (line) line.hidden = newLine?.hidden ?? false
    }
    const preview = '[data-preview]'
    const frame = document.querySelector<HTMLIFrameElement>(preview)
    const shown = page.querySelector<HTMLIFrameElement>(preview)
    if (frame && shown) {
      frame.height = shown.height
      frame.src = shown.getAttribute('src') ?? ''
    }
    history.replaceState(null, '', target)
  } catch {
    if (!signal.aborted) form.submit()
  }
}

const form = document.querySelector<HTMLFormElement>('form[data-builder]')
form?.addEventListener('change', () => show(form))
