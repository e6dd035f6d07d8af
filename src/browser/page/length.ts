/** The length slider: shows the first sentences of the ranking, in the order of the text. */

import { withoutUnitSpace } from '../../page/unit-space.ts'
import { all } from './tools.ts'

const format = (value: number, options?: Intl.NumberFormatOptions) =>
  new Intl.NumberFormat(document.documentElement.lang, options).format(value)

const inUnits = (value: number, unit: 'second' | 'minute') =>
  withoutUnitSpace(format(value, { style: 'unit', unit, unitDisplay: 'long' }))

const duration = (seconds: number) =>
  seconds < 60
    ? inUnits(Math.max(1, Math.round(seconds)), 'second')
    : inUnits(Math.round(seconds / 60), 'minute')

/** Parameters of an address that give a length; only one is used at a time. */
const LENGTHS = ['sentences', 'characters', 'ratio', 'seconds', 'words']

/** Keeps the length in the address, so that a shared or reloaded page shows the same. */
function keepInAddress(count: number): void {
  const url = new URL(location.href)
  for (const name of LENGTHS) url.searchParams.delete(name)
  url.searchParams.set('sentences', String(count))
  history.replaceState(history.state, '', url)
}

/** Shows the sentences within the length, and marks those whose preceding sentence is left out. */
function showPieces(pieces: readonly HTMLElement[], count: number): number {
  let seconds = 0
  let before: number | undefined
  for (const piece of pieces) {
    piece.hidden = Number(piece.dataset.rank) >= count
    if (piece.hidden) continue
    const index = Number(piece.dataset.index)
    piece.classList.toggle('apart', before !== undefined && index !== before + 1)
    before = index
    seconds += Number(piece.dataset.seconds)
  }
  return seconds
}

function follow(reader: HTMLElement, slider: HTMLElement, range: HTMLInputElement): void {
  const box = slider.parentElement!
  const { total, reading, countText = '', savedText = '' } = box.dataset
  const [counted, savedTime] = [
    box.querySelector('[data-count]'),
    box.querySelector('[data-saved]'),
  ]
  const more = box.querySelector<HTMLButtonElement>('[data-more]')
  const pieces = all('[data-sentences] [data-rank]', reader)
  const marks = all('.whole [data-rank], .why [data-rank]', reader)
  const show = () => {
    const count = Number(range.value)
    const saved = Number(reading) - showPieces(pieces, count)
    for (const mark of marks) mark.classList.toggle('on', Number(mark.dataset.rank) < count)
    const text = countText
      .replace('{count}', format(count))
      .replace('{total}', format(Number(total)))
    if (counted) counted.textContent = text
    range.setAttribute('aria-valuetext', text)
    if (savedTime) {
      savedTime.textContent = saved >= 1 ? savedText.replace('{time}', duration(saved)) : ''
    }
    if (more) more.disabled = count >= Number(range.max)
  }
  const keep = () => {
    if ('addressed' in box.dataset) keepInAddress(Number(range.value))
  }
  slider.hidden = false
  for (const steps of all('[data-steps]', box)) steps.hidden = true
  range.setAttribute('aria-valuetext', counted?.textContent ?? '')
  range.addEventListener('input', show)
  range.addEventListener('change', keep)
  if (!more) return
  more.hidden = false
  more.disabled = Number(range.value) >= Number(range.max)
  more.addEventListener('click', () => {
    range.stepUp()
    show()
    keep()
  })
}

for (const reader of all('[data-reader]')) {
  const slider = reader.querySelector<HTMLElement>('[data-slider]')
  const range = slider?.querySelector('input')
  if (slider && range) follow(reader, slider, range)
}
