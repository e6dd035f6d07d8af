/**
 * `/embed.js`: an ES module for other people's pages that defines `<lede-headlines>` and
 * `<lede-summary>`, as the text that is served.
 *
 * What it promises, and why it is written so:
 * - The links inside the element (light DOM) show before, without and instead of script.
 * - Remote data become text nodes and checked http(s) links, never markup: no `innerHTML`.
 * - The style comes as a constructed sheet, so a page with a strict Content-Security-Policy needs
 *   to allow nothing but the script and `connect-src`.
 * - It asks when it comes near the viewport, and again every quarter of an hour while it is seen,
 *   with the browser's own conditional request (`cache: 'no-cache'`): 304 for nothing new, and no
 *   preflight, which an own `If-None-Match` would cause.
 * - When the network is gone, it says so and shows the last good list: the one it has, else the
 *   one in the browser's HTTP cache. Nothing is stored on the page's origin.
 *
 * Plain text, so that what is served is what stands here; it must hold no backtick and no `${`.
 */
export const ELEMENT_SCRIPT = `const HOME = new URL(import.meta.url).origin
const REFRESH = 15 * 60e3
const RTL = /^(ar|arc|ckb|dv|fa|he|iw|ks|ps|sd|syr|ug|ur|yi)\\b/
const OFFLINE = {
  ar: 'لا يوجد اتصال؛ هذه آخر نسخة.', de: 'Keine Verbindung; dies ist der letzte Stand.',
  en: 'No connection; this is the latest copy.', es: 'Sin conexión; esta es la última copia.',
  fr: 'Pas de connexion ; voici la dernière copie.', he: 'אין חיבור; זה העותק האחרון.',
  hi: 'कनेक्शन नहीं है; यह पिछली प्रति है।', it: 'Nessuna connessione; questa è l’ultima copia.',
  ja: '接続できません。最後に取得した内容です。', ko: '연결되지 않았습니다. 마지막으로 받은 내용입니다.',
  pt: 'Sem ligação; esta é a última cópia.', ru: 'Нет связи; это последняя копия.',
  th: 'ไม่มีการเชื่อมต่อ นี่คือสำเนาล่าสุด', tr: 'Bağlantı yok; bu son kopyadır.',
  uk: 'Немає зв’язку; це остання копія.', zh: '没有网络连接；以下是上次的内容。',
}
const tongue = document.documentElement.lang || navigator.language || 'en'

const style = new CSSStyleSheet()
style.replaceSync(':host{display:block;color:var(--lede-ink,inherit);background:var(--lede-ground,transparent);' +
  'font-family:var(--lede-font,inherit);line-height:1.5;overflow-wrap:break-word}' +
  ':host([hidden]){display:none}' +
  ':host([theme=light]){color-scheme:light;color:var(--lede-ink,#1c1a16);background:var(--lede-ground,#fbf8f1);padding:1em}' +
  ':host([theme=dark]){color-scheme:dark;color:var(--lede-ink,#ebe5d8);background:var(--lede-ground,#171512);padding:1em}' +
  '*{margin:0}ul{padding:0;list-style:none}' +
  'li+li{margin-block-start:1em;padding-block-start:1em;border-block-start:1px solid var(--lede-rule,color-mix(in srgb,currentColor 25%,transparent))}' +
  'h3{font-size:1.1em;line-height:1.3;text-wrap:balance}' +
  'a{color:inherit;text-decoration-thickness:1px;text-underline-offset:.18em}h3 a{text-decoration:none}' +
  'a:hover{color:var(--lede-accent,inherit);text-decoration:underline}' +
  '[part=sentence]:not(:hover){text-decoration:none}' +
  'a:focus-visible{outline:2px solid;outline-offset:2px}' +
  '[part=facts]{display:flex;flex-wrap:wrap;gap:0 .8em;font-size:.8em;color:var(--lede-soft,inherit)}' +
  '[part=summary]{margin-block:.25em}[part=note]{font-size:.85em;font-style:italic;margin-block-end:.8em}' +
  ':is(:lang(ar),:lang(fa),:lang(ur)){line-height:1.85}:is(:lang(zh),:lang(ja),:lang(ko),:lang(th),:lang(hi)){line-height:1.75}' +
  ':lang(ko){word-break:keep-all}:not(:lang(ko)){word-break:normal}' +
  '@media(prefers-reduced-motion:no-preference){:host{transition:opacity .2s}:host([aria-busy=true]){opacity:.75}}')

const make = (name, part, children = [], more = {}) => {
  const node = document.createElement(name)
  if (part) node.setAttribute('part', part)
  for (const [key, value] of Object.entries(more)) if (value) node.setAttribute(key, value)
  node.append(...children.filter((child) => child))
  return node
}
const web = (url) => (/^https?:\\/\\//i.test(url ?? '') ? url : undefined)
const text = (value) => (typeof value === 'string' ? value : '')
const speech = (item) => {
  const lang = text(item.language)
  return { lang, dir: item.direction || (lang ? (RTL.test(lang) ? 'rtl' : 'ltr') : 'auto') }
}
const link = (part, url, words) => make('a', part, [words], { href: web(url), rel: 'noopener' })
const dated = (date) => {
  const time = Date.parse(date)
  if (!(time > 0)) return
  const words = new Intl.DateTimeFormat(tongue, { dateStyle: 'medium' }).format(time)
  return make('time', 'date', [words], { datetime: date })
}
const facts = (item) => {
  const source = text(item.site?.name ?? item._lede?.site?.name ?? item.authors?.[0]?.name)
  const date = dated(item.date_published)
  return (source || date) && make('p', 'facts', [source && make('bdi', 'source', [source]), date], { lang: tongue })
}
const heading = (item) => make('h3', 'headline', [link('link', item.url, text(item.title) || text(item.url))])

class Lede extends HTMLElement {
  static observedAttributes = ['lang', 'tag', 'source', 'query', 'count', 'sentences', 'href']
  #root = this.attachShadow({ mode: 'open' })
  #shown = ''
  #failures = 0
  #timer
  #watch
  #request
  #seen = false

  constructor() {
    super()
    this.#root.adoptedStyleSheets = [style]
    this.#root.append(make('slot'))
  }

  connectedCallback() {
    if (this.getAttribute('loading') === 'eager') this.#seen = true
    this.#watch = new IntersectionObserver(([entry]) => {
      const before = this.#seen
      this.#seen = entry.isIntersecting
      if (this.#seen && !before) this.#plan(0)
    }, { rootMargin: '200px' })
    this.#watch.observe(this)
    addEventListener('online', this)
    document.addEventListener('visibilitychange', this)
    if (this.#seen) this.#plan(0)
  }

  disconnectedCallback() {
    this.#watch?.disconnect()
    this.#request?.abort()
    clearTimeout(this.#timer)
    removeEventListener('online', this)
    document.removeEventListener('visibilitychange', this)
  }

  attributeChangedCallback(name, before, after) {
    if (this.isConnected && before !== after && this.#seen) this.#plan(0)
  }

  handleEvent({ type }) {
    if (!this.#seen || document.visibilityState !== 'visible') return
    if (Date.now() >= this.#due || (type === 'online' && this.#stale)) this.#plan(0)
  }

  /** When the next request is due; a page that is not looked at makes none. */
  #due = 0
  #plan(wait) {
    clearTimeout(this.#timer)
    this.#due = Date.now() + wait
    this.#timer = setTimeout(() => {
      if (this.#seen && document.visibilityState === 'visible') this.#load()
    }, wait)
  }

  /** Asks for the data; the promise is for whoever wants to wait: element.refresh(). */
  refresh() { return this.#load() }

  async #load() {
    let address
    try { address = this.address() } catch {}
    if (!address) return
    this.#request?.abort()
    const mine = this.#request = new AbortController()
    const { signal } = mine
    const again = this.#shown !== ''
    this.setAttribute('aria-busy', 'true')
    let wait = REFRESH
    try {
      const answer = await fetch(address, { signal, credentials: 'omit', cache: again ? 'no-cache' : 'default' })
      if (!answer.ok) throw new Error(answer.status, { cause: Number(answer.headers.get('retry-after')) })
      this.#show(await answer.text(), false)
      this.#failures = 0
    } catch (failure) {
      if (signal.aborted) return
      wait = Math.max(failure.cause * 1e3 || 0, Math.min(REFRESH * 2, 30e3 * 2 ** this.#failures++))
      // A server that refuses is not asked a second time; a network that is gone may have left a copy.
      const last = again ? this.#shown : failure.cause !== undefined ? '' : await fetch(address, { signal, credentials: 'omit', cache: 'force-cache' })
        .then((answer) => (answer.ok ? answer.text() : ''), () => '')
      if (signal.aborted) return
      if (last) try { this.#show(last, true) } catch {}
      this.dispatchEvent(new CustomEvent('lede-error', { detail: failure }))
    } finally {
      if (this.#request === mine) {
        this.removeAttribute('aria-busy')
        if (this.isConnected) this.#plan(wait)
      }
    }
  }

  #stale = false
  #show(body, stale) {
    if (body === this.#shown && stale === this.#stale) return
    const data = JSON.parse(body)
    const content = this.view(data)
    if (!content) throw new TypeError('nothing to show')
    const note = stale && make('p', 'note', [OFFLINE[tongue.slice(0, 2)] ?? OFFLINE.en], { role: 'status' })
    const focused = this.#root.activeElement?.href
    this.#root.replaceChildren(...[note, content].filter((node) => node))
    if (focused) [...this.#root.querySelectorAll('a')].find(({ href }) => href === focused)?.focus()
    this.#shown = body
    this.#stale = stale
    this.dispatchEvent(new CustomEvent('lede-load', { detail: data }))
  }

  /** HOME + path with the named attributes as query parameters. */
  ask(path, names) {
    const url = new URL(path, HOME)
    for (const [attribute, parameter] of Object.entries(names)) {
      const value = this.getAttribute(attribute)
      if (value) url.searchParams.set(parameter, value)
    }
    return url
  }
}

class LedeHeadlines extends Lede {
  address() {
    const names = { count: 'limit', sentences: 'sentences' }
    const feed = web(this.href)
    if (!feed) return this.ask('/feed.json', { ...names, lang: 'lang', tag: 'tag', source: 'source', query: 'q' })
    if (new URL(feed).origin === HOME) return this.ask(feed, names)
    const url = this.ask('/feed', { ...names, query: 'query' })
    url.searchParams.set('source', feed)
    url.searchParams.set('format', 'json')
    return url
  }
  get href() { return this.getAttribute('href') }

  view({ items, title }) {
    if (!Array.isArray(items)) return
    const count = Number(this.getAttribute('count')) || items.length
    const list = make('ul', 'list', items.slice(0, count).map((item) => make('li', 'item', [
      heading(item),
      item.summary && make('p', 'summary', [text(item.summary)]),
      facts(item),
    ], speech(item))), { role: 'list' })
    return make('section', 'headlines', [list], { 'aria-label': text(title) })
  }
}

class LedeSummary extends Lede {
  address() {
    const page = web(new URL(this.getAttribute('href'), location.href).href)
    if (!page) return
    const names = { lang: 'lang', sentences: 'sentences', query: 'query' }
    const url = new URL(page)
    if (url.origin === HOME && url.pathname.startsWith('/articles/')) {
      return this.ask(url.pathname.replace(/(\\.json)?$/, '.json'), names)
    }
    const asked = this.ask('/summary', names)
    asked.searchParams.set('url', page)
    asked.searchParams.set('format', 'json')
    return asked
  }

  view(item) {
    if (!Array.isArray(item.sentences)) return
    const gap = /^(zh|ja|yue|wuu|lzh|bo|dz)(-|$)/i.test(item.language) ? '' : ' '
    const sentences = item.sentences.flatMap((sentence) => [
      web(sentence.href)
        ? link('sentence', sentence.href, text(sentence.text))
        : make('span', 'sentence', [text(sentence.text)]),
      gap,
    ])
    return make('article', 'item', [heading(item), make('p', 'summary', sentences), facts(item)], speech(item))
  }
}

for (const [name, kind] of [['lede-headlines', LedeHeadlines], ['lede-summary', LedeSummary]]) {
  if (!customElements.get(name)) customElements.define(name, kind)
}
`
