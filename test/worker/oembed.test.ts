/**
 * oEmbed as a client from npm finds it, by discovery on the page. (By its list of providers it asks
 * over https alone, which a local server does not speak.)
 */

import { extract } from '@extractus/oembed-extractor'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Lede, startLede, startWeb, type Web } from './lede.ts'

const PAGE = `<!doctype html><html lang="en"><head><title>The mill turns again</title></head><body><article><h1>The mill turns again</h1>
<p>The water mill at Oberau grinds flour again after forty years of rest. Three neighbours repaired the wheel in their evenings, with oak from the village wood.</p>
<p>On Saturday the first sack was sold at the market within the hour. The baker wants to take ten sacks a month from now on.</p>
<p>The river is low in summer, so the mill will stand still in July and August. In those months visitors may look at the stones and the old gears.</p></article></body></html>`

let web: Web
let lede: Lede

beforeAll(async () => {
  web = await startWeb()
  web.sites.set('news.example.com/mill', (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE)
  })
  lede = await startLede({ web })
})
afterAll(async () => {
  await lede.dispose()
  await web.close()
})

describe('an oEmbed client', () => {
  it('finds the answer by discovery', async () => {
    const found = await extract(`${lede.url.origin}/articles/sputnik.ru`)
    expect(found).toMatchObject({ type: 'rich', version: '1.0', provider_name: 'Lede' })
    expect(found.html).toContain('<blockquote><a href=')
    expect(found.html).toContain('<iframe ')
  })

  it('is answered within its limits', async () => {
    const page = encodeURIComponent(`${lede.url.origin}/articles/suez-canal.ar`)
    const response = await lede.get(`/oembed?url=${page}&maxwidth=320&maxheight=200`)
    expect(await response.json()).toMatchObject({ width: 320, height: 200 })
  })

  it('gets a story in the language that it asks for, and a cache is told so', async () => {
    const { items } = (await (await lede.get('/stories')).json()) as {
      items: { url: string; languages: string[] }[]
    }
    const story = items.find(({ languages }) =>
      ['de', 'en'].every((one) => languages.includes(one)),
    )!
    const path = `/oembed?url=${encodeURIComponent(story.url)}`
    const told = async (language: string) => {
      const response = await lede.get(path, { headers: { 'accept-language': language } })
      expect(response.headers.get('vary')).toMatch(/accept-language/i)
      return ((await response.json()) as { title: string }).title
    }
    expect(await told('de')).not.toBe(await told('en'))
    const page = encodeURIComponent(`${lede.url.origin}/articles/suez-canal.ar`)
    const { headers } = await lede.get(`/oembed?url=${page}`)
    expect(headers.get('vary') ?? '').not.toMatch(/accept-language/i)
  })

  it('gets a list with all the filters of its page', async () => {
    const page = encodeURIComponent(`${lede.url.origin}/?q=Hubble&lang=en&tag=space`)
    const { html } = (await (await lede.get(`/oembed?url=${page}`)).json()) as { html: string }
    const frame = /src="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&')
    const { searchParams } = new URL(frame ?? '')
    expect(Object.fromEntries(searchParams)).toMatchObject({
      q: 'Hubble',
      lang: 'en',
      tag: 'space',
    })
  })

  it('gets the card of a page by its address, whichever way that is asked for', async () => {
    const address = 'http://news.example.com/mill'
    const { origin } = lede.url
    for (const ours of [`/summary?url=${encodeURIComponent(address)}`, `/${address}`]) {
      const response = await lede.get(`/oembed?url=${encodeURIComponent(origin + ours)}`)
      const { title, html } = (await response.json()) as { title: string; html: string }
      expect(title).toBe('The mill turns again')
      const frame = /src="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&')
      expect(new URL(frame ?? '').searchParams.get('url')).toBe(address)
      expect(html).toContain(`<blockquote><a href="${address}">`)
    }
    const page = await lede.get(`/summary?url=${encodeURIComponent(address)}&format=html`)
    expect(await page.text()).toContain('type="application/json+oembed"')
  })

  it('is told what cannot be embedded', async () => {
    const { origin } = lede.url
    for (const url of ['https://example.com/', `${origin}/feeds`, `${origin}/articles/nothing`]) {
      const response = await lede.get(`/oembed?url=${encodeURIComponent(url)}`)
      expect([url, response.status]).toEqual([url, 404])
    }
    const xml = await lede.get(`/oembed?format=xml&url=${encodeURIComponent(`${origin}/?lang=ja`)}`)
    expect(xml.headers.get('content-type')).toContain('text/xml')
    expect(await xml.text()).toContain('<type>rich</type>')
  })
})
