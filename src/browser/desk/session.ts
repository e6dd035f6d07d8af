/** Runs what is done at the desk, and closes it. */

import { Refusal, token } from './api.ts'
import { part } from './elements.ts'
import { publishing } from './publish-form.ts'
import { word } from './words.ts'

export const desk = part('[data-desk]')
/** The form that asks for the token. */
export const enter = part<HTMLFormElement>('[data-enter]')

/**
 * Shows a message, in the line that screen readers read out. It stays in view, however far down the
 * page the form or row is that was used.
 */
export function say(text: string, kind: 'told' | 'failed' = 'told'): void {
  const line = part('[data-said]')
  line.textContent = text
  line.classList.toggle('failed', kind === 'failed')
}

/**
 * Does something, and says how it went: with the text it returns, or that it is done. If the token
 * is refused, the desk is closed.
 */
export async function doing(work: () => Promise<unknown>): Promise<void> {
  say(word('working'))
  try {
    const told = await work()
    say(typeof told === 'string' ? told : word('done'))
  } catch (error) {
    if (error instanceof Refusal && error.status === 401) leave()
    say((error as Error).message, 'failed')
  }
}

/** Closes the desk; nothing of it remains in the page. */
export function leave(): void {
  token.forget()
  for (const list of ['entries', 'articles', 'sources', 'state'])
    part(`[data-${list}]`).replaceChildren()
  publishing.reset()
  desk.hidden = true
  enter.hidden = false
}
