/** Reads the summary aloud, if the browser has a voice for its language. */

import { all } from './tools.ts'

function voiceFor(speech: SpeechSynthesis, language: string): SpeechSynthesisVoice | undefined {
  const tag = language.toLowerCase()
  const named = speech
    .getVoices()
    .map((voice) => ({ voice, name: voice.lang.toLowerCase().replace('_', '-') }))
    .filter(({ name }) => name.split('-')[0] === tag.split('-')[0])
  const best =
    named.find(({ name }) => name === tag) ?? named.find(({ voice }) => voice.localService)
  return (best ?? named[0])?.voice
}

function offer(speech: SpeechSynthesis, button: HTMLElement, reader: HTMLElement): void {
  const name = button.textContent
  const rest = () => {
    button.textContent = name
    button.removeAttribute('aria-pressed')
  }
  const showWhereSpoken = () => {
    button.hidden = !voiceFor(speech, reader.lang)
  }
  showWhereSpoken()
  // Safari does not have this event here.
  speech.addEventListener?.('voiceschanged', showWhereSpoken)
  button.addEventListener('click', () => {
    speech.cancel()
    if (button.hasAttribute('aria-pressed')) return rest()
    const pieces = all('[data-sentences] [data-rank]', reader).filter((piece) => !piece.hidden)
    pieces.forEach((piece, place) => {
      const words = new SpeechSynthesisUtterance(piece.textContent)
      words.lang = reader.lang
      words.voice = voiceFor(speech, reader.lang) ?? null
      if (place === pieces.length - 1) {
        words.onend = rest
        words.onerror = rest
      }
      speech.speak(words)
    })
    button.textContent = button.dataset.stop ?? name
    button.setAttribute('aria-pressed', 'true')
  })
  addEventListener('pagehide', () => speech.cancel())
}

const speech = globalThis.speechSynthesis as SpeechSynthesis | undefined
for (const button of all('[data-listen]')) {
  const reader = button.closest<HTMLElement>('[data-reader]')
  if (speech && reader) offer(speech, button, reader)
}
