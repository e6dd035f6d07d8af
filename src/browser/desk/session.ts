/** Runs what is done at the desk, and closes it. */

import { Refusal, token } from './api.ts'
import { part } from './elements.ts'
import { publishing } from './publish-form.ts'
import { word } from './words.ts'

export const desk = part('[data-desk]')
/** The form that asks for the token. */
export const enter = part<HTMLFormElement>('[data-enter]')

interface Said {
  /** '' where there is nothing to say but that it is done. */
  readonly text: string
  readonly hasFailed?: boolean
}

/** Works that go on, and how those ended that went on beside them. */
let running = 0
let said: readonly Said[] = []

/**
 * Shows all of it in the line that screen readers read out. It stays in view, however far down the
 * page the form or row is that was used.
 */
function show(): void {
  const line = part('[data-said]')
  const texts = said.map(({ text }) => text).filter(Boolean)
  const state = running > 0 ? 'working' : said.length > 0 && texts.length === 0 ? 'done' : undefined
  line.textContent = [...texts, ...(state ? [word(state)] : [])].join('\n')
  line.classList.toggle(
    'failed',
    said.some(({ hasFailed }) => hasFailed),
  )
}

/** Says nothing any more. */
export function hush(): void {
  said = []
  show()
}

/** How a work ended, where a text alone does not tell that a part of it failed. */
export class Outcome {
  readonly text: string
  readonly hasFailed: boolean

  constructor(text: string, hasFailed: boolean) {
    this.text = text
    this.hasFailed = hasFailed
  }
}

/**
 * Does something, and says how it went: with the text it returns, or that it is done. What ends
 * while something else goes on is said beside it; the next thing that is begun when all has ended
 * clears the line. If the token is refused, the desk is closed.
 */
export async function doing(work: () => Promise<unknown>): Promise<void> {
  if (running === 0) said = []
  running += 1
  show()
  const ended = await outcomeOf(work)
  running -= 1
  said = [...said, ended]
  show()
}

async function outcomeOf(work: () => Promise<unknown>): Promise<Said> {
  try {
    const told = await work()
    if (told instanceof Outcome) return told
    return { text: typeof told === 'string' ? told : '' }
  } catch (error) {
    if (error instanceof Refusal && error.status === 401) leave()
    return { text: (error as Error).message, hasFailed: true }
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
