/** Addresses are found as hono's own router finds them. */

import { PatternRouter } from 'hono/router/pattern-router'
import { expect, it } from 'vitest'
import { AddressRouter } from '../../src/routes/address-router.ts'

const ROUTES = [
  '/*',
  '/',
  '/feeds',
  '/summary',
  '/:scheme{https?:}/*',
  '/articles/:slug',
  '/:look{look-[0-9a-f]+\\.css}',
  '/rss.xml',
  '/tags/:tag/rss.xml',
  '/:lang/rss.xml',
  '/a.b',
  '/maybe/:part?',
]
const PATHS = [
  ...[
    '/',
    '//',
    '///',
    '/feeds',
    '/feeds/',
    '/feeds//',
    '/feedsx',
    '/summary',
    '/https:/x/y',
    '/http:/',
    '/ftp:/x',
  ],
  ...[
    '/articles',
    '/articles/',
    '/articles/a',
    '/articles/a/',
    '/articles/a/b',
    '/look-0f.css',
    '/look-.css',
  ],
  ...[
    '/rss.xml',
    '/rssxxml',
    '/tags/a/rss.xml',
    '/nl/rss.xml',
    '/a.b',
    '/axb',
    '/maybe',
    '/maybe/x',
    '/maybe/x/y',
  ],
]

it('matches the same routes in the same order, with the same parameters', () => {
  const [own, theirs] = [new AddressRouter<string>(), new PatternRouter<string>()]
  for (const route of ROUTES) {
    for (const [method, note] of [
      ['ALL', ''],
      ['POST', ' by POST'],
    ] as const) {
      own.add(method, route, route + note)
      theirs.add(method, route, route + note)
    }
  }
  for (const method of ['GET', 'POST']) {
    for (const path of PATHS) {
      const plain = (found: unknown) => JSON.parse(JSON.stringify([method, path, found]))
      expect(plain(own.match(method, path))).toEqual(plain(theirs.match(method, path)))
    }
  }
})
