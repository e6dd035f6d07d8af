/** What a cold start is compared with: Hono that says hello, with the same bindings. */

import { Hono } from 'hono'

export default new Hono().get('*', (context) => context.text('hello'))
