/**
 * What `<lede-headlines>` and `<lede-summary>` have in common: when they ask, and what they show
 * when something fails.
 *
 * - The links inside the element (light DOM) show before, without and instead of script.
 * - The style comes as a constructed sheet, so a page with a strict Content-Security-Policy needs
 *   to allow nothing but the script and `connect-src`.
 * - It asks when it comes near the viewport, and again every quarter of an hour while it is seen,
 *   with the browser's own conditional request (`cache: 'no-cache'`): 304 for nothing new, and no
 *   preflight, which an own `If-None-Match` would cause.
 * - When the network is gone, it says so and shows the last good list: the one it has, else the
 *   one in the browser's HTTP cache. Nothing is stored on the page's origin.
 */

import css from './element.css'
import { offlineNote } from './offline.ts'
import { make, pageLanguage } from './parts.ts'

/** The origin that served this script, which has the data too. */
export const HOME = new URL(import.meta.url).origin

const REFRESH_MS = 15 * 60e3
const FIRST_RETRY_MS = 30e3

const style = new CSSStyleSheet()
style.replaceSync(css)

/** A refusal of the server, with how long it asks to wait. */
class Refusal extends Error {
  readonly retryAfterMs: number
  constructor(answer: Response) {
    super(String(answer.status))
    this.retryAfterMs = Number(answer.headers.get('retry-after')) * 1e3 || 0
  }
}

async function ask(address: URL, cache: RequestCache, signal: AbortSignal): Promise<string> {
  const answer = await fetch(address, { signal, credentials: 'omit', cache })
  if (!answer.ok) throw new Refusal(answer)
  return answer.text()
}

export abstract class LedeElement extends HTMLElement {
  static observedAttributes = ['lang', 'tag', 'source', 'query', 'count', 'sentences', 'href']
  #root = this.attachShadow({ mode: 'open' })
  #shown = ''
  #stale = false
  #failures = 0
  #seen = false
  /** When the next request is due; a page that is not looked at makes none. */
  #due = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #watch: IntersectionObserver | undefined
  #request: AbortController | undefined

  /** Where the data are; undefined where the attributes name nothing. */
  protected abstract address(): URL | undefined
  /** The data as nodes; undefined where there is nothing to show. */
  protected abstract view(data: unknown): Node | undefined

  constructor() {
    super()
    this.#root.adoptedStyleSheets = [style]
    this.#root.append(document.createElement('slot'))
  }

  connectedCallback(): void {
    if (this.getAttribute('loading') === 'eager') this.#seen = true
    this.#watch = new IntersectionObserver(
      ([entry]) => {
        const before = this.#seen
        this.#seen = entry?.isIntersecting ?? false
        if (this.#seen && !before) this.#plan(0)
      },
      { rootMargin: '200px' },
    )
    this.#watch.observe(this)
    addEventListener('online', this)
    document.addEventListener('visibilitychange', this)
    if (this.#seen) this.#plan(0)
  }

  disconnectedCallback(): void {
    this.#watch?.disconnect()
    this.#request?.abort()
    clearTimeout(this.#timer)
    removeEventListener('online', this)
    document.removeEventListener('visibilitychange', this)
  }

  attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
    if (this.isConnected && before !== after && this.#seen) this.#plan(0)
  }

  handleEvent({ type }: Event): void {
    if (!this.#seen || document.visibilityState !== 'visible') return
    if (Date.now() >= this.#due || (type === 'online' && this.#stale)) this.#plan(0)
  }

  /** Asks for the data now; the promise is for whoever wants to wait. */
  refresh(): Promise<void> {
    return this.#load()
  }

  #plan(waitMs: number): void {
    clearTimeout(this.#timer)
    this.#due = Date.now() + waitMs
    this.#timer = setTimeout(() => {
      if (this.#seen && document.visibilityState === 'visible') this.#load()
    }, waitMs)
  }

  async #load(): Promise<void> {
    let address: URL | undefined
    try {
      address = this.address()
    } catch {}
    if (!address) return
    this.#request?.abort()
    const mine = new AbortController()
    this.#request = mine
    const { signal } = mine
    this.setAttribute('aria-busy', 'true')
    let waitMs = REFRESH_MS
    try {
      this.#show(await ask(address, this.#shown ? 'no-cache' : 'default', signal), false)
      this.#failures = 0
    } catch (failure) {
      if (signal.aborted) return
      const refused = failure instanceof Refusal
      const backoffMs = Math.min(REFRESH_MS * 2, FIRST_RETRY_MS * 2 ** this.#failures++)
      waitMs = Math.max(refused ? failure.retryAfterMs : 0, backoffMs)
      // A server that refuses is not asked a second time; a network that is gone may have left a copy.
      let last = this.#shown
      if (!last && !refused) last = await ask(address, 'force-cache', signal).catch(() => '')
      if (signal.aborted) return
      if (last) {
        try {
          this.#show(last, true)
        } catch {}
      }
      this.dispatchEvent(new CustomEvent('lede-error', { detail: failure }))
    } finally {
      if (this.#request === mine) {
        this.removeAttribute('aria-busy')
        if (this.isConnected) this.#plan(waitMs)
      }
    }
  }

  #show(body: string, stale: boolean): void {
    if (body === this.#shown && stale === this.#stale) return
    const data: unknown = JSON.parse(body)
    const content = this.view(data)
    if (!content) throw new TypeError('nothing to show')
    const note = stale ? [make('p', 'note', [offlineNote(pageLanguage)], { role: 'status' })] : []
    const { activeElement } = this.#root
    const focused = activeElement instanceof HTMLAnchorElement ? activeElement.href : undefined
    this.#root.replaceChildren(...note, content)
    if (focused) {
      const links = [...this.#root.querySelectorAll('a')]
      links.find(({ href }) => href === focused)?.focus()
    }
    this.#shown = body
    this.#stale = stale
    this.dispatchEvent(new CustomEvent('lede-load', { detail: data }))
  }

  /** An address of ours with the named attributes as query parameters. */
  protected ask(path: string, names: Readonly<Record<string, string>>): URL {
    const url = new URL(path, HOME)
    for (const [attribute, parameter] of Object.entries(names)) {
      const value = this.getAttribute(attribute)
      if (value) url.searchParams.set(parameter, value)
    }
    return url
  }
}
