/**
 * The floor: a Worker that does nothing but the read itself. `/memory` answers a text of this
 * isolate, `/feed` one as long as a feed of 50, `/304` nothing, `/kv` a text of KV, `/fetch?url=` a
 * page; `/keep?url=` looks up a page in the Cache API and KV and keeps it in both, `/post` what is sent
 * in the Cache API alone, as Lede does: KV never has it.
 */

const SUMMARY = JSON.stringify({ summary: 'A sentence of a summary. '.repeat(120) })
const FEED = `<feed>${'<entry>A sentence of a summary, and what belongs to it.</entry>'.repeat(1500)}</feed>`

/** Characters: an article of 12,000 with its analysis. */
const KEPT = 25_000

export default {
  async fetch(
    request: Request,
    { CACHE }: { CACHE: KVNamespace },
    context: ExecutionContext,
  ): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url)
    const url = searchParams.get('url') ?? ''
    const keepNear = (key: string, text: string) => {
      const life = { 'cache-control': 'max-age=600' }
      context.waitUntil(caches.default.put(key, new Response(text, { headers: life })))
    }
    const headers = { 'content-type': 'application/json', etag: '"a"' }
    switch (pathname) {
      case '/304':
        return new Response(null, { status: 304, headers })
      case '/feed':
        return new Response(FEED, { headers })
      case '/kv':
        return new Response((await CACHE.get('summary')) ?? '', { headers })
      case '/fill':
        await CACHE.put('summary', SUMMARY)
        return new Response('filled')
      case '/post': {
        const text = await request.text()
        const key = `https://example.com/${encodeURIComponent(text.slice(0, 40))}`
        await caches.default.match(key)
        keepNear(key, text)
        return new Response(text.slice(0, 3000), { headers })
      }
      case '/fetch':
        return new Response((await (await fetch(url)).text()).slice(0, 3000), { headers })
      case '/keep': {
        const text = await (await fetch(url)).text()
        await caches.default.match(url)
        await CACHE.get(url)
        keepNear(url, text.slice(0, KEPT))
        context.waitUntil(CACHE.put(url, text.slice(0, KEPT), { expirationTtl: 600 }))
        return new Response(text.slice(0, 3000), { headers })
      }
      default:
        return new Response(SUMMARY, { headers })
    }
  },
}
