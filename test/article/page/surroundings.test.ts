import { describe, expect, it } from 'vitest'
import { parsePage } from '../../../src/article/html/dom.ts'
import { blocksOf } from '../../../src/article/page/blocks.ts'
import { withinItsBox } from '../../../src/article/page/surroundings.ts'

const FIRST = [
  'The ferry between Tornby and the outer islands runs again from Saturday, after eleven months in dock.',
  'The shipyard replaced both engines and welded new plates to the hull, which had rusted under the paint.',
]
const REST = [
  'Passengers will pay the same fare as before, and children under twelve travel free until the autumn.',
]
const OTHER = [
  'The lighthouse of Sundholm gets a new lamp in June, which turns more slowly than the one before it.',
]
const body = (paragraphs: readonly string[]) =>
  `<div class="text">${paragraphs.map((text) => `<p class="par">${text}</p>`).join('')}</div>`

/** What is made of a choice of FIRST alone on a page. */
function mended(markup: string): string[] {
  const page = blocksOf(parsePage(`<html><body>${markup}</body></html>`).body)
  const chosen = page.filter(({ text }) => FIRST.includes(text))
  return withinItsBox(chosen, page).map(({ text }) => text)
}

describe('a text that rows part', () => {
  it('goes on in a box with the same name', () => {
    const rows = `<div><div>${body(FIRST)}</div></div><div>Advertisement</div><section><div>${body(REST)}</div></section>`
    expect(mended(rows)).toEqual([...FIRST, ...REST])
  })

  it('does not go on in the next article', () => {
    const next = `<article><div>${body(FIRST)}</div></article><article><div>${body(OTHER)}</div></article>`
    expect(mended(next)).toEqual(FIRST)
  })

  it('does not go on in boxes without a name', () => {
    const bare = (paragraphs: readonly string[]) =>
      body(paragraphs).replace('<div class="text">', '<div>')
    const rows = `<div class="row">${bare(FIRST)}</div><section>${bare(OTHER)}</section>`
    expect(mended(rows)).toEqual(FIRST)
  })
})
