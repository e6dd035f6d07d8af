/** Small pictures of other sites, through our own address. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Lede, startLede, startWeb, type Web } from './lede.ts'

let web: Web
let lede: Lede

/** A GIF of one transparent pixel, and as many bytes more as are asked for. */
const gif = (more = 0) =>
  Buffer.concat([
    Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64'),
    Buffer.alloc(more),
  ])
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')

function serve(path: string, body: Buffer | string, headers: Record<string, string>) {
  web.sites.set(`pictures.example.com${path}`, (_request, response) => {
    response.writeHead(200, headers).end(body)
  })
}

beforeAll(async () => {
  web = await startWeb()
  lede = await startLede({ web })
})
afterAll(async () => {
  await lede.dispose()
  await web.close()
})

const picture = (path: string, init?: RequestInit) =>
  lede.get(`/picture?url=${encodeURIComponent(`http://pictures.example.com${path}`)}`, init)

describe('a picture of another site', () => {
  it('comes unchanged, for every page, and is asked for once', async () => {
    serve('/a.gif', gif(), { 'content-type': 'image/gif' })
    const first = await picture('/a.gif')
    expect(first.status).toBe(200)
    expect(first.headers.get('content-type')).toBe('image/gif')
    expect(first.headers.get('x-content-type-options')).toBe('nosniff')
    expect(first.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect(first.headers.get('content-security-policy')).toContain('sandbox')
    expect(Buffer.from(await first.arrayBuffer()).equals(gif())).toBe(true)
    const again = await picture('/a.gif', {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    })
    expect(again.status).toBe(304)
    const head = await picture('/a.gif', { method: 'HEAD' })
    expect([head.status, (await head.arrayBuffer()).byteLength]).toEqual([200, 0])
    expect(web.requests.filter((one) => one.endsWith('/a.gif'))).toHaveLength(1)
  })

  it('passes nothing of the reader on', async () => {
    serve('/b.gif', gif(), { 'content-type': 'image/gif', 'set-cookie': 'a=b' })
    const answer = await picture('/b.gif', {
      headers: { cookie: 'c=d', referer: 'https://x.example/' },
    })
    expect(answer.headers.has('set-cookie')).toBe(false)
    const { cookie, referer } = web.headers.at(-1) ?? {}
    expect([cookie, referer]).toEqual([undefined, undefined])
  })

  it('is refused where it is not what it says', async () => {
    const table: [string, Buffer | string, string][] = [
      ['/page.png', '<!doctype html><title>Hello</title><p>Hello, hello', 'image/png'],
      ['/drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'],
      ['/other.jpg', PNG, 'image/jpeg'],
      ['/text.png', PNG, 'text/html'],
      ['/empty.png', '', 'image/png'],
    ]
    for (const [path, body, type] of table) {
      serve(path, body, { 'content-type': type })
      const answer = await picture(path)
      expect([path, answer.status]).toEqual([path, 415])
      expect(answer.headers.get('content-type')).toContain('application/problem+json')
    }
  })

  it('is taken where its type is named in another way, or not at all', async () => {
    const jpeg = Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.alloc(60)])
    serve('/c.jpg', jpeg, { 'content-type': 'image/jpg' })
    serve('/d', PNG, { 'content-type': 'application/octet-stream' })
    serve('/e', PNG, {})
    for (const [path, type] of [
      ['/c.jpg', 'image/jpeg'],
      ['/d', 'image/png'],
      ['/e', 'image/png'],
    ] as const) {
      const answer = await picture(path)
      expect([path, answer.status, answer.headers.get('content-type')]).toEqual([path, 200, type])
    }
  })

  it('has at most 200 kB', async () => {
    serve('/most.gif', gif(200_000 - gif().length), { 'content-type': 'image/gif' })
    serve('/more.gif', gif(200_001 - gif().length), { 'content-type': 'image/gif' })
    expect((await picture('/most.gif')).status).toBe(200)
    expect((await picture('/more.gif')).status).toBe(413)
  })

  it('is fetched under the rules of pages', async () => {
    for (const address of [
      'http://127.0.0.1/a.gif',
      'http://[::1]/a.gif',
      'file:///etc/passwd',
      'http://localhost/a.gif',
      `${lede.url.origin}/icon.svg`,
    ]) {
      const answer = await lede.get(`/picture?url=${encodeURIComponent(address)}`)
      expect([address, answer.status]).toEqual([address, 400])
    }
    web.sites.set('pictures.example.com/inside.gif', (_request, response) => {
      response.writeHead(302, { location: 'http://10.0.0.1/a.gif' }).end()
    })
    expect((await picture('/inside.gif')).status).toBe(422)
    serve('/kept.gif', gif(), { 'content-type': 'image/gif', 'x-robots-tag': 'noimageindex' })
    expect((await picture('/kept.gif')).status).toBe(403)
    web.sites.set('closed.example.com/robots.txt', (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' }).end('User-agent: Lede\nDisallow: /')
    })
    const closed = await lede.get(
      `/picture?url=${encodeURIComponent('http://closed.example.com/a.gif')}`,
    )
    expect(closed.status).toBe(403)
    expect(web.requests).not.toContain('closed.example.com/a.gif')
  })

  it('needs an address', async () => {
    expect((await lede.get('/picture')).status).toBe(400)
  })
})

describe('where the policy fetches nothing', () => {
  it('there are no pictures', async () => {
    const strict = await startLede({ web, variables: { FETCH_POLICY: 'off' } })
    const before = web.requests.length
    const answer = await strict.get(
      `/picture?url=${encodeURIComponent('http://pictures.example.com/a.gif')}`,
    )
    expect(answer.status).toBe(403)
    expect(web.requests.length).toBe(before)
    await strict.dispose()
  })
})
