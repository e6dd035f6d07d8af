/** `POST /summary` and `GET /summary?url=`: the contract, over HTTP. */

import { createHash } from 'node:crypto'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SummaryObject } from '../../src/plain/json.ts'
import { articlePage, type Lede, page, startLede, startWeb, TOKEN, type Web } from './lede.ts'

let web: Web
let lede: Lede

beforeAll(async () => {
  web = await startWeb()
  lede = await startLede({ web })
})
afterAll(async () => {
  await lede.dispose()
  await web.close()
})

const TEXT = `The old lighthouse on the northern cape was lit again on Friday after a break of thirty years.

Volunteers had repaired the lamp over two winters, and a foundry in the next town cast the missing gears. The harbour authority paid for half of the work.

The first ship to greet the light was a ferry with four hundred passengers on board. Its captain sounded the horn three times.

The tower will be open to visitors on Sundays. Tickets are sold at the harbour office from May to September.`

const post = (body: string | Uint8Array<ArrayBuffer>, type: string, query = '') =>
  lede.get(`/summary${query}`, { method: 'POST', body, headers: { 'content-type': type } })

type Body = SummaryObject & { content_text: string; all_sentences: SummaryObject['sentences'] }

const summaryOf = async (response: Response): Promise<Body> => (await response.json()) as Body

/** Bytes without a pattern, the same in every run. */
function noise(length: number): Uint8Array<ArrayBuffer> {
  let state = 1
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >>> 24
  })
}

async function problem(response: Response, status: number, code: string) {
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const body = (await response.json()) as { detail: string; [key: string]: unknown }
  expect(body).toMatchObject({ status, type: expect.stringMatching(new RegExp(`/${code}$`)) })
  expect(Object.keys(body)).toEqual(expect.arrayContaining(['type', 'title', 'status', 'detail']))
  expect(JSON.stringify(body).length).toBeLessThan(4096)
  return body
}

