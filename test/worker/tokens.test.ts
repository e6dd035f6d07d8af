/** Named tokens and what each allows; webhooks; the looks by settings. */

import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  articlePage,
  eventually,
  type Lede,
  page,
  startLede,
  startWeb,
  TOKEN,
  type Web,
} from './lede.ts'

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
let web: Web
let lede: Lede

interface Told {
  readonly headers: Record<string, string>
  readonly body: string
}
const told: Told[] = []
/** Answers of the other side, one a request; 200 when there are none left. */
const answers: number[] = []

beforeAll(async () => {
  web = await startWeb()
  web.sites.set('news.example/a', page(articlePage('pier')))
  web.sites.set('hook.example/in', (request, response) => {
    let body = ''
    request.on('data', (data) => {
      body += data
    })
    request.on('end', () => {
      told.push({ headers: request.headers as Record<string, string>, body })
      response.writeHead(answers.shift() ?? 200).end()
    })
  })
  lede = await startLede({
    web,
    variables: {
      NAMED_TOKENS:
        'writer:publish:writer-0123456789 follower:follow:follower-0123456789 reader:read:reader-0123456789 two:publish+follow:two-0123456789ab broken:everything:broken-0123456789 lonely-secret-0123456789',
      WEBHOOK_URL: 'https://hook.example/in',
      WEBHOOK_SECRET: SECRET,
      SITE_TAGLINE: 'News of the <harbour>',
      SITE_ACCENT: '#0A5C8F',
      SITE_LOGO: '/icon.svg',
      FOOTER_LINKS:
        'Imprint https://example.com/imprint; Data protection /privacy; Bad javascript:alert(1)',
    },
  })
})
afterAll(async () => {
  await lede.dispose()
  await web.close()
})

const as = (token: string, method: string, path: string, body?: unknown) =>
  lede.send(method, path, body, { authorization: `Bearer ${token}` })
const TEXT = { text: 'The gate was painted green on Monday. It had been grey for years.' }

describe('a named token', () => {
  const WRITER = 'writer-0123456789'
  const FOLLOWER = 'follower-0123456789'
  const READER = 'reader-0123456789'

  it.each([
    ['PUT', '/articles/x', TEXT, [WRITER, 'two-0123456789ab', TOKEN], [FOLLOWER, READER]],
    ['PATCH', '/articles/nosuch', { tags: [] }, [WRITER, TOKEN], [FOLLOWER, READER]],
    ['DELETE', '/articles/nosuch', undefined, [WRITER, TOKEN], [FOLLOWER, READER]],
    [
      'PUT',
      '/sources/x',
      { url: 'https://none.example/' },
      [FOLLOWER, 'two-0123456789ab', TOKEN],
      [WRITER, READER],
    ],
    ['DELETE', '/sources/nosuch', undefined, [FOLLOWER, TOKEN], [WRITER, READER]],
    ['GET', '/export', undefined, [READER, TOKEN], [WRITER, FOLLOWER]],
    [
      'GET',
      '/summary?url=https://news.example/a&include=content_text',
      undefined,
      [READER, TOKEN],
      [WRITER, FOLLOWER],
    ],
  ] as const)(
    'lets %s %s pass, or says what is missing',
    async (method, path, body, may, mayNot) => {
      for (const token of may) {
        expect([401, 403]).not.toContain((await as(token, method, path, body)).status)
      }
      for (const token of mayNot) {
        const response = await as(token, method, path, body)
        expect(response.status).toBe(403)
        const { detail, error } = (await response.json()) as { detail: string; error: string }
        expect(error).toBe('insufficient_scope')
        expect(detail).toMatch(/^The token “(?:writer|follower|reader)” is for/)
      }
    },
  )

  it('that is written wrongly is none, and is complained of without its secret', async () => {
    expect((await as('broken-0123456789', 'PUT', '/articles/y', TEXT)).status).toBe(401)
    const { complaints } = (await (await lede.get('/health')).json()) as { complaints: string[] }
    const said = complaints.join('\n')
    expect(said).toContain('entry 5 is ignored')
    // Somebody gave a token and no name: it must not be shown in the place of one.
    expect(said).toContain('entry 6 is ignored')
    expect(said).not.toContain('lonely-secret')
    expect(said).not.toContain('0123456789')
    expect(said).toContain('“Bad javascript:alert(1)” is ignored')
  })

  it('for publishing gets no more of a fetched text than anybody', async () => {
    const count = async (token: string) => {
      const path = '/summary?url=https://news.example/a&ratio=1'
      const answer = (await (await as(token, 'GET', path)).json()) as { sentences: unknown[] }
      return answer.sentences.length
    }
    expect(await count(WRITER)).toBeLessThan(await count(READER))
  })
})

