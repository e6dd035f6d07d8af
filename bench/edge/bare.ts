/**
 * The floor: a Worker that does nothing but the read itself. `/memory` answers a text of this
 * isolate, `/feed` one as long as a feed of 50, `/304` nothing, `/kv` a text of KV.
 */

const SUMMARY = JSON.stringify({ summary: 'A sentence of a summary. '.repeat(120) })
const FEED = `<feed>${'<entry>A sentence of a summary, and what belongs to it.</entry>'.repeat(1500)}</feed>`

export default {
  async fetch(request: Request, { CACHE }: { CACHE: KVNamespace }): Promise<Response> {
    const headers = { 'content-type': 'application/json', etag: '"a"' }
    switch (new URL(request.url).pathname) {
      case '/304':
        return new Response(null, { status: 304, headers })
      case '/feed':
        return new Response(FEED, { headers })
      case '/kv':
        return new Response((await CACHE.get('summary')) ?? '', { headers })
      case '/fill':
        await CACHE.put('summary', SUMMARY)
        return new Response('filled')
      default:
        return new Response(SUMMARY, { headers })
    }
  },
}
