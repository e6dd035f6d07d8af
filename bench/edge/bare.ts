/**
 * The floor: a Worker that does nothing but the read itself. `/memory` answers a text of this
 * isolate, `/feed` one as long as a feed of 50, `/304` nothing, `/kv` a text of KV; `/fetch?url=`
 * reads a page, `/keep?url=` also looks it up in the Cache API and KV and keeps some of it there.
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
      case '/fetch':
        return new Response((await (await fetch(url)).text()).slice(0, 3000), { headers })
      case '/keep': {
        await caches.default.match(url)
        await CACHE.get(url)
        const text = await (await fetch(url)).text()
        const kept = text.slice(0, KEPT)
        const life = { 'cache-control': 'max-age=600' }
        context.waitUntil(caches.default.put(url, new Response(kept, { headers: life })))
        context.waitUntil(CACHE.put(url, kept, { expirationTtl: 600 }))
        return new Response(text.slice(0, 3000), { headers })
      }
      default:
        return new Response(SUMMARY, { headers })
    }
  },
}
