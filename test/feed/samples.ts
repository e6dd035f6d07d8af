import type { Channel } from '../../src/feed/channel.ts'
import type { Entry } from '../../src/feed/entry.ts'

/** A channel with every field; tests change what they are about. */
export function channel(changes: Partial<Channel> = {}): Channel {
  return {
    id: 'urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8',
    title: 'Notes from the harbour',
    description: 'What was written about the harbour',
    homeUrl: 'https://harbour.example/',
    selfUrl: 'https://harbour.example/feed',
    language: 'en',
    updated: '2026-02-03T04:05:06Z',
    author: { name: 'Harbour Office', url: 'https://harbour.example/office' },
    icon: 'https://harbour.example/icon.png',
    hubs: ['https://hub.example/'],
    nextUrl: 'https://harbour.example/feed?cursor=2&limit=5',
    rights: 'CC BY 4.0',
    ...changes,
  }
}

/** An entry with little in it. */
export function entry(changes: Partial<Entry> = {}): Entry {
  return {
    id: 'urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6',
    url: 'https://harbour.example/articles/ferry',
    title: 'The ferry is late',
    language: 'en',
    direction: 'ltr',
    summary: 'It left at nine.',
    contentHtml: '<div lang="en" dir="ltr"><p>It left at nine.</p></div>',
    authors: [],
    tags: [],
    published: '2026-02-01T08:00:00Z',
    updated: '2026-02-02T09:30:00+01:00',
    attachments: [],
    translations: [],
    ...changes,
  }
}

/**
 * What keeps a document from being well-formed XML 1.0, or null: characters that are not allowed,
 * tags that do not match, markup characters and references that are not ours.
 */
export function notWellFormed(xml: string): string | null {
  if (!xml.isWellFormed()) return 'lone surrogate'
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(xml)) return 'forbidden character'
  const open: string[] = []
  const body = xml.replace(/^<\?xml [^?]*\?>/, '')
  for (const [token] of body.matchAll(/<[^<>]*>|[^<>]+|[<>]/g)) {
    const tag = /^<(\/?)([\w:]+)((?: [\w:]+="[^"<]*")*)(\/?)>$/.exec(token)
    const text = tag === null ? token : tag[3]!
    if (tag === null && /[<>]/.test(token)) return `markup: ${token}`
    if (/&(?!(?:amp|lt|gt|quot|#x?[0-9A-Fa-f]+);)/.test(text)) return `reference: ${text}`
    if (tag === null) continue
    if (tag[1] === '/') {
      if (open.pop() !== tag[2]) return `end tag: ${token}`
    } else if (tag[4] !== '/') open.push(tag[2]!)
  }
  return open.length === 0 ? null : `not closed: ${open.join(' ')}`
}

/** Texts that have broken feeds: each names its danger. */
export const HOSTILE_TEXTS: readonly (readonly [name: string, text: string])[] = [
  ['two ends of CDATA', 'a ]]> b ]]> c <![CDATA[ d ]]>'],
  ['markup', 'How <b>bold</b> & <script>alert(1)</script> 1 < 2 work'],
  ['references', 'What &amp; means in &lt;p&gt; and &#38; and &nosuch;'],
  ['controls', 'a\u0000b\u0001c\u000bd\u001fe\u0080f\u009fg'],
  ['lone surrogates', 'cut \ud83d and \udc00 end'],
  ['non-characters', 'x\ufffe\uffff\ufdd0\u{1fffe}y'],
  ['quotes', `"double" 'single' =`],
  ['our own slots', 'slot:0: slot:1: $1 $& $`'],
  ['lines', ' one\r\n\ttwo\rthree '],
  ['right to left', 'ملخص (2026) ‏— ABC'],
  ['outside the first plane', '𠮷野家 👩‍👩‍👧‍👦'],
]
