import { describe, expect, it } from 'vitest'
import { findFeed } from '../../src/follow/find-feed.ts'

const FEED = '<rss version="2.0"><channel><title>Quay</title></channel></rss>'
const HEAD =
  '<head><link rel="alternate" type="application/rss+xml" href="/rss?a=1&amp;b=2"/></head>'

/** A site with this at its root and the feed elsewhere. */
const site = (root: string) => ({
  fetch: ((url: string) =>
    Promise.resolve(new Response(new URL(url).pathname === '/' ? root : FEED))) as typeof fetch,
  userAgent: 'test',
  ownHosts: [],
})

describe('findFeed', () => {
  it('takes the feed at the address itself', async () => {
    const found = await findFeed('https://quay.example/', site(FEED))
    expect(found).toMatchObject({ url: 'https://quay.example/', feed: { title: 'Quay' } })
  })

  it.each([
    ['HTML', `<!DOCTYPE html><html>${HEAD}</html>`],
    ['XHTML', `<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x"><html>${HEAD}</html>`],
    ['HTML below a comment', `<!-- made by hand -->\n<!-- twice --><!doctype html>${HEAD}`],
  ])('takes the feed that a page names: %s', async (_, page) => {
    const found = await findFeed('https://quay.example/', site(page))
    expect(found).toMatchObject({
      url: 'https://quay.example/rss?a=1&b=2',
      feed: { title: 'Quay' },
    })
  })

  it.each([
    ['a page without a feed', '<html><p>Nothing.</html>', /names no feed/],
    ['neither page nor feed', 'Nothing.', /not a feed/],
  ])('says so for %s', async (_, root, message) => {
    await expect(findFeed('https://quay.example/', site(root))).rejects.toMatchObject({
      code: 'unsupported-type',
      message: expect.stringMatching(message),
    })
  })
})
