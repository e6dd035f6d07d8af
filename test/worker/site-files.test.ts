/** What everybody expects of a site, and what its problems mean. */

import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Lede, startLede } from './lede.ts'

let lede: Lede
beforeAll(async () => {
  lede = await startLede({ variables: { CONTACT: 'editor@paper.example' } })
})
afterAll(() => lede?.dispose())

describe('a site', () => {
  it('keeps robots off pages of other sites, and names its sitemap', async () => {
    const body = await (await lede.get('/robots.txt')).text()
    expect(body).toMatch(/^User-agent: \*\nDisallow: \/summary$/m)
    const address = /^Sitemap: (.+)$/m.exec(body)![1]!
    const sitemap = await lede.get(new URL(address).pathname)
    expect(sitemap.headers.get('content-type')).toBe('application/xml; charset=utf-8')
    const locations = [...(await sitemap.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, url]) => url!,
    )
    const { items } = (await (await lede.get('/articles?limit=100')).json()) as {
      items: { url: string }[]
    }
    const stories = (await (await lede.get('/stories')).json()) as { items: { url: string }[] }
    expect(stories.items.length).toBeGreaterThan(0)
    const lists = ['/', '/stories', '/today', '/changes'].map((path) => lede.url.origin + path)
    const expected = [...lists, ...[...stories.items, ...items].map(({ url }) => url)]
    expect(locations.toSorted()).toEqual(expected.toSorted())
  })

  it.each(['/favicon.ico', '/icon.svg'])('has an icon at %s', async (path) => {
    const response = await lede.get(path)
    expect(response.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8')
    expect(await response.text()).toContain('<svg')
  })

  it.each(['/', '/desk', '/docs', '/embed/builder', '/embed'])(
    'serves all parts of %s for ever, under the hash of what they hold',
    async (path) => {
      const page = await lede.get(path, { headers: { accept: 'text/html' } })
      const addresses = [...(await page.text()).matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)]
      expect(addresses.length).toBeGreaterThan(0)
      for (const [, address] of addresses) {
        const part = await lede.get(address!)
        expect([address, part.status]).toEqual([address, 200])
        expect(part.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
        const digest = createHash('sha256')
          .update(await part.text())
          .digest()
        expect(address).toContain(`.${digest.subarray(0, 16).toString('base64url')}.`)
      }
    },
  )

  it('can be installed, and shared to', async () => {
    const response = await lede.get('/manifest.webmanifest')
    expect(response.headers.get('content-type')).toMatch(/^application\/manifest\+json/)
    const { share_target, icons } = (await response.json()) as {
      share_target: { action: string; enctype: string; params: Record<string, string> }
      icons: { src: string }[]
    }
    expect(share_target.enctype).toBe('application/x-www-form-urlencoded')
    expect((await lede.get(icons[0]!.src)).status).toBe(200)
    const shared = async (query: string) =>
      (await lede.get(`${share_target.action}?${query}`)).headers.get('location')
    const page = 'https://news.example/a?b=1'
    expect(await shared(`url=${encodeURIComponent(page)}`)).toBe(
      `/summary?format=html&url=${encodeURIComponent(page)}`,
    )
    expect(await shared(`text=${encodeURIComponent(`Read this: ${page}`)}`)).toContain(
      encodeURIComponent(page),
    )
    expect(await shared('text=two%20words')).toBe('/?q=two%20words')
    expect(await shared('')).toBe('/')
  })

  it('says where to report a hole, for less than a year (RFC 9116)', async () => {
    const body = await (await lede.get('/.well-known/security.txt')).text()
    expect(body).toContain('Contact: mailto:editor@paper.example\n')
    const expires = Date.parse(/^Expires: (.+)$/m.exec(body)![1]!)
    expect(expires).toBeGreaterThan(Date.now())
    expect(expires).toBeLessThan(Date.now() + 365 * 86_400_000)
  })
})

describe('a problem', () => {
  it('has a page behind its type, for programs and for people', async () => {
    const { type } = (await (await lede.get('/articles?limit=0')).json()) as { type: string }
    const { pathname } = new URL(type)
    expect(pathname).toBe('/problems/bad-parameter')
    expect(await (await lede.get(pathname)).json()).toMatchObject({
      code: 'bad-parameter',
      status: 400,
      remedy: expect.stringContaining('names the parameter'),
    })
    const page = await lede.get(pathname, { headers: { accept: 'text/html' } })
    expect(await page.text()).toContain('names the parameter')
    const unknown = await lede.get('/problems/nonsense')
    expect(unknown.status).toBe(404)
    expect(((await unknown.json()) as { detail: string }).detail).toContain('rate-limited')
  })
})
