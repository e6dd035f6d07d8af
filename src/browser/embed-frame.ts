/**
 * In the card of `/embed`: tells the page around how high the card is. Served as a classic script on
 * purpose: WordPress sandboxes the frame without its origin, and a module would then be a request
 * across origins.
 *
 * Two messages, whenever the height changes:
 * - WordPress's own, `{ message: 'height', value, secret }`, with the secret from `#?secret=…`;
 *   it keeps the frame hidden until that arrives, and takes 200 to 1000 pixels.
 * - for everybody else `{ type: 'lede-height', height, id }`, with `id` from the card's address.
 *
 * In WordPress's sandbox links open nothing; a `link` message about an address of this host is
 * the way out that it offers.
 */

const secret = new URLSearchParams(location.hash.replace(/^#\??/, '')).get('secret')
const id = new URLSearchParams(location.search).get('id')

function send(): void {
  const height = Math.ceil(document.body.getBoundingClientRect().height)
  if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*')
  parent.postMessage({ type: 'lede-height', height, id }, '*')
}

function follow(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!secret || !link || link.host !== location.host) return
  event.preventDefault()
  parent.postMessage({ message: 'link', value: link.href, secret }, '*')
}

// A picture that cannot be loaded leaves its place empty. `error` events do not bubble, so they are
// captured.
const hide = ({ target }: Event) => {
  if (target instanceof HTMLImageElement) target.style.visibility = 'hidden'
}
addEventListener('error', hide, { capture: true })
for (const picture of document.images) {
  if (picture.complete && picture.naturalWidth === 0) picture.style.visibility = 'hidden'
}

if (parent !== window) {
  new ResizeObserver(send).observe(document.body)
  addEventListener('load', send)
  addEventListener('click', follow)
}
