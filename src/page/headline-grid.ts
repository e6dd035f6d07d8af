/** Headlines in columns: the first over two of them, where its text is long enough for that. */

import { exactReadingSeconds } from '../language/reading-speed.ts'
import { type Markup, markup } from './markup.ts'

interface GridItem {
  readonly shown: Markup
  readonly text: string
  /** BCP 47: the language of the text. */
  readonly language: string
}

/** With a smaller share of its neighbour's text, the first would leave half of two columns empty. */
const LEAST_SHARE = 2 / 3

/** Whether the first is shown over two columns, with the second beside it. */
function isLed([first, second, third]: readonly GridItem[]): boolean {
  if (first === undefined || second === undefined) return true
  // Two share the row: nothing else would stand below the shorter one.
  if (third === undefined) return false
  const [own, beside] = [first, second].map((one) => exactReadingSeconds(one.text, one.language))
  return own! >= beside! * LEAST_SHARE
}

export const headlineGrid = (items: readonly GridItem[]): Markup =>
  markup`<div class="headlines ${isLed(items) ? 'led' : 'even'}">${items.map(({ shown }) => shown)}</div>`
