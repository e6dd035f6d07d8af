/** Elements made of texts: what comes from feeds and pages is never markup here. */

type Child = Node | string | null

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children.filter((child) => child !== null))
  return made
}

/** A link to an address of the web or of this site; the text alone where it is anything else. */
export function link(url: string | null, text: string): HTMLElement {
  const parsed = url === null ? null : URL.parse(url, location.origin)
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) {
    return element('span', { dir: 'auto' }, text)
  }
  return element('a', { href: parsed.href, dir: 'auto', rel: 'noreferrer' }, text)
}

export function button(text: string, label: string, act: () => void): HTMLButtonElement {
  const made = element(
    'button',
    { type: 'button', class: 'quiet', 'aria-label': `${text}: ${label}` },
    text,
  )
  made.addEventListener('click', act)
  return made
}

export function part<Found extends Element = HTMLElement>(selector: string): Found {
  const found = document.querySelector<Found>(selector)
  if (!found) throw new Error(`The page lacks ${selector}.`)
  return found
}

/** Has the browser save a text as a file. */
export function save(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob)
  const anchor = element('a', { href: address, download: name })
  document.body.append(anchor)
  anchor.click()
  anchor.remove()
  URL.revokeObjectURL(address)
}
