/** The script of the API page, as the text that is served: sends a request and shows the answer. */
export const DOCS_SCRIPT = `const prepare = (form) => {
  const shown = form.querySelector('[data-answer]')
  const line = form.querySelector('[data-request]')
  const target = () => {
    let path = form.dataset.path
    const query = new URLSearchParams()
    for (const field of form.querySelectorAll('[name]')) {
      const value = field.value.trim()
      if (field.dataset.in === 'path') path = path.replace('{' + field.name + '}', encodeURIComponent(value))
      else if (field.dataset.in === 'query' && value !== '') query.set(field.name, value)
    }
    return path + (query.size > 0 ? '?' + query : '')
  }
  const write = () => { line.textContent = form.dataset.method + ' ' + target() }
  form.addEventListener('input', write)
  form.hidden = false
  write()
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    shown.hidden = false
    shown.setAttribute('aria-busy', 'true')
    const body = form.querySelector('[data-in=body]')
    const started = performance.now()
    try {
      const answer = await fetch(target(), {
        method: form.dataset.method,
        headers: { accept: form.dataset.accept || 'application/json', ...(body && { 'content-type': body.dataset.type }) },
        ...(body && { body: body.value }),
      })
      const text = await answer.text()
      let pretty = text
      try { pretty = JSON.stringify(JSON.parse(text), null, 2) } catch {}
      shown.textContent = answer.status + ' ' + answer.headers.get('content-type') + ' · ' +
        Math.round(performance.now() - started) + ' ms\\n\\n' + pretty.slice(0, 20000)
    } catch (failure) {
      shown.textContent = String(failure)
    }
    shown.removeAttribute('aria-busy')
    shown.focus()
  })
}
// A form is made ready when its address is opened; two dozen at once would hold up a slow phone.
for (const form of document.querySelectorAll('[open] > [data-try]')) prepare(form)
document.addEventListener('toggle', ({ target }) => {
  const form = target.querySelector('[data-try][hidden]')
  if (form) prepare(form)
}, true)
`
