/** `POST /summary` with several addresses or texts: a line for each, as soon as it is ready. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articlePage, type Lede, page, startLede, startWeb, TOKEN, type Web } from './lede.ts'

let web: Web
let lede: Lede

beforeAll(async () => {
  web = await startWeb()
  web.sites.set('fast.example/a', page(articlePage('pier')))
  lede = await startLede({ web })
})
afterAll(async () => {
  await lede.dispose()
  await web.close()
})

interface Line {
  readonly line: number
  readonly url?: string | null
  readonly title: string
  readonly status?: number
  readonly detail?: string
  readonly sentences?: readonly unknown[]
  readonly content_text?: string
}
const ask = (body: string, type = 'application/json', query = '', token = '') =>
  lede.get(`/summary${query}`, {
    method: 'POST',
    headers: { 'content-type': type, ...(token && { authorization: `Bearer ${token}` }) },
    body,
  })
const linesOf = async (response: Response): Promise<Line[]> =>
  (await response.text())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
const urls = (...list: string[]) => JSON.stringify({ urls: list })
const byLine = (lines: Line[]) => lines.toSorted((a, b) => a.line - b.line)

describe('several addresses', () => {
  it('come as they are ready: a slow page holds nothing up', async () => {
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    web.sites.set('slow.example/b', async (request, response) => {
      await held
      page(articlePage('ferry'))(request, response)
    })
    const response = await ask(urls('https://slow.example/b', 'https://fast.example/a'))
    expect(response.headers.get('content-type')).toBe('application/x-ndjson')
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
    let first = ''
    while (!first.includes('\n')) first += (await reader.read()).value ?? ''
    // The first line is here while the slow page is still waited for.
    expect(JSON.parse(first)).toMatchObject({ line: 2, url: 'https://fast.example/a' })
    release()
    let rest = ''
    for (;;) {
      const { value, done } = await reader.read()
      if (done) break
      rest += value
    }
    expect(JSON.parse(rest)).toMatchObject({ line: 1, url: 'https://slow.example/b' })
  })

  it('give the same summaries as one by one, with the same options', async () => {
    const [line] = await linesOf(
      await ask(urls('https://fast.example/a'), undefined, '?sentences=2'),
    )
    const one = await lede.get('/summary?url=https://fast.example/a&sentences=2')
    expect(line).toEqual({ line: 1, ...((await one.json()) as object) })
  })

  it('tell of each what is wrong with it', async () => {
    const lines = byLine(
      await linesOf(
        await ask(
          urls('https://gone.example/', 'https://fast.example/a', 'http://127.0.0.1/', 'x'),
        ),
      ),
    )
    expect(lines.map(({ status }) => status)).toEqual([404, undefined, 400, 400])
    expect(lines[0]).toMatchObject({ url: 'https://gone.example/', detail: expect.any(String) })
    expect(lines[1]?.title).toContain('pier')
  })

  it.each([
    ['none', urls(), 'Send 1 to 10'],
    ['eleven', urls(...Array.from({ length: 11 }, (_, i) => `https://a.example/${i}`)), 'not 11'],
    ['no list', '{"urls":"https://a.example"}', 'urls must be a list'],
    ['other fields', '{"urls":["https://a.example"],"sentences":2}', 'sentences'],
  ])('are refused: %s', async (_, body, words) => {
    const response = await ask(body)
    expect(response.status).toBe(400)
    expect(await response.text()).toContain(words)
  })

  it('give whole texts to the publisher alone', async () => {
    const body = urls('https://fast.example/a')
    expect((await ask(body, undefined, '?include=content_text')).status).toBe(401)
    const [line] = await linesOf(await ask(body, undefined, '?include=content_text', TOKEN))
    expect(line?.content_text).toContain('eleven million')
  })
})

describe('JSON lines', () => {
  it('may be texts, addresses, and mistakes, each answered for itself', async () => {
    const body = [
      '{"text":"The mill was sold. It had stood empty for years.","title":"The mill"}',
      '',
      '{"url":"https://fast.example/a","lang":"en"}',
      '{"txt":"?"}',
      '{',
      '{}',
    ].join('\n')
    const lines = byLine(await linesOf(await ask(body, 'application/x-ndjson', '?sentences=1')))
    expect(lines.map(({ line, title, status }) => [line, status ?? title])).toEqual([
      [1, 'The mill'],
      [2, 'pier reopened after repairs'],
      [3, 400],
      [4, 400],
      [5, 400],
    ])
    expect(lines[2]?.detail).toContain('Did you mean text?')
    expect(lines[0]?.sentences).toHaveLength(1)
  })
})

describe('a text that merely speaks of urls', () => {
  it('is a text beside addresses that are null, and the other way round', async () => {
    const [text, list] = ['A sentence stands here today.', ['https://fast.example/a']]
    const response = await ask(JSON.stringify({ text, urls: null }))
    expect([response.status, await response.json()]).toMatchObject([200, { summary: text }])
    const [line] = await linesOf(await ask(JSON.stringify({ urls: list, text: null })))
    expect(line).toMatchObject({ line: 1, url: list[0] })
  })

  it('is a text', async () => {
    const text = 'The field "urls" takes a list. It may have ten members.'
    const answer = await ask(JSON.stringify({ text }))
    expect(await answer.json()).toMatchObject({ language: 'en' })
  })
})
