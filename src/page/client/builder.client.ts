/** The script of the embed builder, as the text that is served: what is chosen shows at once. */
export const BUILDER_SCRIPT = `const form = document.querySelector('[data-builder]')
const send = form?.querySelector('button')
if (form && send) {
  // The page is asked for as a whole: the server writes the snippets, so they are written once.
  let current
  form.addEventListener('change', async () => {
    const target = new URL(form.action)
    target.search = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ''))
    current?.abort()
    current = new AbortController()
    try {
      const answer = await fetch(target, { headers: { accept: 'text/html' }, signal: current.signal })
      if (!answer.ok) throw new Error(answer.statusText)
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      for (const id of ['element-code', 'frame-code', 'feed-code', 'curl-code']) {
        const here = document.getElementById(id)
        const there = page.getElementById(id)
        if (here && there) here.textContent = there.textContent
      }
      const frame = document.querySelector('[data-preview]')
      frame.src = page.querySelector('[data-preview]').getAttribute('src')
      history.replaceState(null, '', target)
    } catch (failure) {
      if (failure.name !== 'AbortError') form.submit()
    }
  })
}
`
