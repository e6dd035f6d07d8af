/** Imports and exports the followed feeds as OPML 2.0. */

import type { Source } from './api.ts'

interface Outline {
  readonly name: string
  readonly url: string
}

/** A name for a source, from its title or host: small letters, digits and hyphens. */
function nameFor(title: string, url: string): string {
  const made = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  const host = URL.parse(url)
    ?.hostname.replace(/^www\./, '')
    .replaceAll('.', '-')
  return (made || host || 'feed').slice(0, 60)
}

/** The feeds of a document; none if it is not OPML. */
export function readOpml(text: string): Outline[] {
  const document = new DOMParser().parseFromString(text, 'text/xml')
  return [...document.querySelectorAll('outline[xmlUrl]')].map((outline) => {
    const url = outline.getAttribute('xmlUrl') ?? ''
    const title = outline.getAttribute('title') ?? outline.getAttribute('text') ?? ''
    return { name: nameFor(title, url), url }
  })
}

export function writeOpml(title: string, sources: readonly Source[]): string {
  const document = window.document.implementation.createDocument(null, 'opml')
  const root = document.documentElement
  root.setAttribute('version', '2.0')
  const head = root.appendChild(document.createElement('head'))
  head.appendChild(document.createElement('title')).textContent = title
  const body = root.appendChild(document.createElement('body'))
  for (const { name, url, title: own } of sources) {
    const outline = body.appendChild(document.createElement('outline'))
    outline.setAttribute('type', 'rss')
    outline.setAttribute('text', own || name)
    outline.setAttribute('title', name)
    outline.setAttribute('xmlUrl', url)
  }
  return `<?xml version="1.0" encoding="utf-8"?>\n${new XMLSerializer().serializeToString(document)}\n`
}
