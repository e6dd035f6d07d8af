/** Bytes of every kind find their reader, or a refusal that says why. */

import { describe, expect, it } from 'vitest'
import { contentText } from '../../src/article/article.ts'
import { readBody } from '../../src/article/read.ts'
import { Failure } from '../../src/failures.ts'
import { NEWS } from './pages/pages.ts'
import { HARBOUR } from './pages/prose.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

async function refusal(body: Uint8Array, type: string | null): Promise<Failure> {
  try {
    await readBody(body, type)
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error('an article was found')
}

describe('readBody', () => {
  it.each([
    ['text/html; charset=utf-8', NEWS],
    ['application/xhtml+xml', NEWS],
    ['text/plain', NEWS],
    [null, NEWS],
    ['text/plain', HARBOUR.join('\n\n')],
    [null, HARBOUR.join('\n\n')],
    ['text/markdown', `# Quay\n\n${HARBOUR.join('\n\n')}`],
  ])('reads %s', async (type, text) => {
    const article = await readBody(bytes(text), type, {
      url: 'https://courier.example.com/sea/quay',
    })
    expect(contentText(article)).toContain(HARBOUR[0])
    expect(contentText(article)).toContain(HARBOUR[5])
    expect(article.partial).toBe(false)
  })

  it.each([
    [0x1f, 0x8b, 0x08, 0x00],
    [0x50, 0x4b, 0x03, 0x04],
    [0x89, 0x50, 0x4e, 0x47],
  ])('is not taken in by a type that the bytes %i %i %i %i contradict', async (...start) => {
    expect((await refusal(new Uint8Array([...start, 1, 2, 3]), 'text/html')).status).toBe(415)
  })

  it.each([
    ['application/rss+xml', '<?xml version="1.0"?><rss version="2.0"><channel></channel></rss>'],
    [
      'text/html',
      '<?xml version="1.0"?>\n<!-- made by hand -->\n<feed xmlns="http://www.w3.org/2005/Atom"></feed>',
    ],
    ['application/json', '{"version":"https://jsonfeed.org/version/1.1","items":[]}'],
    ['application/feed+json', '{"items":[]}'],
    ['text/xml', '<rdf:RDF></rdf:RDF>'],
  ])('says that %s is a feed', async (type, text) => {
    const failure = await refusal(bytes(text), type)
    expect(failure).toMatchObject({ code: 'unsupported-type', status: 415, extra: { feed: true } })
    expect(failure.message).toContain('/sources/')
  })

  it.each([
    ['application/pdf', '%PDF-1.7', /PDF/],
    ['text/html', '%PDF-1.7', /PDF/],
    ['image/png', '\u0089PNG', /image\/png/],
    ['application/json', '{"a":1}', /application\/json/],
    ['application/octet-stream', '\u0000\u0001\u0002\u0003\u0000\u0001', /octet-stream/],
    ['video/mp4', 'x', /video\/mp4/],
    ['text/css', 'body { margin: 0 }', /text\/css/],
    ['text/event-stream', 'data: x', /event-stream/],
  ])('refuses %s', async (type, text, reason) => {
    const failure = await refusal(bytes(text), type)
    expect(failure).toMatchObject({ code: 'unsupported-type', status: 415, extra: {} })
    expect(failure.message).toMatch(reason)
    expect(failure.message).toContain('HTML, plain text and Markdown')
  })
})
