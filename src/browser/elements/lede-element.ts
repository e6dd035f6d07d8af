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
 * - An empty list keeps the links inside; a failure leaves them too, and says why in the console.
 * - It never moves what stands below it more than it must: what it held before, such as a
 *   placeholder, stays reserved, and with `max-height` longer lists scroll inside.
 * - When the network is gone, it says so and shows the last good list: the one it has, else the
 *   one in the browser's HTTP cache. Nothing is stored on the page's origin.
 */

import css from './element.css'
import { offlineNote } from './offline.ts'
import { make, pageLanguage } from './parts.ts'
import { ask, Refusal } from './requests.ts'

/** The origin of this script, which also has the data. */
export const HOME = new URL(import.meta.url).origin

const REFRESH_MS = 15 * 60e3
const FIRST_RETRY_MS = 30e3

const style = new CSSStyleSheet()
style.replaceSync(css)

export abstract class LedeElement extends HTMLElement {
  static observedAttributes = [
    ...['lang', 'tag', 'source', 'query', 'count', 'sentences', 'href', 'url', 'story'],
    ...['max-height', 'pictures', 'columns'],
  ]
  #root = this.attachShadow({ mode: 'open' })
  /** Shows the element's own links until there are data, then the data. */
  #box = make('div', 'box', [document.createElement('slot')])
  #shown = ''
  #stale = false
  #failures = 0
  #seen = false
  /** When the next request is due. While the page is not visible, none is made. */
  #due = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #watch: IntersectionObserver | undefined
  /** The number of the latest request; only that one may show its result. */
  #asked = 0

  /** The address of the data; undefined if the attributes name nothing. */
  protected abstract address(): URL | undefined
  /**
   * The data as nodes; undefined if there is nothing to show.
   *
   * @throws TypeError if the data are of the wrong kind
   */
  protected abstract view(data: unknown): Node | undefined

  constructor() {
    super()
    this.#root.adoptedStyleSheets = [style]
    this.#root.append(this.#box)
  }

  connectedCallback(): void {
    this.#fit()
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
    this.#asked += 1
    clearTimeout(this.#timer)
    removeEventListener('online', this)
    document.removeEventListener('visibilitychange', this)
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (name === 'max-height') this.#fit()
    // Only the look changes, not the data.
    else if (name === 'pictures' || name === 'columns') this.#redraw()
    else if (this.isConnected && before !== after && this.#seen) this.#plan(0)
  }

  handleEvent({ type }: Event): void {
    if (!this.#seen || document.visibilityState !== 'visible') return
    if (Date.now() >= this.#due || (type === 'online' && this.#stale)) this.#plan(0)
  }

  /** Requests the data now; the promise resolves when they are shown. */
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

  #redraw(): void {
    const body = this.#shown
    this.#shown = ''
    if (body) this.#show(body, this.#stale)
  }

  /** Limits the box to `max-height` pixels. */
  #fit(): void {
    const most = Number(this.getAttribute('max-height'))
    this.#box.style.maxHeight = most > 0 ? `${most}px` : ''
  }

  async #load(): Promise<void> {
    const address = this.#tryAddress()
    if (!address) return
    this.#asked += 1
    const mine = this.#asked
    const isLast = () => this.#asked === mine
    this.setAttribute('aria-busy', 'true')
    let waitMs = REFRESH_MS
    try {
      const body = await ask(address, this.#shown ? 'no-cache' : 'default')
      if (isLast()) this.#show(body, false)
      this.#failures = 0
    } catch (failure) {
      if (isLast()) waitMs = await this.#fail(failure, address, isLast)
    }
    if (!isLast()) return
    this.removeAttribute('aria-busy')
    if (this.isConnected) this.#plan(waitMs)
  }

  #tryAddress(): URL | undefined {
    try {
      return this.address()
    } catch {
      return undefined
    }
  }

  /** Shows the last copy, says what is wrong, and returns the time to wait in milliseconds. */
  async #fail(failure: unknown, address: URL, isLast: () => boolean): Promise<number> {
    const refused = failure instanceof Refusal
    console.warn(`<${this.localName}> ${address}: ${refused ? failure.message : failure}`)
    // A server that refuses is not asked again; without a network, the browser may have a copy.
    let last = this.#shown
    if (!last && !refused) last = await ask(address, 'force-cache').catch(() => '')
    if (last && isLast()) {
      try {
        this.#show(last, true)
      } catch {}
    }
    if (isLast()) this.dispatchEvent(new CustomEvent('lede-error', { detail: failure }))
    const backoffMs = Math.min(REFRESH_MS * 2, FIRST_RETRY_MS * 2 ** this.#failures++)
    return Math.max(refused ? failure.retryAfterMs : 0, backoffMs)
  }

  #show(body: string, stale: boolean): void {
    if (body === this.#shown && stale === this.#stale) return
    const data: unknown = JSON.parse(body)
    const content = this.view(data)
    const note = stale ? [make('p', 'note', [offlineNote(pageLanguage)], { role: 'status' })] : []
    const { activeElement } = this.#root
    const focused = activeElement instanceof HTMLAnchorElement ? activeElement.href : undefined
    if (!this.#shown) this.#box.style.minHeight = `${this.#box.offsetHeight}px`
    this.#box.replaceChildren(...note, content ?? document.createElement('slot'))
    if (focused) {
      const links = [...this.#root.querySelectorAll('a')]
      links.find(({ href }) => href === focused)?.focus()
    }
    this.#shown = body
    this.#stale = stale
    this.dispatchEvent(new CustomEvent('lede-load', { detail: data }))
  }

  /** An address on this service's origin, with the named attributes as query parameters. */
  protected ask(path: string, names: Readonly<Record<string, string>>): URL {
    const url = new URL(path, HOME)
    for (const [attribute, parameter] of Object.entries(names)) {
      const value = this.getAttribute(attribute)
      if (value) url.searchParams.set(parameter, value)
    }
    return url
  }
}
