/**
 * What a cold start is compared with: Hono that says hello, with the same bindings; `/read` asks
 * D1 and KV once before, which wakes their simulators.
 */

import { Hono } from 'hono'

interface Bindings {
  readonly CACHE: KVNamespace
  readonly DB: D1Database
}

export default new Hono<{ Bindings: Bindings }>()
  .get('/read', async (context) => {
    const { CACHE, DB } = context.env
    await Promise.all([DB.prepare('SELECT count(*) FROM articles').first(), CACHE.get('hello')])
    return context.text('hello')
  })
  .get('*', (context) => context.text('hello'))
