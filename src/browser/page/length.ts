/** The length: the first sentences of the ranking show, wherever they stand. */

import { all } from './tools.ts'

const format = (value: number, options?: Intl.NumberFormatOptions) =>
  new Intl.NumberFormat(document.documentElement.lang, options).format(value)

const duration = (seconds: number) =>
  seconds < 60
    ? format(Math.max(1, Math.round(seconds)), {
        style: 'unit',
        unit: 'second',
        unitDisplay: 'long',
      })
    : format(Math.round(seconds / 60), { style: 'unit', unit: 'minute', unitDisplay: 'long' })

function follow(reader: HTMLElement, slider: HTMLElement, range: HTMLInputElement): void {
  const box = slider.parentElement!
  const { total, reading, countText = '', savedText = '' } = box.dataset
  const [counted, savedTime] = [
    box.querySelector('[data-count]'),
    box.querySelector('[data-saved]'),
  ]
  const pieces = all('[data-sentences] [data-rank]', reader)
  const marks = all('.whole [data-rank], .why [data-rank]', reader)
  const within = (node: HTMLElement) => Number(node.dataset.rank) < Number(range.value)
  const show = () => {
    let seconds = 0
    for (const piece of pieces) {
      piece.hidden = !within(piece)
      if (!piece.hidden) seconds += Number(piece.dataset.seconds)
    }
    for (const mark of marks) mark.classList.toggle('on', within(mark))
    const text = countText
      .replace('{count}', format(Number(range.value)))
      .replace('{total}', format(Number(total)))
    if (counted) counted.textContent = text
    range.setAttribute('aria-valuetext', text)
    const saved = Number(reading) - seconds
    if (savedTime)
      savedTime.textContent = saved >= 1 ? savedText.replace('{time}', duration(saved)) : ''
  }
  slider.hidden = false
  for (const steps of all('[data-steps]', box)) steps.hidden = true
  range.setAttribute('aria-valuetext', counted?.textContent ?? '')
  range.addEventListener('input', show)
}

for (const reader of all('[data-reader]')) {
  const slider = reader.querySelector<HTMLElement>('[data-slider]')
  const range = slider?.querySelector('input')
  if (slider && range) follow(reader, slider, range)
}
