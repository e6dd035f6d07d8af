import { describe, expect, it } from 'vitest'
import { fetchPage } from '../../../src/article/web/fetch.ts'

function upstream(...answers: (() => Promise<Response>)[]) {
  let asked = 0
  return {
    asked: () => asked,
    fetch: (() => answers[asked++]?.() ?? Promise.reject(new Error('one more'))) as typeof fetch,
  }
}

const fails = () => Promise.reject(new TypeError('Network connection lost.'))
const works = () => Promise.resolve(new Response('<p>Here.', { status: 200 }))
const options = { userAgent: 'test', ownHosts: [] }

describe('fetchPage', () => {
  it('asks once more when the connection fails', async () => {
    const page = upstream(fails, works)
    const fetched = await fetchPage('https://news.example/', { ...options, fetch: page.fetch })
    expect(fetched.kind === 'page' && new TextDecoder().decode(fetched.bytes)).toBe('<p>Here.')
    expect(page.asked()).toBe(2)
  })

  it('gives up after the second failure', async () => {
    const page = upstream(fails, fails, works)
    await expect(
      fetchPage('https://news.example/', { ...options, fetch: page.fetch }),
    ).rejects.toMatchObject({ code: 'upstream-failed' })
    expect(page.asked()).toBe(2)
  })

  it.each([
    [429, {}, 503, 60],
    [429, { 'retry-after': '120' }, 503, 120],
    [429, { 'retry-after': '9999999' }, 503, 86_400],
    [503, { 'retry-after': '7200' }, 502, 7200],
    [503, { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' }, 502, undefined],
    [500, {}, 502, undefined],
    [404, {}, 404, undefined],
    [410, {}, 410, undefined],
    [401, {}, 424, undefined],
  ])('an answer of %i with %j is told as %i, to wait %s s', async (told, headers, status, wait) => {
    const page = upstream(() => Promise.resolve(new Response('', { status: told, headers })))
    await expect(
      fetchPage('https://news.example/', { ...options, fetch: page.fetch }),
    ).rejects.toMatchObject({
      code: 'upstream-status',
      status,
      retryAfter: wait,
      extra: { upstreamStatus: told },
    })
  })

  it('does not ask again after the deadline, nor after an answer of any status', async () => {
    const hanging = upstream(() => new Promise(() => undefined))
    await expect(
      fetchPage('https://news.example/', { ...options, fetch: hanging.fetch, deadlineMs: 20 }),
    ).rejects.toMatchObject({ code: 'upstream-timeout' })
    expect(hanging.asked()).toBe(1)
    const broken = upstream(() => Promise.resolve(new Response('no', { status: 500 })))
    await expect(
      fetchPage('https://news.example/', { ...options, fetch: broken.fetch }),
    ).rejects.toMatchObject({ code: 'upstream-status', status: 502 })
    expect(broken.asked()).toBe(1)
  })
})

describe('a page in pieces', () => {
  it('is given up at the deadline, though one piece follows the other without a pause', async () => {
    const endless = () =>
      Promise.resolve(
        new Response(
          new ReadableStream<Uint8Array>({
            pull: (controller) => controller.enqueue(new Uint8Array(1)),
          }),
        ),
      )
    await expect(
      fetchPage('https://news.example/', {
        ...options,
        fetch: upstream(endless).fetch,
        deadlineMs: 50,
        maxBytes: 1e9,
      }),
    ).rejects.toMatchObject({ code: 'upstream-timeout' })
  })
})
