/** Helpers for the scripts of pages. */

export const all = <Kind extends HTMLElement = HTMLElement>(
  selector: string,
  root: ParentNode = document,
): Kind[] => [...root.querySelectorAll<Kind>(selector)]

const waiting = new WeakMap<HTMLElement, { timer: number; text: string; name: string | null }>()

/** Lets a button say something for two seconds; in its accessible name too, for screen readers. */
export function say(button: HTMLElement, text: string): void {
  const before = waiting.get(button)
  clearTimeout(before?.timer)
  const own = { text: before?.text ?? button.textContent, name: before?.name ?? button.ariaLabel }
  button.textContent = text
  button.ariaLabel = null
  const timer = window.setTimeout(() => {
    button.textContent = own.text
    button.ariaLabel = own.name
    waiting.delete(button)
  }, 2000)
  waiting.set(button, { timer, ...own })
}
