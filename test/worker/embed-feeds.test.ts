/** Cards of other people's feeds. */

import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Lede, startLede, startWeb, type Web } from './lede.ts'

let web: Web
let lede: Lede

const rss = (name: string, entries: readonly [title: string, date: string][]) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>${name}</title><link>http://${name}.example.com/</link><description>${name}</description>${entries
    .map(
      ([title, date], at) =>
        `<item><title>${title}</title><link>http://${name}.example.com/${at}</link><guid>${name}${at}</guid><pubDate>${date}</pubDate><description>What ${title} was about, in one whole sentence of the feed.</description></item>`,
    )
    .join('')}</channel></rss>`

function serve(name: string, body: string) {
  web.sites.set(`${name}.example.com/feed`, (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(body)
  })
}

beforeAll(async () => {
  web = await startWeb()
  serve(
    'north',
    rss('north', [
      ['First', 'Sat, 28 Nov 2026 08:00:00 GMT'],
      ['Third', 'Thu, 26 Nov 2026 08:00:00 GMT'],
    ]),
  )
  serve('south', rss('south', [['Second', 'Fri, 27 Nov 2026 08:00:00 GMT']]))
  lede = await startLede({ web })
})
afterAll(async () => {
  await lede.dispose()
  await web.close()
})

const card = (names: readonly string[], more = '') => {
  const sources = names.map((name) => ['source', `http://${name}.example.com/feed`])
  return lede.get(`/embed?${new URLSearchParams(sources)}${more}`)
}
const titles = (html: string) =>
  [...html.matchAll(/<h2><a [^>]*>([^<]*)/g)].map(([, title]) => title)

it('several feeds stand in one card, the newest first', async () => {
  const html = await (await card(['north', 'south'])).text()
  expect(titles(html)).toEqual(['First', 'Second', 'Third'])
  expect(html).toContain('<title>north · south</title>')
  expect(titles(await (await card(['north', 'south'], '&count=2')).text())).toEqual([
    'First',
    'Second',
  ])
})

it('is found behind white space that came with its address', async () => {
  const found = await lede.get('/embed?source=%20http%3A%2F%2Fsouth.example.com%2Ffeed%0A')
  expect(titles(await found.text())).toEqual(['Second'])
})

it('one that fails leaves the others; where all fail, the failure shows', async () => {
  expect(titles(await (await card(['gone', 'south'])).text())).toEqual(['Second'])
  const failed = await card(['gone', 'lost'])
  expect(failed.status).toBe(404)
})

it('takes so many and no more', async () => {
  const refused = await card(Array.from({ length: 9 }, (_, at) => `f${at}`))
  expect(refused.status).toBe(400)
  expect(((await refused.json()) as { detail: string }).detail).toContain('at most 8')
})

it('many feeds cause no more outgoing requests than one may', async () => {
  const names = Array.from({ length: 8 }, (_, at) => `many${at}`)
  for (const name of names) {
    const entries = Array.from({ length: 10 }, (_, at): [string, string] => [
      `${name} ${at}`,
      'Fri, 27 Nov 2026 08:00:00 GMT',
    ])
    serve(name, rss(name, entries))
  }
  const before = web.requests.length
  expect((await card(names, '&count=20')).status).toBe(200)
  expect(web.requests.length - before).toBeLessThanOrEqual(20)
})
