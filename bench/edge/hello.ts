/**
 * What a cold start is compared with: Hono that says hello, with the same bindings. The other
 * addresses first ask once for what a process pays for once, whatever runs in it: the local
 * simulators of D1, KV and the Cache API.
 */

import { Hono } from 'hono/tiny'

interface Bindings {
  readonly CACHE: KVNamespace
  readonly DB: D1Database
}

const read = ({ CACHE, DB }: Bindings) =>
  Promise.all([DB.prepare('SELECT count(*) FROM articles').first(), CACHE.get('hello')])

export default new Hono<{ Bindings: Bindings }>()
  .get('/read', async (context) => {
    await read(context.env)
    return context.text('hello')
  })
  .get('/feed', async (context) => {
    await Promise.all([read(context.env), caches.default.match('https://cache.lede.invalid/hello')])
    return context.text('hello')
  })
  .get('*', (context) => context.text('hello'))
