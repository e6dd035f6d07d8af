/** The feeds that pages name, however they write it. */

import { expect, it } from 'vitest'
import { discoverFeeds } from '../../src/follow/discover.ts'
import { findFeed } from '../../src/follow/find-feed.ts'

const PAGE = 'https://pier.example/news/'
const link = (href: string, type = 'application/rss+xml') =>
  `<link rel="alternate" type="${type}" href="${href}">`

it.each([
  ['as it should be', link('/rss'), ['https://pier.example/rss']],
  [
    'in any case and order',
    `<LINK HREF='rss' TYPE=Application/RSS+XML REL="Alternate Feed">`,
    ['https://pier.example/news/rss'],
  ],
  [
    'against its base',
    `<base href="https://cdn.example/x/">${link('rss')}`,
    ['https://cdn.example/x/rss'],
  ],
  [
    'with references',
    link('/?feed=rss2&#038;a=1&amp;b=2'),
    ['https://pier.example/?feed=rss2&a=1&b=2'],
  ],
  [
    'as XML of any kind',
    link('/all.xml', 'text/xml; charset=utf-8'),
    ['https://pier.example/all.xml'],
  ],
  [
    'behind JSON that may be none',
    link('/a.json', 'application/json') + link('/atom', 'application/atom+xml'),
    ['https://pier.example/atom', 'https://pier.example/a.json'],
  ],
  ['in a comment', `<!-- ${link('/old')} -->${link('/rss')}`, ['https://pier.example/rss']],
  [
    'behind letters that are longer in lower case',
    `<title>${'İ'.repeat(40)}</title>${link('/rss')}`,
    ['https://pier.example/rss'],
  ],
  ['in a script', `<script>x = '${link('/old')}'</script>`, []],
  ['by its relation', '<link rel="feed" href="/rss">', ['https://pier.example/rss']],
  [
    'by the relation of Atom 0.3',
    '<link rel="service.feed" href="/a">',
    ['https://pier.example/a'],
  ],
  [
    'by types that nobody registered',
    link('/a', 'application/x-rss+xml') + link('/b', 'text/rss') + link('/c', 'application/atom'),
    ['https://pier.example/a', 'https://pier.example/b', 'https://pier.example/c'],
  ],
  [
    'without a type, by an address like that of a feed',
    '<link rel="alternate" href="/rss.xml"><link rel="alternate" href="/print">',
    ['https://pier.example/rss.xml'],
  ],
  [
    'in its text, by the addresses of programs',
    '<a href="/?feed=rss2">RSS</a> <a href="/index.rdf">RDF</a> <a href="/feeds/posts/default">Atom</a> <a href="/?feedback=1">x</a> <a href="/rss/all.xml">RSS</a>',
    [
      'https://pier.example/?feed=rss2',
      'https://pier.example/index.rdf',
      'https://pier.example/feeds/posts/default',
      'https://pier.example/rss/all.xml',
    ],
  ],
  [
    'with the scheme of feeds',
    link('feed://pier.example/a') + link('feed:https://pier.example/b'),
    ['http://pier.example/a', 'https://pier.example/b'],
  ],
  [
    'in its text, by type and by name, behind its head',
    `<a href="/news/rss.xml">RSS</a> <a href="/x" type="application/atom+xml">Atom</a>${link('/main')}
     <a href="/feedback">Tell us</a> <a href="https://other.example/feed">Theirs</a>`,
    ['https://pier.example/x', 'https://pier.example/main', 'https://pier.example/news/rss.xml'],
  ],
  [
    'before the feeds of comments',
    link('/comments/feed/') +
      link('/?feed=comments-rss2') +
      link('/feed/') +
      link('/commentary.xml'),
    [
      'https://pier.example/feed/',
      'https://pier.example/commentary.xml',
      'https://pier.example/comments/feed/',
      'https://pier.example/?feed=comments-rss2',
    ],
  ],
  ['with another scheme', link('ftp://pier.example/rss'), []],
  ['as another language of the page', '<link rel="alternate" hreflang="de" href="/de">', []],
])('%s', (_, head, wanted) => {
  expect(discoverFeeds(`<!doctype html><html><head>${head}</head></html>`, PAGE)).toEqual(wanted)
})

it.each([
  ['</rss>; rel="alternate"; type="application/rss+xml"', ['https://pier.example/rss']],
  ['<rss>;type=application/rss+xml ; REL=Alternate', ['https://pier.example/news/rss']],
  [
    '</a,b>; rel="next", </json>; rel="home alternate"; title="x; y"; type="application/feed+json"',
    ['https://pier.example/json'],
  ],
  ['</rss>; rel=feed; rel=next', ['https://pier.example/rss']],
  ['</next>; title="Pier; rel=feed"; rel=next', []],
  ['</rss>; rel=next; rel=feed', []],
  ['</de>; rel=alternate; hreflang=de', []],
  ['rel=feed; <', []],
])('reads the header field %j', (field, wanted) => {
  expect(discoverFeeds('<!doctype html>', PAGE, field)).toEqual(wanted)
})

it('tries the feed of the header field before those of the page', () => {
  expect(discoverFeeds(link('/b'), PAGE, '</a>; rel=feed')).toEqual([
    'https://pier.example/a',
    'https://pier.example/b',
  ])
})

it('takes hostile heads in one pass', () => {
  expect(discoverFeeds('<script>'.repeat(25_000), PAGE)).toEqual([])
  expect(discoverFeeds('<link rel="alternate" '.repeat(9_000), PAGE)).toEqual([])
})

it('tries all of them until one answers', async () => {
  const head = [1, 2, 3].map((n) => link(`/${n}`)).join('')
  const answers: Record<string, Response> = {
    '/news/': new Response(`<!doctype html>${head}`),
    '/1': new Response('', { status: 404 }),
    '/2': new Response('{"no": "feed"}'),
    '/3': new Response('<rss version="2.0"><channel><title>Pier</title></channel></rss>'),
  }
  const found = await findFeed(PAGE, {
    fetch: async (url) => answers[new URL(url).pathname]!,
    userAgent: 'test',
    ownHosts: [],
  })
  expect(found).toMatchObject({ url: 'https://pier.example/3', feed: { title: 'Pier' } })
})
