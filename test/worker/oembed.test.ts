/**
 * oEmbed as a client from npm finds it, by discovery on the page. (By its list of providers it asks
 * over https alone, which a local server does not speak.)
 */

import { extract } from '@extractus/oembed-extractor'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Lede, startLede } from './lede.ts'

let lede: Lede

beforeAll(async () => {
  lede = await startLede()
})
afterAll(async () => {
  await lede.dispose()
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
