/**
 * The script of all pages, as the text that is served. It only makes better what is complete
 * without it: what it cannot do in a browser stays hidden there.
 *
 * Plain text, so that what is served is what stands here; it must hold no backtick and no `${`.
 */
export const PAGE_SCRIPT = `const all = (selector, root = document) => [...root.querySelectorAll(selector)]
const language = document.documentElement.lang
const format = (value, options) => new Intl.NumberFormat(language, options).format(value)
const say = (button, text) => {
  const before = button.before ??= [button.textContent, button.ariaLabel]
  // The name too, so that a screen reader hears it.
  ;[button.textContent, button.ariaLabel] = [text, null]
  clearTimeout(button.timer)
  button.timer = setTimeout(() => { [button.textContent, button.ariaLabel] = before }, 2000)
}

// Copying
for (const button of all('[data-copy]')) {
  if (!navigator.clipboard) break
  button.hidden = false
  button.addEventListener('click', async () => {
    const code = button.parentElement.querySelector('code')
    try {
      await navigator.clipboard.writeText(code.textContent)
      say(button, button.dataset.done)
    } catch {
      getSelection().selectAllChildren(code)
    }
  })
}

// One field: a lone address is asked for as such, everything else is sent as a text.
for (const form of all('[data-ask]')) {
  const field = form.elements.text
  const address = () => {
    const text = field.value.trim()
    if (/\\s/.test(text)) return undefined
    const whole = /^[\\w-]+(\\.[\\w-]+)+(\\/|$)/.test(text) ? 'https://' + text : text
    return /^https?:\\/\\/./i.test(whole) ? whole : undefined
  }
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

// The length: the first sentences of the ranking show, wherever they stand.
for (const reader of all('[data-reader]')) {
  const slider = reader.querySelector('[data-slider]')
  if (!slider) continue
  const range = slider.querySelector('input')
  const box = slider.parentElement
  const { total, reading, countText, savedText } = box.dataset
  const pieces = all('[data-sentences] [data-rank]', reader)
  const marks = all('.whole [data-rank], .why [data-rank]', reader)
  const duration = (seconds) => seconds < 60
    ? format(Math.max(1, Math.round(seconds)), { style: 'unit', unit: 'second', unitDisplay: 'long' })
    : format(Math.round(seconds / 60), { style: 'unit', unit: 'minute', unitDisplay: 'long' })
  const show = () => {
    const count = Number(range.value)
    let seconds = 0
    for (const piece of pieces) {
      piece.hidden = Number(piece.dataset.rank) >= count
      if (!piece.hidden) seconds += Number(piece.dataset.seconds)
    }
    for (const mark of marks) mark.classList.toggle('on', Number(mark.dataset.rank) < count)
    const text = countText.replace('{count}', format(count)).replace('{total}', format(Number(total)))
    box.querySelector('[data-count]').textContent = text
    range.setAttribute('aria-valuetext', text)
    const saved = Number(reading) - seconds
    box.querySelector('[data-saved]').textContent =
      saved >= 1 ? savedText.replace('{time}', duration(saved)) : ''
  }
  slider.hidden = false
  for (const steps of all('[data-steps]', box)) steps.hidden = true
  range.setAttribute('aria-valuetext', box.querySelector('[data-count]').textContent)
  range.addEventListener('input', show)
}

// Listening, where the browser has a voice for the article's language.
for (const button of all('[data-listen]')) {
  const speech = globalThis.speechSynthesis
  if (!speech) break
  const reader = button.closest('[data-reader]')
  const tag = reader.lang.toLowerCase()
  const primary = tag.split('-')[0]
  const voice = () => {
    const voices = speech.getVoices().map((one) => [one.lang.toLowerCase().replace('_', '-'), one])
    const fits = voices.filter(([name]) => name.split('-')[0] === primary)
    return (fits.find(([name]) => name === tag) ?? fits.find(([, one]) => one.localService) ?? fits[0])?.[1]
  }
  const offer = () => { button.hidden = !voice() }
  const name = button.textContent
  const rest = () => { button.textContent = name; button.removeAttribute('aria-pressed') }
  offer()
  speech.addEventListener?.('voiceschanged', offer)
  button.addEventListener('click', () => {
    if (button.hasAttribute('aria-pressed')) {
      speech.cancel()
      return rest()
    }
    const pieces = all('[data-sentences] [data-rank]', reader).filter((piece) => !piece.hidden)
    speech.cancel()
    pieces.forEach((piece, place) => {
      const words = new SpeechSynthesisUtterance(piece.textContent)
      words.lang = reader.lang
      words.voice = voice()
      if (place === pieces.length - 1) words.onend = words.onerror = rest
      speech.speak(words)
    })
    button.textContent = button.dataset.stop
    button.setAttribute('aria-pressed', 'true')
  })
  addEventListener('pagehide', () => speech.cancel())
}

// Sharing; where there is no such thing, the address is copied.
for (const button of all('[data-share]')) {
  const url = document.querySelector('link[rel=canonical]')?.href
  if (!url || !(navigator.share || navigator.clipboard)) continue
  button.hidden = false
  button.addEventListener('click', async () => {
    try {
      if (navigator.share) await navigator.share({ title: document.querySelector('h1').textContent.trim(), url })
      else {
        await navigator.clipboard.writeText(url)
        say(button, button.dataset.done)
      }
    } catch {}
  })
}
`