describe('a webhook', () => {
  const of = (slug: string) =>
    told.filter(({ body }) => (JSON.parse(body) as { data: { id: string } }).data.id === slug)
  const typesOf = (slug: string) => of(slug).map(({ body }) => JSON.parse(body).type as string)
  const delivery = async (slug: string, type: string) => {
    const database = await lede.miniflare.getD1Database('DB')
    return database
      .prepare('select * from webhook_deliveries where subject = ? and type = ?')
      .bind(slug, type)
      .first<{ state: string; tries: number; answer: string }>()
  }

  it('tells of what came, changed and went, signed as Standard Webhooks say', async () => {
    await lede.send('PUT', '/articles/gate', { ...TEXT, title: 'The gate', tags: ['doors'] })
    await lede.send('PUT', '/articles/gate', { ...TEXT, title: 'The green gate' })
    // The same once more is no news.
    await lede.send('PUT', '/articles/gate', { ...TEXT, title: 'The green gate' })
    await lede.send('DELETE', '/articles/gate')
    await eventually(async () => typesOf('gate').length === 3)
    expect(typesOf('gate').toSorted()).toEqual([
      'article.changed',
      'article.deleted',
      'article.published',
    ])
    const first = of('gate').find(({ body }) => body.includes('article.published'))!
    expect(JSON.parse(first.body)).toMatchObject({
      data: { title: 'The gate', tags: ['doors'], url: `${lede.url.origin}/articles/gate` },
    })
    const { 'webhook-id': id, 'webhook-timestamp': seconds } = first.headers
    const key = Buffer.from(SECRET.slice('whsec_'.length), 'base64')
    const signature = createHmac('sha256', key).update(`${id}.${seconds}.${first.body}`)
    expect(first.headers['webhook-signature']).toBe(`v1,${signature.digest('base64')}`)
    expect(Math.abs(Date.now() / 1000 - Number(seconds))).toBeLessThan(300)
    await eventually(async () => (await delivery('gate', 'article.deleted'))?.state === 'delivered')
  })

  it('comes again with the same id until it is taken, and no more after 410', async () => {
    answers.push(500)
    await lede.send('PUT', '/articles/fence', {
      text: 'The fence fell over in the storm. Nobody was hurt by it.',
    })
    await eventually(async () => of('fence').length === 1)
    await eventually(
      async () => (await delivery('fence', 'article.published'))?.answer === 'answered 500',
    )
    expect((await delivery('fence', 'article.published'))?.state).toBe('waiting')
    await eventually(async () => of('fence').length === 2, 120_000)
    expect(of('fence')[1]?.headers['webhook-id']).toBe(of('fence')[0]?.headers['webhook-id'])
    expect(of('fence')[1]?.body).toBe(of('fence')[0]?.body)
    await eventually(
      async () => (await delivery('fence', 'article.published'))?.state === 'delivered',
    )

    answers.push(410)
    await lede.send('DELETE', '/articles/fence')
    await eventually(async () => (await delivery('fence', 'article.deleted'))?.state === 'failed')
  })
})

describe('the looks', () => {
  it('are those of the settings, and nothing in them is markup', async () => {
    const html = await (await lede.get('/')).text()
    expect(html).toContain('News of the &lt;harbour&gt;')
    expect(html).toContain('<img class="logo" src="/icon.svg"')
    expect(html).toContain('<a href="https://example.com/imprint" dir="auto">Imprint</a>')
    expect(html).toContain('<a href="/privacy" dir="auto">Data protection</a>')
    expect(html).not.toContain('javascript:alert')
    const path = /href="(\/look-[^"]+)"/.exec(html)?.[1] ?? ''
    const style = await lede.get(path)
    expect(style.headers.get('content-type')).toContain('text/css')
    expect(await style.text()).toContain('--accent: #0a5c8f')
    expect((await lede.get('/look-ffffff.css')).status).toBe(404)
  })
})
