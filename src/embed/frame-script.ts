/**
 * `/embed-frame.js`: tells the page around the card how high the card is, as the text that is
 * served. A classic script on purpose: WordPress sandboxes the frame without its origin, and a
 * module would then be a request across origins.
 *
 * Two messages, whenever the height changes:
 * - WordPress's own, `{ message: 'height', value, secret }`, with the secret from `#?secret=…`;
 *   it keeps the frame hidden until that arrives, and takes 200 to 1000 pixels.
 * - for everybody else `{ type: 'lede-height', height, id }`, with `id` from the card's address.
 *
 * In WordPress's sandbox links open nothing; a `link` message about an address of this host is
 * the way out that it offers.
 */
export const FRAME_SCRIPT = `(() => {
  if (parent === window) return
  const secret = new URLSearchParams(location.hash.replace(/^#\\??/, '')).get('secret')
  const id = new URLSearchParams(location.search).get('id')
  const send = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height)
    if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*')
    parent.postMessage({ type: 'lede-height', height, id }, '*')
  }
  new ResizeObserver(send).observe(document.body)
  addEventListener('load', send)
  addEventListener('click', (event) => {
    const link = event.target.closest('a')
    if (!secret || !link || link.host !== location.host) return
    event.preventDefault()
    parent.postMessage({ message: 'link', value: link.href, secret }, '*')
  })
})()
`