describe('POST /summary', () => {
  it('gives verbatim sentences with offsets into content_text', async () => {
    const response = await post(
      TEXT,
      'text/plain',
      '?include=content_text,all_sentences&url=https://news.example.com/light',
    )
    expect(response.status).toBe(200)
    const summary = await summaryOf(response)
    expect(summary.language).toBe('en')
    expect(summary.direction).toBe('ltr')
    expect(summary.url).toBe('https://news.example.com/light')
    expect(summary.id).toMatch(/^[0-9a-f]{64}$/)
    expect(summary.sentences).toHaveLength(3)
    expect(summary.all_sentences).toHaveLength(7)
    for (const sentence of summary.all_sentences) {
      expect(summary.content_text.slice(sentence.start, sentence.end)).toBe(sentence.text)
      expect(sentence.score).toBeGreaterThanOrEqual(0)
      expect(sentence.score).toBeLessThanOrEqual(1)
      expect(sentence.href).toMatch(/^https:\/\/news\.example\.com\/light(?:#:~:text=.+)?$/)
    }
    expect(summary.already_short).toBe(false)
    expect(summary.statistics.sentences).toBe(7)
    expect(summary.statistics.words).toBeGreaterThan(60)
    expect(summary.statistics.summary_words).toBeLessThan(summary.statistics.words)
  })

  it('takes null for a field that is not given', async () => {
    const sent = { text: TEXT, html: null, title: null, url: null, lang: null }
    const response = await post(JSON.stringify(sent), 'application/json')
    expect(response.status).toBe(200)
    expect(await summaryOf(response)).toMatchObject({ language: 'en', url: null })
  })

  it('nests: a longer summary contains the shorter', async () => {
    const texts: string[][] = []
    for (const count of [1, 2, 3, 5, 7]) {
      const { sentences } = await summaryOf(await post(TEXT, 'text/plain', `?sentences=${count}`))
      expect(sentences).toHaveLength(count)
      texts.push(sentences.map(({ text }) => text))
    }
    for (const [i, shorter] of texts.slice(0, -1).entries()) {
      expect(texts[i + 1]).toEqual(expect.arrayContaining(shorter))
    }
  })

  it.each<[string, (summary: Body) => boolean]>([
    ['characters=200', (summary) => summary.summary.length <= 200],
    ['words=40', (summary) => summary.statistics.summary_words <= 40],
    ['seconds=10', (summary) => summary.statistics.summary_reading_seconds <= 10],
    ['ratio=0.3', (summary) => summary.sentences.length === 2],
    ['sentences=20', (summary) => summary.already_short],
  ])('%s is kept to', async (query, holds) => {
    const response = await post(TEXT, 'text/plain', `?${query}`)
    expect(response.status).toBe(200)
    const summary = await summaryOf(response)
    expect(summary.sentences).not.toEqual([])
    expect(holds(summary), summary.summary).toBe(true)
  })

  it('favours the sentences that a query speaks of', async () => {
    const response = await post(TEXT, 'text/plain', '?sentences=1&query=tickets%20harbour%20office')
    expect((await summaryOf(response)).summary).toContain('Tickets are sold')
  })

  it('marks what matched a query, as offsets in JSON', async () => {
    const response = await post(
      TEXT,
      'text/plain',
      '?sentences=1&query=tickets&include=content_text',
    )
    const summary = await summaryOf(response)
    const found = summary.sentences[0]?.matches?.map(({ start, end }) =>
      summary.content_text.slice(start, end),
    )
    expect(found).toEqual(['Tickets'])
  })

  it('says which text its offsets refer to', async () => {
    const response = await post(TEXT, 'text/plain', '?include=content_text')
    const { source_hash, content_text } = await summaryOf(response)
    const digest = createHash('sha256').update(content_text).digest('base64')
    expect(source_hash).toBe(`sha256-${digest}`)
  })

  it('gives points where a layout is made', async () => {
    for (const format of ['text', 'markdown']) {
      const response = await post(TEXT, 'text/plain', `?style=points&format=${format}`)
      expect((await response.text()).match(/^- /gm)).toHaveLength(3)
    }
  })

  it('chooses no questions while other sentences are left', async () => {
    const text = `Who pays for the new bridge over the river Ems? ${TEXT}`
    const response = await post(text, 'text/plain', '?sentences=2&avoid=questions')
    expect((await summaryOf(response)).summary).not.toContain('?')
    const refused = await post(text, 'text/plain', '?avoid=jokes')
    expect(refused.status).toBe(400)
    expect(((await refused.json()) as { detail: string }).detail).toContain(
      'quotes, questions, exclamations',
    )
  })

  it.each([
    ['text/html', articlePage('bridge')],
    ['text/markdown', `# The bridge\n\n${TEXT}`],
    ['application/json', JSON.stringify({ text: TEXT, title: 'Light', lang: 'en' })],
    [
      'application/json',
      JSON.stringify({ html: articlePage('tower'), url: 'https://a.example.com/' }),
    ],
    ['application/x-www-form-urlencoded', new URLSearchParams({ text: TEXT }).toString()],
    [
      'multipart/form-data; boundary=b',
      `--b\r\nContent-Disposition: form-data; name="text"\r\n\r\n${TEXT}\r\n--b--\r\n`,
    ],
    [
      'multipart/form-data; boundary=b',
      `--b\r\nContent-Disposition: form-data; name="html"; filename="a.html"\r\nContent-Type: text/html\r\n\r\n${articlePage('pier')}\r\n--b--\r\n`,
    ],
  ])('reads %s', async (type, body) => {
    const response = await post(body, type)
    expect(response.status).toBe(200)
    expect((await summaryOf(response)).sentences).toHaveLength(3)
  })

  it.each([
    ['multipart/form-data; boundary=b', '--c\r\n', 'is none'],
    ['multipart/form-data', 'text', 'is none'],
    [
      'multipart/form-data; boundary=b',
      '--b\r\nContent-Disposition: form-data; name="x"\r\n\r\ny\r\n--b--\r\n',
      'no field html, text or markdown',
    ],
  ])('says what is wrong with a form: %s %j', async (type, body, wrong) => {
    const { detail } = await problem(await post(body, type), 400, 'bad-body')
    expect(detail).toContain(wrong)
  })

  it('takes the language by its name in JSON Feed, and tells which fields it ignored', async () => {
    const sent = { text: 'Porto, ponte, mar.', language: 'pt', sentences: 2, titel: 'Light' }
    const summary = await summaryOf(await post(JSON.stringify(sent), 'application/json'))
    expect(summary.language).toBe('pt')
    expect(summary.warnings).toEqual([
      expect.stringMatching(/^“sentences” .*\?sentences=3/),
      expect.stringMatching(/^“titel” .*Did you mean title\?/),
    ])
  })

  it.each([
    ['text/html', '<!doctype html>', 'text/html; charset=utf-8'],
    ['text/plain', '', 'text/plain; charset=utf-8'],
    ['text/markdown', '# ', 'text/markdown; charset=utf-8'],
  ])('answers in %s when asked for it', async (accept, begin, type) => {
    const response = await lede.get('/summary', {
      method: 'POST',
      body: JSON.stringify({ text: TEXT, title: 'Light' }),
      headers: { 'content-type': 'application/json', accept },
    })
    expect(response.headers.get('content-type')).toBe(type)
    expect((await response.text()).startsWith(begin)).toBe(true)
  })

  it('names the field that was probably meant where no text was given', async () => {
    const response = await post('{"txt":"The lamp was lit."}', 'application/json')
    const { detail } = await problem(response, 400, 'bad-body')
    expect(detail).toContain('“txt” is not a field')
    expect(detail).toContain('Did you mean text?')
  })

  it('answers the second time from the cache', async () => {
    const text = `${TEXT} Cached.`
    const first = await post(text, 'text/plain')
    const second = await post(text, 'text/plain', '?sentences=1')
    expect(first.headers.get('cache-status')).toBe('lede; fwd=miss; stored')
    expect(second.headers.get('cache-status')).toBe('lede; hit')
  })

  it.each([
    ['sentences=0', 'sentences', '1 to 20'],
    ['sentences=21', 'sentences', '1 to 20'],
    ['characters=39', 'characters', '40 to 5000'],
    ['ratio=1.5', 'ratio', '0.01 to 1'],
    ['seconds=4', 'seconds', '5 to 600'],
    ['lang=english!', 'lang', 'BCP 47'],
    ['format=pdf', 'format', 'html, json, text, markdown'],
    ['include=everything', 'include', 'content_text'],
    ['sentences=3&seconds=20', 'at most one', 'sentences, characters, ratio, seconds'],
  ])('%s is a clear 400', async (query, name, range) => {
    const { detail } = await problem(
      await post(TEXT, 'text/plain', `?${query}`),
      400,
      'bad-parameter',
    )
    expect(detail).toContain(name)
    expect(detail).toContain(range)
  })

  it.each<[string, string | Uint8Array<ArrayBuffer>, string, number, string]>([
    ['empty', '', 'text/plain', 400, 'bad-body'],
    ['only white space', ' \n\n ', 'text/plain', 422, 'no-article'],
    ['only headings', '# One\n\n## Two\n\n### Three', 'text/markdown', 422, 'no-article'],
    ['no JSON', '{', 'application/json', 400, 'bad-body'],
    ['a JSON list', '[]', 'application/json', 400, 'bad-body'],
    ['two texts', '{"text":"A.","html":"B."}', 'application/json', 400, 'bad-body'],
    ['a number for a text', '{"text":7}', 'application/json', 400, 'bad-body'],
    [
      'a picture',
      new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13]),
      'image/png',
      415,
      'unsupported-type',
    ],
    ['a PDF', '%PDF-1.7\n1 0 obj', 'application/pdf', 415, 'unsupported-type'],
    [
      'a page without a text',
      '<html><body><nav><a href="/">Home</a> <a href="/a">About</a></nav></body></html>',
      'text/html',
      422,
      'no-article',
    ],
  ])('%s is a clear problem', async (_, body, type, status, code) => {
    await problem(await post(body, type), status, code)
  })

  it('refuses 10 MB without reading it all', async () => {
    await problem(await post('x'.repeat(10 << 20), 'text/plain'), 413, 'too-large')
  })

  it('takes a body in pieces, of no declared length', async () => {
    const inPieces = (size: number, count: number, byte = 0x20) =>
      lede.get('/summary', {
        method: 'POST',
        headers: { 'content-type': 'text/plain' },
        duplex: 'half',
        body: new ReadableStream<Uint8Array>({
          start(controller) {
            controller.enqueue(new TextEncoder().encode(TEXT))
            for (let i = 0; i < count; i += 1) controller.enqueue(new Uint8Array(size).fill(byte))
            controller.close()
          },
        }),
      } as RequestInit)
    const whole = await summaryOf(await post(TEXT, 'text/plain'))
    const pieces = await summaryOf(await inPieces(100, 40))
    expect(pieces.summary).toBe(whole.summary)
    await problem(await inPieces(65_536, 130), 413, 'too-large')
  })

  it.each([
    ['text/plain', (text: string) => text],
    ['text/html', (text: string) => `<html><body><article><p>${text}</p></article></body></html>`],
    ['application/json', (text: string) => JSON.stringify({ text })],
  ])('of a larger text than 2 MiB in %s the beginning is read', async (type, wrap) => {
    const response = await post(wrap(TEXT + ' More of it.'.repeat(200_000)), type)
    expect(response.status).toBe(200)
    const summary = await summaryOf(response)
    expect(summary.partial).toBe(true)
    expect(summary.warnings?.join(' ')).toContain('2 MiB')
  })

  it('never fails on binary, lone surrogates or NULs', async () => {
    await problem(await post(noise(20_000), 'text/plain'), 415, 'unsupported-type')
    const json = `{"text":"A \\ud800 surrogate and \\u0000 a NUL stand here. Another sentence follows."}`
    const response = await post(json, 'application/json', '?include=content_text')
    expect(response.status).toBe(200)
    const summary = await summaryOf(response)
    expect(summary.already_short).toBe(true)
    expect(summary.content_text.isWellFormed()).toBe(true)
    expect(summary.content_text).not.toContain('\u0000')
  })

  it.each([
    ['one sentence', 'Only this one sentence is here.'],
    ['no end of a sentence', 'words without any end mark that go on and on'],
  ])('returns %s whole', async (_, text) => {
    const response = await post(text, 'text/plain')
    expect(response.status).toBe(200)
    expect(await summaryOf(response)).toMatchObject({ already_short: true, summary: text })
  })
})

