/**
 * The Worker behind a cache that can be purged: `ctx.cache.purge` notes what is to go, and
 * `GET /bench/purges` hands it over, when all work behind the answers has ended. After
 * `GET /bench/later?ms=` its clock is so much later.
 */

import type { Bindings } from '../../src/settings.ts'
import counted from '../library/counted.ts'

interface Purge {
  readonly tags?: string[]
  readonly purgeEverything?: boolean
}

const realNow = Date.now
let purges: Purge[] = []
const background = new Set<Promise<unknown>>()

const fronted = (context: ExecutionContext): ExecutionContext =>
  ({
    waitUntil: (work: Promise<unknown>) => {
      background.add(work)
      context.waitUntil(work)
    },
    passThroughOnException: () => context.passThroughOnException(),
    cache: {
      purge: async (options: Purge) => {
        purges.push(options)
        return { success: true, zoneTag: '', errors: [] }
      },
    },
  }) as unknown as ExecutionContext

export default {
  fetch: async (request, bindings, context) => {
    const { pathname, searchParams } = new URL(request.url)
    if (pathname === '/bench/later') {
      const ms = Number(searchParams.get('ms'))
      Date.now = () => realNow() + ms
      return new Response('later')
    }
    if (pathname !== '/bench/purges') {
      return counted.fetch(request, bindings, fronted(context))
    }
    await Promise.allSettled(background)
    background.clear()
    const noted = purges
    purges = []
    return Response.json(noted)
  },
} satisfies ExportedHandler<Bindings>
