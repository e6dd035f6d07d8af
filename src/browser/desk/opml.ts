/** Exports the followed feeds as OPML 2.0. */

import type { Source } from './api.ts'

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