describe('GET /summary?url=', () => {
  it('fetches once, keeps the answer, and tells the site who it is', async () => {
    web.sites.set('news.example.com/bridge', page(articlePage('bridge')))
    const before = web.requests.length
    const first = await lede.get('/summary?url=http://news.example.com/bridge', {
      headers: { cookie: 'secret=1', 'user-agent': 'Client/1', 'x-forwarded-for': '1.2.3.4' },
    })
    expect(first.status).toBe(200)
    expect(first.headers.get('cache-status')).toBe('lede; fwd=miss; stored')
    const summary = await summaryOf(first)
    expect(summary.title).toBe('bridge reopened after repairs')
    expect(summary.date_published).toBe('2026-03-01T08:00:00Z')
    const second = await lede.get(
      '/summary?url=http://news.example.com/bridge%23part&sentences=1&utm=x',
    )
    expect(second.headers.get('cache-status')).toBe('lede; hit')
    expect((await summaryOf(second)).sentences).toHaveLength(1)
    const asked = web.requests.slice(before)
    expect(asked.filter((key) => key === 'news.example.com/bridge')).toHaveLength(1)
    const sent = web.headers[before + asked.indexOf('news.example.com/bridge')]!
    expect(sent['user-agent']).toMatch(/^Lede\/\d.*\+http/)
    expect(JSON.stringify(sent)).not.toMatch(/secret|Client\/1|1\.2\.3\.4/)
  })

  it.each(['/', '/%20', '/%0A%09'])(
    'takes the address in the path too, after %s',
    async (slash) => {
      web.sites.set('news.example.com/tower?id=7', page(articlePage('tower')))
      const response = await lede.get(`${slash}http://news.example.com/tower?id=7`)
      expect(response.status).toBe(200)
      expect((await summaryOf(response)).title).toContain('tower')
    },
  )

  it('follows redirects, and judges where they lead', async () => {
    web.sites.set('news.example.com/moved', page('', { location: '/bridge' }, 301))
    expect((await lede.get('/summary?url=http://news.example.com/moved')).status).toBe(200)
    web.sites.set('news.example.com/inward', page('', { location: 'http://127.0.0.1/' }, 302))
    await problem(await lede.get('/summary?url=http://news.example.com/inward'), 422, 'blocked-url')
    expect(web.requests.some((key) => key.startsWith('127.0.0.1/'))).toBe(false)
    web.sites.set('news.example.com/round', page('', { location: '/round' }, 302))
    await problem(
      await lede.get('/summary?url=http://news.example.com/round'),
      502,
      'too-many-redirects',
    )
  })

  it.each([
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['x-gzip', gzipSync],
    ['GZIP', gzipSync],
    ['br', brotliCompressSync],
  ])('reads a page that is compressed with %s', async (encoding, compress) => {
    const address = `${encoding.toLowerCase()}-${compress.name.toLowerCase()}.example.com`
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-encoding': encoding }
    const body = compress(articlePage('mill'))
    web.sites.set(`${address}/a`, (_, response) => response.writeHead(200, headers).end(body))
    const response = await lede.get(`/summary?url=http://${address}/a`)
    expect(response.status).toBe(200)
    expect((await summaryOf(response)).title).toContain('mill reopened')
  })

  it('refuses a page that is compressed with zstd, by this name', async () => {
    const zstd = new Uint8Array([0x28, 0xb5, 0x2f, 0xfd, 4, 0, 0x41, 0, 0])
    web.sites.set('zstd.example.com/a', (_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'zstd' })
        .end(zstd),
    )
    const response = await lede.get('/summary?url=http://zstd.example.com/a')
    expect(await response.clone().text()).toContain('zstd')
    await problem(response, 415, 'unsupported-type')
  })

  it('refuses binary data that are called a page', async () => {
    const bytes = noise(30_000)
    bytes.set(new TextEncoder().encode('<p>A page.'))
    web.sites.set('noise.example.com/a', (_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end(bytes),
    )
    await problem(
      await lede.get('/summary?url=http://noise.example.com/a'),
      415,
      'unsupported-type',
    )
  })

  it('honours robots.txt', async () => {
    web.sites.set(
      'quiet.example.com/robots.txt',
      page('User-agent: *\nDisallow: /private/', { 'content-type': 'text/plain' }),
    )
    web.sites.set('quiet.example.com/private/a', page(articlePage('well')))
    web.sites.set('quiet.example.com/open', page(articlePage('well')))
    await problem(
      await lede.get('/summary?url=http://quiet.example.com/private/a'),
      403,
      'robots-disallowed',
    )
    expect(web.requests).not.toContain('quiet.example.com/private/a')
    expect((await lede.get('/summary?url=http://quiet.example.com/open')).status).toBe(200)
  })

  it.each([
    ['http://127.0.0.1/', 400, 'blocked-url'],
    ['nonsense', 400, 'invalid-url'],
    ['http://news.example.com/nothing', 404, 'upstream-status'],
  ])('%s is a clear problem', async (url, status, code) => {
    await problem(await lede.get(`/summary?url=${encodeURIComponent(url)}`), status, code)
  })

  it('gives the whole text of a page to the publisher only', async () => {
    const path = '/summary?url=http://news.example.com/bridge&include=content_text'
    await problem(await lede.get(path), 401, 'unauthorized')
    const response = await lede.get(path, { headers: { authorization: `Bearer ${TOKEN}` } })
    expect((await summaryOf(response)).content_text).toContain('eleven million')
  })

  it('asks upstream once for a herd', async () => {
    let asked = 0
    web.sites.set('news.example.com/herd', (_, response) => {
      asked += 1
      setTimeout(
        () => response.writeHead(200, { 'content-type': 'text/html' }).end(articlePage('herd')),
        300,
      )
    })
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => lede.get('/summary?url=http://news.example.com/herd')),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array(100).fill(200))
    expect(asked).toBe(1)
  })
})
