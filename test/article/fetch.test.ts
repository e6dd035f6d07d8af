import { describe, expect, it } from 'vitest'
import { fetchPage } from '../../src/article/fetch.ts'

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
