/** Makes elements of texts: what comes from feeds and pages is never treated as markup. */

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

/** A link to a web address or a page of this site; only the text for any other address. */
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

/** Saves a text as a file, through the browser's download. */
export function save(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob)
  const anchor = element('a', { href: address, download: name })
  document.body.append(anchor)
  anchor.click()
  anchor.remove()
  URL.revokeObjectURL(address)
}
